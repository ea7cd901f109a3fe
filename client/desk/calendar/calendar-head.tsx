import { addDays, type Day } from '../../calendar/days.js';
import { sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { useDesk } from '../desk.js';
import { PageHead } from '../ui/page-head.js';
import { calendarWords } from '../words/calendar.js';
import { useWords } from '../words/use-words.js';
import type { Stretch } from './use-stretch.js';

interface CalendarHeadProps {
  stretch: Stretch;
  onAdd(): void;
}

/** Which stretch of the calendar is shown, how it is arranged, and the ways to another. */
export function CalendarHead({ stretch, onAdd }: CalendarHeadProps) {
  const { weeks, isMonth, arrangement, below, day, today, step, go, setSearch } = stretch;
  const words = useWords(calendarWords);
  const reader = useReader();
  const { holds } = useDesk();
  const [first = day, last = addDays(day, 6)] = [weeks[0]?.[0], weeks.at(-1)?.at(-1)];
  const said = (one: Day) => sayDay(reader.words, one, 'dayNumbers');
  const lead = isMonth ? sayDay(reader.words, day, 'month') : fill(words.range, { from: said(first), to: said(last) });
  return (
    <>
      <PageHead title={words.title} lead={<span aria-live="polite">{lead}</span>}>
        {holds('SECRETARY') && (
          <button type="button" onClick={onAdd}>
            {words.addShort}
          </button>
        )}
      </PageHead>
      <div class="filters calendar-filters">
        <span class="button-group">
          <button type="button" class="quiet" aria-label={words.previous} onClick={() => step(-1)}>
            ‹
          </button>
          <button type="button" class="quiet" onClick={() => go(today)}>
            {words.today}
          </button>
          <button type="button" class="quiet" aria-label={words.next} onClick={() => step(1)}>
            ›
          </button>
        </span>
        <Choice
          label={words.views}
          value={isMonth ? 'thang' : ''}
          options={[
            { value: '', text: words.week },
            { value: 'thang', text: words.month },
          ]}
          onPick={(xem) => setSearch({ xem: xem || null })}
        />
        <Choice
          label={words.arrangements}
          value={arrangement === 'room' ? 'phong' : ''}
          options={[
            { value: '', text: words.byLeader },
            { value: 'phong', text: words.byRoom },
          ]}
          onPick={(theo) => setSearch({ theo: theo || null })}
        />
        <label class="tick">
          <input
            type="checkbox"
            checked={below}
            onChange={(event) => setSearch({ duoi: event.currentTarget.checked ? '1' : null })}
          />
          <span>{words.below}</span>
        </label>
      </div>
    </>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly { value: string; text: string }[];
  onPick(value: string): void;
}

/** One of a few, all in sight. */
function Choice({ label, value, options, onPick }: ChoiceProps) {
  return (
    <fieldset class="button-group" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          class="quiet"
          aria-pressed={option.value === value}
          onClick={() => onPick(option.value)}
        >
          {option.text}
        </button>
      ))}
    </fieldset>
  );
}
