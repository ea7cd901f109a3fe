import { Icon } from '../ui/icon.js';
import { Mixed } from '../ui/mixed.js';
import { sayDay } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { type Reader, useReader } from '../words/reader.js';
import { useLivingCalendar } from './context.js';
import { type Filters, withFilters } from './filters.js';
import type { CalendarData, Option } from './load.js';
import { Wish } from './wish.js';

interface Chip {
  says: string;
  without: Partial<Filters>;
}

/** Every active filter as a chip that takes itself away. */
export function Chips() {
  const reader = useReader();
  const { data } = useLivingCalendar();
  const chips = chipsOf(reader, data);
  const { chip } = reader.words.calendar;
  if (chips.length === 0) return null;
  return (
    <ul class="chips" aria-label={chip.label}>
      {chips.map(({ says, without }) => (
        <li key={says}>
          <Wish to={withFilters(data.filters, without)} class="chip" aria-label={fill(chip.remove, { filter: says })}>
            <span>
              <Mixed text={says} />
            </span>
            <Icon name="cross" size={16} />
          </Wish>
        </li>
      ))}
    </ul>
  );
}

function chipsOf({ words }: Reader, { filters, options }: CalendarData): Chip[] {
  const { chip, kindGroups } = words.calendar;
  const chips: Chip[] = [];
  const add = (says: string | undefined, without: Partial<Filters>) => says && chips.push({ says, without });
  const agency = nameIn(options.agencies, filters.agency);
  const agencySays = filters.subordinate && agency ? fill(chip.withBelow, { agency }) : agency;
  add(filters.text && fill(chip.text, { text: filters.text }), { text: undefined });
  add(agencySays, { agency: undefined, subordinate: false });
  add(nameIn(options.leaders, filters.leader), { leader: undefined });
  add(filters.kind && kindGroups[filters.kind], { kind: undefined });
  add(nameIn(options.points, filters.point), { point: undefined });
  add(filters.freeOnly ? chip.freeOnly : undefined, { freeOnly: false });
  add(filters.to && fill(chip.until, { day: sayDay(words, filters.to, 'dayNumbers') }), { to: undefined });
  return chips;
}

const nameIn = (options: readonly Option[], wanted: string | undefined) =>
  options.find(({ slug }) => slug === wanted)?.name ?? wanted;
