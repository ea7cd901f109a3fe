import { To } from '../ui/to.js';
import { sayDay } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { usePromisesBookWords } from '../words/promises-book.js';
import { useAgencyTongue, useReader } from '../words/reader.js';
import type { Concluded } from './documents.js';

/** What was concluded at a session, where it can be read, and what was promised there with how each promise stands. */
export function AfterSession({
  conclusion: { id, number, subject, issuedDay, directives },
  isPast,
}: {
  conclusion: Concluded;
  /** The page is told as of an earlier moment; promises stand as they do today. */
  isPast: boolean;
}) {
  const { words } = useReader();
  const tongue = useAgencyTongue();
  const book = usePromisesBookWords();
  const { conclusion: said } = book;
  const say = (day: string) => sayDay(words, day, 'dayNumbers');
  const path = `/ket-luan/${id}`;
  return (
    <section class="prose" aria-labelledby="ket-luan">
      <h2 id="ket-luan">{said.matters}</h2>
      <p>
        <To path={path}>
          {fill(said.title, { number })}, {fill(said.day, { day: say(issuedDay) })}
        </To>
        : <span lang={tongue}>{subject}</span>
      </p>
      {directives.length > 0 && (
        <>
          <h3>{said.directs}</h3>
          {isPast && <p class="soft">{book.standingNow}</p>}
          <ul>
            {directives.map(({ id: promiseId, publicText, dueDay, standing }) => (
              <li key={promiseId}>
                <To path={`${path}#${promiseId}`}>
                  <span lang={tongue}>{publicText}</span>
                </To>{' '}
                <span class="soft">
                  {fill(book.due, { day: say(dueDay) })} · {book.standings[standing]}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
