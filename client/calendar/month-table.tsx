import { useMemo } from 'preact/hooks';
import { Icon } from '../ui/icon.js';
import { sayDay } from '../words/dates.js';
import { useReader } from '../words/reader.js';
import { useLivingCalendar } from './context.js';
import { DayCell } from './day-cell.js';
import { type Day, firstOfMonth, weeksOfMonth } from './days.js';
import { withFilters } from './filters.js';
import { marksByDay } from './model.js';
import { useGridWalk } from './use-grid-walk.js';
import { Wish, wishAddress } from './wish.js';

const weekdays = [1, 2, 3, 4, 5, 6, 0];
const isSameMonth = (one: Day, other: Day) => one.slice(0, 7) === other.slice(0, 7);

/**
 * A month as a table: how many sessions each day has and whose.
 *
 * Arrow keys walk the days, Home and End the week, Page Up and Down the months.
 */
export function MonthTable({ large = false }: { large?: boolean }) {
  const { words, language } = useReader();
  const { data, visit } = useLivingCalendar();
  const { filters, today, shown } = data;
  const month = firstOfMonth(shown.from);
  const days = useMemo(() => marksByDay(data.marks), [data.marks]);
  const start = shown.from > month ? shown.from : isSameMonth(today, month) ? today : month;
  const walk = useGridWalk(start, (from) =>
    visit(wishAddress(language, withFilters(filters, { from, to: undefined }))),
  );
  return (
    <div class={`month${large ? ' month-large' : ''}`}>
      {!large && <MonthHead month={month} />}
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the WAI-ARIA grid pattern on a real table. */}
      <table role="grid" aria-label={sayDay(words, month, 'month')} onKeyDown={walk.onKeyDown} ref={walk.table}>
        <thead>
          <tr>
            {weekdays.map((weekday) => (
              <th key={weekday} scope="col" abbr={words.dates.weekdays[weekday]}>
                {words.dates.weekdaysShort[weekday]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOfMonth(month).map((week) => (
            <tr key={week[0]}>
              {week.map((day) =>
                isSameMonth(day, month) ? (
                  <DayCell key={day} day={day} mark={days.get(day)} large={large} tabIndex={walk.tabIndex(day)} />
                ) : (
                  <td key={day} class="outside" />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MonthHead({ month }: { month: Day }) {
  const { words } = useReader();
  const { filters } = useLivingCalendar().data;
  const { previous, next } = words.calendar.monthSteps;
  const to = (monthsLater: number) => withFilters(filters, { from: firstOfMonth(month, monthsLater), to: undefined });
  return (
    <div class="month-head">
      <Wish class="step" to={to(-1)} rel="prev" aria-label={previous} title={previous}>
        <Icon name="previous" />
      </Wish>
      <p class="month-name">{sayDay(words, month, 'month')}</p>
      <Wish class="step" to={to(1)} rel="next" aria-label={next} title={next}>
        <Icon name="next" />
      </Wish>
    </div>
  );
}
