import type { SessionCard as SessionCardData } from '../session/documents.js';
import { sessionPath } from '../session/path.js';
import { isOn, mayAskForPlace, standingOf } from '../session/places.js';
import { receiverOf, sayLeader, sayReceiver, sayTitle } from '../session/receiver.js';
import { sayDay, sayDayWithin, timeOf } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { useAgencyTongue, useReader } from '../words/reader.js';
import { Icon } from './icon.js';
import { Mixed } from './mixed.js';
import { SessionFate, SessionState } from './session-state.js';
import { To } from './to.js';

interface SessionCardProps {
  session: SessionCardData;
  /** Says the day too, where no heading above does. */
  withDay?: boolean;
  /** The day is the card's heading, where the page is about one person anyway. */
  byDay?: boolean;
  /** The earlier moment as of which it is told, ISO 8601: nothing can be done about it. */
  at?: string | undefined;
}

/** One session in a list: when, who, where, about what, how many places, and one thing to do. */
export function SessionCard({ session, withDay = false, byDay = false, at }: SessionCardProps) {
  const reader = useReader();
  const { words } = reader;
  const tongue = useAgencyTongue();
  const off = !isOn(session);
  return (
    <article class={`card${off ? ' card-off' : ''}`}>
      <p class="card-time">
        {withDay && <span class="card-day">{sayDay(words, session.day, 'dayShort')}</span>}
        <span class="card-from">{timeOf(session.startsAt)}</span>
        <span class="card-to">–{timeOf(session.endsAt)}</span>
      </p>
      <div class="card-what">
        <h3 class="card-who">
          <To path={sessionPath(session.slug, at)}>
            <Mixed text={byDay ? sayDay(words, session.day) : sayReceiver(reader, session)} />
          </To>
        </h3>
        <Receiver session={session} named={byDay} />
        <SessionFate session={session} />
        <p class="card-place">
          <Icon name={session.mode === 'ONLINE' ? 'screen' : 'place'} />
          <span lang={tongue}>{placeOf(session)}</span>
        </p>
        {session.expectedContent && (
          <p class="card-content" lang={tongue}>
            {session.expectedContent}
          </p>
        )}
      </div>
      {!at && <CardAct session={session} />}
    </article>
  );
}

function Receiver({ session, named }: { session: SessionCardData; named: boolean }) {
  const reader = useReader();
  const { words, language } = reader;
  const { receiver, insteadOf } = receiverOf(session);
  const kind = session.kind === 'PERIODIC' ? undefined : words.session.kinds[session.kind];
  return (
    <>
      <p class="card-title">
        {kind && <span class="card-kind">{kind}</span>}
        {named && insteadOf && <Mixed text={`${sayLeader(reader, receiver.leader)}, `} />}
        <Mixed text={sayTitle(language, receiver)} />
      </p>
      {insteadOf && (
        <p class="card-instead">
          <Mixed text={fill(words.session.insteadOf, { who: sayLeader(reader, insteadOf.leader) })} />
        </p>
      )}
    </>
  );
}

function CardAct({ session }: { session: SessionCardData }) {
  const reader = useReader();
  const { words } = reader;
  const standing = standingOf(session);
  const asks = mayAskForPlace(session);
  return (
    <div class="card-act">
      {isOn(session) && <SessionState session={session} />}
      {asks && (
        <To
          path={`/dang-ky/${session.slug}`}
          class={`button${standing === 'full' ? ' quiet' : ''}`}
          aria-label={fill(words.session.bookLabel, {
            act: standing === 'full' ? words.session.wait : words.session.book,
            who: sayReceiver(reader, session),
            day: sayDayWithin(words, session.day, 'dayShort'),
          })}
        >
          {standing === 'full' ? words.session.wait : words.session.book}
        </To>
      )}
    </div>
  );
}

/** Point and room in one line. */
export function placeOf({ point, room }: Pick<SessionCardData, 'point' | 'room'>): string {
  return room ? `${point.name}, ${room}` : point.name;
}
