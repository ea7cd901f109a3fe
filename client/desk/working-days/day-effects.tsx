import { fill } from '../../words/fill.js';
import { useReader } from '../../words/reader.js';
import { sayTimes } from '../session/say.js';
import { Go } from '../shell/route.js';
import { useWords } from '../words/use-words.js';
import { workingDaysWords } from '../words/working-days.js';
import type { DayEffects } from './documents.js';

/** Which sessions and how many people a change touches. */
export function Effects({ effects: { changes, sessions, people } }: { effects: DayEffects }) {
  const words = useWords(workingDaysWords);
  const reader = useReader();
  if (changes.length === 0) return <p class="soft">{words.unchanged}</p>;
  if (sessions.length === 0) return <p class="soft">{words.nothing}</p>;
  return (
    <div class="notice notice-few" role="status">
      <div>
        <p>
          <strong>{words.effects}:</strong> {fill(words.sessions, { n: sessions.length, people })}
        </p>
        <ul class="lines">
          {sessions.map(({ session, booked, waiting }) => (
            <li key={session.id}>
              <Go path={`/buoi/${session.id}`}>{sayTimes(reader, session.startsAt, session.endsAt)}</Go>:{' '}
              {fill(words.session, { booked, waiting })}
            </li>
          ))}
        </ul>
        <p>{words.stay}</p>
      </div>
    </div>
  );
}
