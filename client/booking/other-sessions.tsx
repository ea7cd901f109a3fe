import { isDialogue } from '../session/places.js';
import { Mixed } from '../ui/mixed.js';
import { To } from '../ui/to.js';
import { fill } from '../words/fill.js';
import { useAgencyTongue, useReader } from '../words/reader.js';
import type { OtherSession } from './documents.js';
import { sayTimes, sayTimesWithin, sayWho } from './say.js';
import { type BookingWords, useSpeech } from './speech.js';

/** Other sessions with places or a waiting list, each one touch away; what was typed comes along. `quiet`: none of them is the obvious one. */
export function OtherSessions({ others, quiet = false }: { others: readonly OtherSession[]; quiet?: boolean }) {
  if (others.length === 0) return null;
  return (
    <ul class="others">
      {others.map((session, index) => (
        <Other key={session.id} session={session} isFirst={index === 0 && !quiet} />
      ))}
    </ul>
  );
}

function Other({ session, isFirst }: { session: OtherSession; isFirst: boolean }) {
  const reader = useReader();
  const { full } = useSpeech();
  const tongue = useAgencyTongue();
  const act = session.registrationState === 'FULL' ? full.join : full.book;
  return (
    <li>
      <div>
        {isDialogue(session) && <p class="others-kind">{reader.words.session.kinds[session.kind]}</p>}
        <p class="others-when">{sayTimes(reader, session)}</p>
        <p>
          <Mixed text={sayWho(reader, session)} />
        </p>
        <p class="soft">
          {session.point && (
            <>
              <span lang={tongue}>{session.point.name}</span> ·{' '}
            </>
          )}
          {sayLeft(full, session)}
        </p>
      </div>
      <To
        path={`/dang-ky/${session.slug}`}
        class={isFirst ? 'button' : 'button quiet'}
        aria-label={`${act}: ${sayTimesWithin(reader, session)}`}
      >
        {act}
      </To>
    </li>
  );
}

function sayLeft(full: BookingWords['full'], { registrationState, freePlaces, waitingCount }: OtherSession): string {
  if (registrationState !== 'FULL') return fill(full.left, { n: freePlaces });
  return waitingCount === 0 ? full.leftNone : fill(full.leftWaiting, { n: waitingCount });
}
