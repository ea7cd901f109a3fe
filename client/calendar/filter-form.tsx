import { Icon } from '../ui/icon.js';
import { addressIn, useAgencyTongue, useReader } from '../words/reader.js';
import { useLivingCalendar } from './context.js';
import { isNarrowed, readFilters, writeFilters } from './filters.js';
import type { Option } from './load.js';

/** Search in one line; everything else folds. An ordinary form, so it works before and without script. */
export function FilterForm() {
  const { words, language } = useReader();
  const { data, visit } = useLivingCalendar();
  const { filters } = data;
  const { form } = words.calendar;
  const home = addressIn(language, '/');
  const submit = (event: SubmitEvent) => {
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    event.preventDefault();
    const entries = [...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value)]);
    visit(home + writeFilters(readFilters(new URLSearchParams(entries))));
  };
  return (
    <form class="filters no-print" action={home} method="get" onSubmit={submit}>
      {filters.view !== 'danh-sach' && <input type="hidden" name="xem" value={filters.view} />}
      {filters.at && <input type="hidden" name="luc" value={filters.at} />}
      <div class="filters-line">
        <label class="hidden-text" for="q">
          {form.text}
        </label>
        <input
          id="q"
          type="search"
          name="q"
          value={filters.text ?? ''}
          placeholder={form.textHint}
          autocomplete="off"
        />
        <button type="submit" class="quiet">
          <Icon name="search" />
          <span>{form.search}</span>
        </button>
      </div>
      <details class="filters-more">
        <summary>
          <Icon name="filter" />
          {isNarrowed(filters) ? form.change : form.more}
        </summary>
        <Fields />
      </details>
    </form>
  );
}

function Fields() {
  const { words } = useReader();
  const { filters, options } = useLivingCalendar().data;
  const { form } = words.calendar;
  const kinds = Object.entries(words.calendar.kindGroups).map(([slug, name]) => ({ slug, name }));
  return (
    <div class="filters-fields">
      <Choice name="co-quan" label={form.agency} any={form.anyAgency} chosen={filters.agency} from={options.agencies} />
      <Choice name="lanh-dao" label={form.leader} any={form.anyLeader} chosen={filters.leader} from={options.leaders} />
      <Choice name="noi" label={form.point} any={form.anyPoint} chosen={filters.point} from={options.points} />
      <Choice name="loai" label={form.kind} any={form.anyKind} chosen={filters.kind} from={kinds} />
      <DayField name="tu" label={form.from} value={filters.from} />
      <DayField name="den" label={form.to} value={filters.to} />
      <div class="filters-ticks">
        <Tick name="cap-duoi" label={form.subordinate} on={filters.subordinate || !filters.agency} />
        {!filters.at && <Tick name="con-cho" label={form.freeOnly} on={filters.freeOnly} />}
      </div>
      <button type="submit">{form.apply}</button>
    </div>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  any: string;
  chosen: string | undefined;
  from: readonly Option[];
}

/** An option is of one tongue: what has a Vietnamese letter is a Vietnamese name. */
const isVietnamese = (name: string) => /\P{ASCII}/u.test(name);

function Choice({ name, label, any, chosen, from }: ChoiceProps) {
  const tongue = useAgencyTongue();
  return (
    <div>
      <label for={`loc-${name}`}>{label}</label>
      <select id={`loc-${name}`} name={name}>
        <option value="" selected={!chosen}>
          {any}
        </option>
        {from.map((option) => (
          <option
            key={option.slug}
            value={option.slug}
            lang={isVietnamese(option.name) ? tongue : undefined}
            selected={option.slug === chosen}
          >
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}

function DayField({ name, label, value }: { name: string; label: string; value: string | undefined }) {
  return (
    <div>
      <label for={`loc-${name}`}>{label}</label>
      <input id={`loc-${name}`} type="date" name={name} value={value ?? ''} />
    </div>
  );
}

function Tick({ name, label, on }: { name: string; label: string; on: boolean }) {
  return (
    <label class="tick">
      <input type="checkbox" name={name} value="1" checked={on} />
      <span>{label}</span>
    </label>
  );
}
