import { To } from '../ui/to.js';
import { fill } from '../words/fill.js';
import { useReader } from '../words/reader.js';
import type { OtherSession } from './documents.js';
import { sayTimes, sayTimesWithin, sayWho } from './say.js';
import { useSpeech } from './speech.js';

/** Other sessions with places, each one touch away; what was typed comes along. */
export function OtherSessions({ others }: { others: readonly OtherSession[] }) {
  const reader = useReader();
  const { full } = useSpeech();
  if (others.length === 0) return null;
  return (
    <ul class="others">
      {others.map((session, index) => (
        <li key={session.id}>
          <div>
            <p class="others-when">{sayTimes(reader, session)}</p>
            <p>{sayWho(reader, session)}</p>
            <p class="soft">
              {session.point?.name} · {fill(full.left, { n: session.freePlaces })}
            </p>
          </div>
          <To
            path={`/dang-ky/${session.slug}`}
            class={index === 0 ? 'button' : 'button quiet'}
            aria-label={`${full.book}: ${sayTimesWithin(reader, session)}`}
          >
            {full.book}
          </To>
        </li>
      ))}
    </ul>
  );
}
