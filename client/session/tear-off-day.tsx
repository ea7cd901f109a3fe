import { sayDay, weekdayOf } from '../words/dates.js';
import { useReader } from '../words/reader.js';

/** The day as a sheet of a tear-off calendar, the way it hangs in every kitchen. The full date stands in words beside it. */
export function TearOffDay({ day }: { day: string }) {
  const { words } = useReader();
  const weekday = weekdayOf(day);
  return (
    <p class={`tear-off${weekday === 0 ? ' tear-off-sunday' : ''}`} aria-hidden="true">
      <span class="tear-off-month">{sayDay(words, day, 'month')}</span>
      <span class="tear-off-number">{Number(day.slice(8))}</span>
      <span class="tear-off-weekday">{words.dates.weekdays[weekday]}</span>
    </p>
  );
}
