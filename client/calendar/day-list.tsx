import { SessionCard } from '../ui/session-card.js';
import { sayDay, weekdayOf } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { useReader } from '../words/reader.js';
import { useLivingCalendar } from './context.js';
import { addDays, type Day } from './days.js';
import { EmptyCalendar } from './empty-calendar.js';
import { groupByDay } from './model.js';
import { Wish } from './wish.js';

/** Sessions by day, each day under its own sticky header. */
export function DayList() {
  const { words } = useReader();
  const { data } = useLivingCalendar();
  if (data.sessions.length === 0) return <EmptyCalendar />;
  return (
    <>
      {groupByDay(data.sessions).map(({ day, sessions }) => (
        <section key={day} class="day" id={`ngay-${day}`} aria-labelledby={`ten-${day}`}>
          <DayHeader day={day} today={data.today} count={sessions.length} />
          {sessions.map((session) => (
            <SessionCard key={session.id} session={session} at={data.filters.at} />
          ))}
        </section>
      ))}
      {data.next && (
        <p class="more">
          <Wish class="button quiet" to={{ ...data.filters, after: data.next }} rel="next">
            {words.calendar.more}
          </Wish>
        </p>
      )}
    </>
  );
}

function DayHeader({ day, today, count }: { day: Day; today: Day; count: number }) {
  const { words } = useReader();
  const near = day === today ? words.dates.today : day === addDays(today, 1) ? words.dates.tomorrow : undefined;
  return (
    <h3 class="day-header" id={`ten-${day}`}>
      <span class="day-number" aria-hidden="true">
        {Number(day.slice(8))}
      </span>
      <span class="day-name" aria-hidden="true">
        <strong>{words.dates.weekdays[weekdayOf(day)]}</strong>
        <span>{sayDay(words, day, 'monthOfDay')}</span>
      </span>
      <span class="hidden-text">{sayDay(words, day)}</span>
      {near && <span class="day-near">{near}</span>}
      <span class="day-count">{fill(words.calendar.count, { n: count })}</span>
    </h3>
  );
}
