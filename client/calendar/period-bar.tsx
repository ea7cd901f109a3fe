import { Icon } from '../ui/icon.js';
import { sayDay } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { useReader } from '../words/reader.js';
import type { Words } from '../words/vi.js';
import { useLivingCalendar } from './context.js';
import { addDays, type Day } from './days.js';
import { step, type ViewName, withFilters } from './filters.js';
import { Wish } from './wish.js';

const views: readonly ViewName[] = ['danh-sach', 'tuan', 'thang'];

/** Which stretch of time is shown, the ones before and after, today, and the three ways to look. */
export function PeriodBar() {
  const { words } = useReader();
  const { data } = useLivingCalendar();
  const { filters, today } = data;
  const steps = filters.view === 'tuan' ? words.calendar.weekSteps : words.calendar.monthSteps;
  return (
    <div class="period-bar" data-view={filters.view}>
      <Wish class="step" to={step(filters, today, -1)} rel="prev" aria-label={steps.previous} title={steps.previous}>
        <Icon name="previous" />
      </Wish>
      <Wish class="step" to={step(filters, today, 1)} rel="next" aria-label={steps.next} title={steps.next}>
        <Icon name="next" />
      </Wish>
      <h2 class="period" aria-live="polite">
        <Period />
      </h2>
      {filters.from && (
        <Wish class="button quiet today" to={withFilters(filters, { from: undefined, to: undefined })}>
          {words.dates.today}
        </Wish>
      )}
      <nav class="views" aria-label={words.calendar.views.label}>
        {views.map((view) => (
          <Wish
            key={view}
            to={withFilters(filters, { view })}
            aria-current={filters.view === view ? 'true' : undefined}
          >
            {words.calendar.views[view]}
          </Wish>
        ))}
      </nav>
    </div>
  );
}

function Period() {
  const { words } = useReader();
  const { filters, shown, today } = useLivingCalendar().data;
  if (filters.view === 'thang') return <>{sayDay(words, shown.from, 'month')}</>;
  if (filters.view === 'tuan') return <>{sayWeek(words, shown.from)}</>;
  const to = shown.to && sayDay(words, shown.to, 'dayNumbers');
  if (to) return <>{`${sayDay(words, shown.from, 'dayNumbers')} – ${to}`}</>;
  if (shown.from === today) return <>{words.calendar.fromToday}</>;
  return <>{fill(words.calendar.fromDay, { day: sayDay(words, shown.from, 'dayNumbers') })}</>;
}

/** “07/09 – 13/09/2026”. */
function sayWeek(words: Words, monday: Day): string {
  return `${sayDay(words, monday, 'dayOfMonth')} – ${sayDay(words, addDays(monday, 6), 'dayNumbers')}`;
}
