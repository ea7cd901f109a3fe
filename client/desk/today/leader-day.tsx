import { dayOf } from '../../words/dates.js';
import { useReader } from '../../words/reader.js';
import { useAsked } from '../ask/use-asked.js';
import { useDesk } from '../desk.js';
import { sayTimes } from '../session/say.js';
import { StateTag } from '../session/state-tag.js';
import { Go } from '../shell/route.js';
import { AskedView } from '../ui/asked-view.js';
import { todayWords } from '../words/today.js';
import { useWords } from '../words/use-words.js';
import { ComingSessions } from './coming-sessions.js';
import { ownSessionsQuery, type SessionLine } from './documents.js';
import { weeksFrom } from './weeks.js';

const weeksAhead = 14;

/** What a leader has before them: the next session with its agenda and its paper, then all of the weeks ahead. */
export function LeaderDay() {
  const words = useWords(todayWords);
  const { now } = useDesk();
  const asked = useAsked(ownSessionsQuery, weeksFrom(now(), weeksAhead), { concerns: ['session', 'registration'] });
  return (
    <AskedView asked={asked}>
      {({ ownSessions }) => {
        const next = ownSessions.find(
          ({ endsAt, state }) => endsAt > now() && (state === 'SCHEDULED' || state === 'RESCHEDULED'),
        );
        return (
          <div class="stack">
            {next && <Next session={next} isToday={next.day === dayOf(now())} />}
            <section aria-labelledby="buoi-cua-toi">
              <h2 id="buoi-cua-toi">{words.own.title}</h2>
              <ComingSessions sessions={ownSessions} />
            </section>
          </div>
        );
      }}
    </AskedView>
  );
}

function Next({ session, isToday }: { session: SessionLine; isToday: boolean }) {
  const { own: words } = useWords(todayWords);
  const reader = useReader();
  const { id, startsAt, endsAt, state, point, room } = session;
  return (
    <section class="panel stack" aria-labelledby="buoi-gan-nhat">
      <h2 id="buoi-gan-nhat">{isToday ? words.today : words.next}</h2>
      <p>
        <strong>{sayTimes(reader, startsAt, endsAt)}</strong> <StateTag state={state} />
        <br />
        {[point.name, room].filter(Boolean).join(', ')}
      </p>
      <p class="acts">
        <Go class="button" path={`/buoi/${id}/chuong-trinh`}>
          {words.agenda}
        </Go>
        <Go class="button quiet" path={`/buoi/${id}/ho-so`}>
          {words.brief}
        </Go>
      </p>
    </section>
  );
}
