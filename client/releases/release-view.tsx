import { DifferenceList } from '../changes/difference-list.js';
import { sayTime } from '../changes/differences.js';
import type { AgencyAsked } from '../changes/documents.js';
import type { SessionCard as SessionCardData } from '../session/documents.js';
import { sessionPath } from '../session/path.js';
import { sayAgency } from '../session/receiver.js';
import { Mixed } from '../ui/mixed.js';
import { PastBanner } from '../ui/past-banner.js';
import { SessionCard } from '../ui/session-card.js';
import { To } from '../ui/to.js';
import { dayOf, sayInstant } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { useAgencyTongue, useReader } from '../words/reader.js';
import { useRecordWords } from '../words/record.js';
import { byHeading, otherFields, releasedDifferences, releasedReason, sayReleasedPlace } from './changes.js';
import type { ReleaseChange, ReleaseShown } from './documents.js';
import { NoticeFacts } from './notice-facts.js';
import { Papers } from './papers.js';
import { Proof } from './proof.js';

export interface ReleaseData {
  agency: AgencyAsked;
  release: ReleaseShown;
  /** The agency's calendar as it stood right then, from that day on. */
  sessions: SessionCardData[];
  more: boolean;
}

/** One release: what it changed, by which paper, what the calendar was then, and the proof that it is still the same. */
export function ReleaseView({ data: { agency, release, sessions, more } }: { data: ReleaseData }) {
  const { words, language } = useReader();
  const { releases: said } = useRecordWords();
  const { number, publishedAt, notice } = release;
  return (
    <div class="reading record">
      <header>
        <p class="sheet-agency">
          <To path={`/co-quan/${agency.slug}`}>
            <Mixed text={sayAgency(language, agency)} />
          </To>
        </p>
        <h1>{fill(said.number, { n: number })}</h1>
        <p class="lead text-lead">{fill(said.at, { when: sayInstant(words, publishedAt) })}</p>
      </header>
      <Neighbours agency={agency} release={release} />
      {notice ? <NoticeFacts notice={notice} /> : <p>{said.without}</p>}
      <Papers slug={agency.slug} release={release} />
      <Changes release={release} />
      <section class="cards" aria-labelledby="lich">
        <h2 id="lich">{said.calendar}</h2>
        <PastBanner at={publishedAt} now={`/?co-quan=${agency.slug}`} />
        {sessions.length === 0 && <p>{said.calendarNone}</p>}
        {sessions.map((session) => (
          <SessionCard key={session.id} session={session} withDay at={publishedAt} />
        ))}
        {more && (
          <p class="more">
            <To
              class="button quiet"
              path={`/?co-quan=${agency.slug}&tu=${dayOf(publishedAt)}&luc=${encodeURIComponent(publishedAt)}`}
            >
              {said.calendarMore}
            </To>
          </p>
        )}
      </section>
      <Proof release={release} />
    </div>
  );
}

function Neighbours({ agency, release }: { agency: AgencyAsked; release: ReleaseShown }) {
  const { releases: said } = useRecordWords();
  const { number } = release;
  const latest = release.agency.latestRelease?.number ?? number;
  const path = `/ban-cong-bo/${agency.slug}`;
  return (
    <ul class="record-ways no-print">
      {number > 1 && (
        <li>
          <To path={`${path}/${number - 1}`} rel="prev">
            {fill(said.previous, { n: number - 1 })}
          </To>
        </li>
      )}
      {number < latest && (
        <li>
          <To path={`${path}/${number + 1}`} rel="next">
            {fill(said.next, { n: number + 1 })}
          </To>
        </li>
      )}
      <li>
        <To path={path}>{said.all}</To>
      </li>
    </ul>
  );
}

function Changes({ release }: { release: ReleaseShown }) {
  const { releases: said } = useRecordWords();
  const groups = byHeading(release.changes);
  return (
    <section aria-labelledby="khac">
      <h2 id="khac">{said.changed}</h2>
      {release.number === 1 && <p>{said.first}</p>}
      {groups.length === 0 && <p>{said.same}</p>}
      {groups.map(({ heading, changes }) => (
        <details key={heading} class="record-day" open={heading !== 'NEW' || changes.length <= 12}>
          <summary>
            <h3>{said.sections[heading]}</h3>
            <span class="soft">{changes.length}</span>
          </summary>
          {changes.map((change) => (
            <Change key={change.sessionId} change={change} at={release.publishedAt} />
          ))}
        </details>
      ))}
    </section>
  );
}

function Change({ change, at }: { change: ReleaseChange; at: string }) {
  const reader = useReader();
  const { words } = reader;
  const tongue = useAgencyTongue();
  const { releases: said } = useRecordWords();
  const { kind, before, after } = change;
  const one = after ?? before;
  if (!one) return null;
  const differences = releasedDifferences(reader, change);
  const others = otherFields(reader, change);
  const off = kind === 'CANCELLED' || kind === 'POSTPONED' || kind === 'WITHDRAWN';
  const time = sayTime(reader, one);
  const who = fill(words.session.named, { kind: words.session.kinds[one.kind], who: one.receiver.name });
  return (
    <article class="news">
      <h4>
        {after ? (
          <To path={sessionPath(one.slug, at)}>
            <Mixed text={who} />
          </To>
        ) : (
          <Mixed text={who} />
        )}
      </h4>
      {differences.length === 0 && <p>{off ? <s>{time}</s> : time}</p>}
      {kind === 'NEW' && (
        <p class="soft" lang={tongue}>
          {one.receiver.title}
          <br />
          {sayReleasedPlace(one)}
        </p>
      )}
      <DifferenceList of={differences} reason={releasedReason(change)} />
      {others.length > 0 && (
        <p class="soft">{fill(said.alsoChanged, { fields: others.join('; ').toLocaleLowerCase() })}</p>
      )}
    </article>
  );
}
