import type { SessionCard } from '../session/documents.js';
import { sessionPath } from '../session/path.js';
import { isOn } from '../session/places.js';
import { receiverOf, sayReceiver, sayTitle } from '../session/receiver.js';
import { Mixed } from '../ui/mixed.js';
import { placeOf } from '../ui/session-card.js';
import { SessionFate, SessionState } from '../ui/session-state.js';
import { To } from '../ui/to.js';
import { hoursOf, sayDay, weekdayOf } from '../words/dates.js';
import { useAgencyTongue, useReader } from '../words/reader.js';
import { useLivingCalendar } from './context.js';
import { weekFrom } from './days.js';

/** A week, Monday to Sunday, in columns; where there is no room for them, the list by day stands for it. */
export function WeekTable() {
  const { words } = useReader();
  const { data } = useLivingCalendar();
  return (
    <ol class="week">
      {weekFrom(data.shown.from).map((day) => {
        const sessions = data.sessions.filter((session) => session.day === day);
        return (
          <li key={day} class={`week-day${day === data.today ? ' week-today' : ''}`}>
            <h3>
              <span class="week-number" aria-hidden="true">
                {Number(day.slice(8))}
              </span>
              <span aria-hidden="true">{words.dates.weekdays[weekdayOf(day)]}</span>
              <span class="hidden-text">{sayDay(words, day)}</span>
            </h3>
            {sessions.length === 0 && <p class="week-none">{words.calendar.noneInDay}</p>}
            {sessions.map((session) => (
              <WeekSession key={session.id} session={session} at={data.filters.at} />
            ))}
          </li>
        );
      })}
    </ol>
  );
}

function WeekSession({ session, at }: { session: SessionCard; at: string | undefined }) {
  const reader = useReader();
  const tongue = useAgencyTongue();
  const { receiver } = receiverOf(session);
  return (
    <article class={`week-session${isOn(session) ? '' : ' card-off'}`}>
      <p class="card-time">{hoursOf(session.startsAt, session.endsAt)}</p>
      <h4>
        <To path={sessionPath(session.slug, at)}>
          <Mixed text={sayReceiver(reader, session)} />
        </To>
      </h4>
      <p class="card-title">
        <Mixed text={sayTitle(reader.language, receiver)} />
      </p>
      <p class="week-place" lang={tongue}>
        {placeOf(session)}
      </p>
      {isOn(session) && !at && <SessionState session={session} />}
      {!isOn(session) && <SessionFate session={session} />}
    </article>
  );
}
