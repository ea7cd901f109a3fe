import type { AgencyAsked } from '../changes/documents.js';
import { sayAgency } from '../session/receiver.js';
import { Mixed } from '../ui/mixed.js';
import { To } from '../ui/to.js';
import { sayDay, sayInstant } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { useReader } from '../words/reader.js';
import { useRecordWords } from '../words/record.js';
import { byHeading } from './changes.js';
import type { ReleaseLine } from './documents.js';

export interface ReleasesData {
  agency: AgencyAsked;
  releases: ReleaseLine[];
  /** Cursor of the following page. */
  next: string | undefined;
  isLater: boolean;
}

/** Every release of an agency's calendar: its number, when, by which paper, and what it brought in one line. */
export function ReleasesView({ data: { agency, releases, next, isLater } }: { data: ReleasesData }) {
  const { language } = useReader();
  const { releases: said } = useRecordWords();
  const path = `/ban-cong-bo/${agency.slug}`;
  return (
    <div class="reading record">
      <header>
        <p class="sheet-agency">
          <To path={`/co-quan/${agency.slug}`}>
            <Mixed text={sayAgency(language, agency)} />
          </To>
        </p>
        <h1>{said.title}</h1>
        <p class="lead text-lead">{said.lead}</p>
      </header>
      {releases.length === 0 && (
        <div class="empty">
          <p class="empty-cause">{said.none}</p>
        </div>
      )}
      {releases.length > 0 && (
        <ol class="release-list" reversed>
          {releases.map((release) => (
            <Line key={release.number} release={release} path={path} />
          ))}
        </ol>
      )}
      <p class="record-pages no-print">
        {isLater && (
          <To class="button quiet" path={path}>
            {said.latest}
          </To>
        )}
        {next && (
          <To class="button quiet" path={`${path}?sau=${encodeURIComponent(next)}`} rel="next">
            {said.older}
          </To>
        )}
        <To class="button quiet" path={`/thay-doi/${agency.slug}`}>
          {said.changesOf}
        </To>
      </p>
    </div>
  );
}

function Line({ release, path }: { release: ReleaseLine; path: string }) {
  const { words } = useReader();
  const { releases: said } = useRecordWords();
  const { number, publishedAt, notice, changes } = release;
  const brought = byHeading(changes).map((group) => fill(said.counts[group.heading], { n: group.changes.length }));
  return (
    <li>
      <To class="release-number" path={`${path}/${number}`}>
        {fill(said.number, { n: number })}
      </To>
      <span>{fill(said.at, { when: sayInstant(words, publishedAt) })}</span>
      {notice && (
        <span>{fill(said.by, { number: notice.number, day: sayDay(words, notice.issuedDay, 'dayNumbers') })}</span>
      )}
      <span class="soft">{brought.length > 0 ? `${brought.join('; ')}.` : said.same}</span>
    </li>
  );
}
