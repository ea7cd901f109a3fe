import { firstOfMonth } from '../calendar/days.js';
import { To } from '../ui/to.js';
import { dayOf, sayDay } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { useReader } from '../words/reader.js';
import { useRecordWords } from '../words/record.js';
import type { ReleaseShown } from './documents.js';

/** More months than a year of papers are not offered at once. */
const mostMonths = 12;

/** The months a release announces, as papers to print: the notice in its legal form, and the table for the wall. */
export function Papers({ slug, release }: { slug: string; release: ReleaseShown }) {
  const { words } = useReader();
  const { papers } = useRecordWords().releases;
  return (
    <section aria-labelledby="ban-in" class="no-print">
      <h2 id="ban-in">{papers.title}</h2>
      <p class="soft">{papers.what}</p>
      <ul class="paper-months">
        {monthsOf(release).map((month) => {
          const said = sayDay(words, month, 'month');
          return (
            <li key={month}>
              <span>{said}</span>
              <To path={`/thong-bao/${slug}/${month.slice(0, 7)}`} aria-label={fill(papers.noticeOf, { month: said })}>
                {papers.notice}
              </To>
              <To path={`/lich-thang/${slug}/${month.slice(0, 7)}`} aria-label={fill(papers.wallOf, { month: said })}>
                {papers.wall}
              </To>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** First days of the months its paper announces; without a paper those of the sessions it changed, or its own. */
export function monthsOf({ notice, changes, publishedAt }: Pick<ReleaseShown, 'notice' | 'changes' | 'publishedAt'>) {
  const announced = notice?.sessions.map(({ day }) => day) ?? [];
  const changed = changes.flatMap(({ before, after }) =>
    [before, after].flatMap((one) => (one ? dayOf(one.startsAt) : [])),
  );
  const days = announced.length > 0 ? announced : changed.length > 0 ? changed : [dayOf(publishedAt)];
  return [...new Set(days.map((day) => firstOfMonth(day)))].sort().slice(0, mostMonths);
}
