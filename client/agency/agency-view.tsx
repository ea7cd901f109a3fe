import type { SessionCard as SessionCardData } from '../session/documents.js';
import { sayAgency, sayLeader, sayTitle } from '../session/receiver.js';
import { FeedLink } from '../ui/feed-link.js';
import { Mixed } from '../ui/mixed.js';
import { SessionCard } from '../ui/session-card.js';
import { To } from '../ui/to.js';
import { sayDay } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { useProfileWords } from '../words/profile.js';
import { useReader } from '../words/reader.js';
import { AgencyContact } from './agency-contact.js';
import type { AgencyLine, AgencyShown } from './documents.js';
import { ReceptionPoints } from './reception-points.js';

interface AgencyData {
  agency: AgencyShown;
  today: string;
  sessions: SessionCardData[];
  more: boolean;
}

/** An agency as people need it: its leaders, its places, its coming sessions, and the agencies around it. */
export function AgencyView({ data: { agency, sessions, more, today } }: { data: AgencyData }) {
  const { words, language } = useReader();
  const profile = useProfileWords();
  return (
    <div class="reading profile">
      <Ancestors agency={agency} />
      <header>
        <p class="soft">{profile.agency.levels[agency.level]}</p>
        <h1>
          <Mixed text={sayAgency(language, agency)} />
        </h1>
      </header>
      <Ended agency={agency} today={today} />
      <Leaders agency={agency} />
      <section class="cards" aria-labelledby="sap-toi">
        <h2 id="sap-toi">{profile.agency.coming}</h2>
        {sessions.length === 0 && (
          <div class="empty">
            <p class="empty-cause">{profile.agency.none}</p>
            <p>{words.calendar.empty.next}</p>
          </div>
        )}
        {sessions.map((session) => (
          <SessionCard key={session.id} session={session} withDay />
        ))}
        {(more || agency.children.length > 0) && (
          <p class="more">
            <To path={`/?co-quan=${agency.slug}&cap-duoi=1`} class="button quiet">
              {agency.children.length > 0 ? profile.agency.allWithBelow : profile.agency.all}
            </To>
          </p>
        )}
      </section>
      <FeedLink path={`/lich/co-quan/${agency.slug}.ics`} />
      <RecordLinks slug={agency.slug} month={today.slice(0, 7)} />
      <ReceptionPoints points={agency.receptionPoints} />
      <AgencyContact agency={agency} />
      <AgencyList id="cap-duoi" title={profile.agency.children} agencies={agency.children} />
      <AgencyList id="tien-than" title={profile.agency.predecessors} agencies={agency.predecessors} />
    </div>
  );
}

function RecordLinks({ slug, month }: { slug: string; month: string }) {
  const { record } = useProfileWords().agency;
  return (
    <ul class="record-ways no-print">
      <li>
        <To path={`/thay-doi/${slug}`}>{record.changes}</To>
      </li>
      <li>
        <To path={`/ban-cong-bo/${slug}`}>{record.releases}</To>
      </li>
      <li>
        <To path={`/theo-doi?co-quan=${slug}`}>{record.follow}</To>
      </li>
      <li>
        <To path={`/thong-bao/${slug}/${month}`}>{record.notice}</To>
      </li>
      <li>
        <To path={`/lich-thang/${slug}/${month}`}>{record.wall}</To>
      </li>
      <li>
        <To path={`/so-lieu?co-quan=${slug}`}>{record.statistics}</To>
      </li>
    </ul>
  );
}

function Ancestors({ agency }: { agency: AgencyShown }) {
  const { language } = useReader();
  const profile = useProfileWords();
  if (agency.ancestors.length === 0) return null;
  return (
    <nav aria-label={profile.agency.ancestors} class="ancestors">
      {[...agency.ancestors].reverse().map((above) => (
        <To key={above.id} path={`/co-quan/${above.slug}`}>
          <Mixed text={sayAgency(language, above)} />
        </To>
      ))}
    </nav>
  );
}

function Ended({ agency, today }: { agency: AgencyShown; today: string }) {
  const { words } = useReader();
  const profile = useProfileWords();
  if (!agency.validTo || agency.validTo >= today) return null;
  return (
    <div class="notice notice-moved">
      <div>
        <p>{fill(profile.agency.ended, { day: sayDay(words, agency.validTo, 'dayNumbers') })}</p>
        <AgencyList id="ke-thua" title={profile.agency.successors} agencies={agency.successors} />
      </div>
    </div>
  );
}

function Leaders({ agency }: { agency: AgencyShown }) {
  const reader = useReader();
  const profile = useProfileWords();
  if (agency.positions.length === 0) return null;
  return (
    <section aria-labelledby="lanh-dao">
      <h2 id="lanh-dao">{profile.agency.leaders}</h2>
      <ul class="positions">
        {agency.positions.map((position) => (
          <li key={position.id}>
            <span>
              <To path={`/lanh-dao/${position.leader.slug}`}>
                <strong>
                  <Mixed text={sayLeader(reader, position.leader)} />
                </strong>
              </To>
            </span>
            <span>
              <Mixed text={sayTitle(reader.language, position)} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function AgencyList({ id, title, agencies }: { id: string; title: string; agencies: readonly AgencyLine[] }) {
  const { words, language } = useReader();
  const profile = useProfileWords();
  if (agencies.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="agency-list">
        {agencies.map((agency) => (
          <li key={agency.id}>
            <To path={`/co-quan/${agency.slug}`}>
              <Mixed text={sayAgency(language, agency)} />
            </To>
            {agency.validTo && (
              <span class="soft">
                {' '}
                {fill(profile.leader.fromTo, {
                  from: sayDay(words, agency.validFrom, 'dayNumbers'),
                  to: sayDay(words, agency.validTo, 'dayNumbers'),
                })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
