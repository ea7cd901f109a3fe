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
import type { LeaderShown } from './documents.js';
import { partTerms } from './terms.js';

interface LeaderData {
  leader: LeaderShown;
  today: string;
  sessions: SessionCardData[];
  more: boolean;
}

type Held = LeaderShown['positions'][number];

/** Who this is, when and where one can be received, and which positions were held when. */
export function LeaderView({ data: { leader, today, sessions, more } }: { data: LeaderData }) {
  const reader = useReader();
  const profile = useProfileWords();
  const { now, before } = partTerms(leader.positions, today);
  return (
    <div class="reading profile">
      <header>
        <p class="soft">{profile.leader.kicker}</p>
        <h1>
          <Mixed text={sayLeader(reader, leader)} />
        </h1>
        <ul class="positions">
          {now.map((held) => (
            <PositionLine key={held.id} held={held} />
          ))}
        </ul>
      </header>
      <section class="cards" aria-labelledby="sap-toi">
        <h2 id="sap-toi">{profile.leader.coming}</h2>
        {sessions.length === 0 && <NoneComing held={now[0]} />}
        {sessions.map((session) => (
          <SessionCard key={session.id} session={session} byDay />
        ))}
        <FeedLink path={`/lich/lanh-dao/${leader.slug}.ics`} />
        {more && (
          <p class="more">
            <To path={`/?lanh-dao=${leader.slug}`} class="button quiet">
              {profile.leader.all}
            </To>
          </p>
        )}
      </section>
      {before.length > 0 && (
        <section aria-labelledby="truoc-day">
          <h2 id="truoc-day">{profile.leader.before}</h2>
          <ul class="positions">
            {before.map((held) => (
              <PositionLine key={held.id} held={held} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function PositionLine({ held }: { held: Held }) {
  const { words, language } = useReader();
  const profile = useProfileWords();
  const from = sayDay(words, held.fromDay, 'dayNumbers');
  const term = held.toDay
    ? fill(profile.leader.fromTo, { from, to: sayDay(words, held.toDay, 'dayNumbers') })
    : fill(profile.leader.since, { from });
  return (
    <li>
      <strong>
        <Mixed text={sayTitle(language, held)} />
      </strong>
      <span>
        <To path={`/co-quan/${held.agency.slug}`}>
          <Mixed text={sayAgency(language, held.agency)} />
        </To>
      </span>
      <span class="soft">{term}</span>
    </li>
  );
}

function NoneComing({ held }: { held: Held | undefined }) {
  const { words, language } = useReader();
  const profile = useProfileWords();
  return (
    <div class="empty">
      <p class="empty-cause">{profile.leader.none}</p>
      <p>{words.calendar.empty.next}</p>
      {held && (
        <p>
          <To path={`/?co-quan=${held.agency.slug}`} class="button quiet">
            <Mixed text={fill(profile.leader.ofAgency, { agency: sayAgency(language, held.agency) })} />
          </To>
        </p>
      )}
    </div>
  );
}
