import type { VariablesOf } from '../api/graphql.js';
import type { SessionCard } from '../session/documents.js';
import { isOn, mayAskForPlace, standingOf } from '../session/places.js';
import { receiverOf, sayAgency, sayReceiver, sayTitle } from '../session/receiver.js';
import { Icon } from '../ui/icon.js';
import { Mixed } from '../ui/mixed.js';
import { placeOf } from '../ui/session-card.js';
import { SessionFate, SessionState } from '../ui/session-state.js';
import { hoursOf, sayDay, sayDayWithin, timeOf } from '../words/dates.js';
import { embedWords } from '../words/embed.js';
import { fill } from '../words/fill.js';
import { useAgencyTongue, useReader } from '../words/reader.js';
import type { embeddedChangedSubscription } from './changed.js';
import type { EmbeddedAgency } from './documents.js';
import type { EmbedOptions } from './options.js';
import { Out } from './out.js';

export interface EmbedData {
  agency: EmbeddedAgency | undefined;
  options: EmbedOptions;
  sessions: SessionCard[];
  /** What the script listens to. */
  live: { cursor: string; filter: VariablesOf<typeof embeddedChangedSubscription>['filter'] };
}

/** The coming sessions on somebody else's page: to read, and every link leads out to a page of ours. */
export function EmbedView({ data: { agency, options, sessions, live } }: { data: EmbedData }) {
  const { words, language, now } = useReader();
  const said = embedWords(language);
  const all = agency ? `/?co-quan=${agency.slug}${options.subordinate ? '&cap-duoi=1' : ''}` : '/';
  return (
    <>
      <header class="embed-head">
        <h1>{words.calendar.title}</h1>
        {agency && (
          <p>
            <Mixed text={sayAgency(language, agency)} />
          </p>
        )}
      </header>
      <div class="embed-sessions">
        {sessions.length === 0 && <p class="embed-none">{said.none}</p>}
        {sessions.length > 0 && (
          <ol class="embed-list">
            {sessions.map((session) => (
              <Line key={session.id} session={session} named={agency === undefined || options.subordinate} />
            ))}
          </ol>
        )}
      </div>
      <footer class="embed-foot">
        <p>
          <Out path={all} class="embed-all">
            {said.all}
          </Out>
        </p>
        <p class="embed-live" data-live={JSON.stringify(live)} data-said={JSON.stringify(said.live)}>
          <span class="live-dot" aria-hidden="true" />
          <span role="status">{fill(said.live.known, { time: timeOf(now) })}</span>
        </p>
      </footer>
    </>
  );
}

function Line({ session, named }: { session: SessionCard; named: boolean }) {
  const reader = useReader();
  const { words, language } = reader;
  const said = embedWords(language);
  const tongue = useAgencyTongue();
  const { receiver } = receiverOf(session);
  const asks = mayAskForPlace(session);
  const act = standingOf(session) === 'full' ? words.session.wait : words.session.book;
  return (
    <li class={isOn(session) ? undefined : 'card-off'}>
      <p class="embed-when">
        <strong>{sayDay(words, session.day, 'dayShort')}</strong>
        <span>{hoursOf(session.startsAt, session.endsAt)}</span>
      </p>
      <div class="embed-what">
        <h2>
          <Out path={`/buoi/${session.slug}`}>
            <Mixed text={sayReceiver(reader, session)} />
          </Out>
        </h2>
        <p>
          {session.kind !== 'PERIODIC' && <strong>{words.session.kinds[session.kind]}. </strong>}
          <Mixed text={sayTitle(language, receiver)} />
        </p>
        {named && (
          <p class="soft">
            <Mixed text={sayAgency(language, session.agency)} />
          </p>
        )}
        <p class="embed-place">
          <Icon name={session.mode === 'ONLINE' ? 'screen' : 'place'} size={16} />
          <span lang={tongue}>{placeOf(session)}</span>
        </p>
        <SessionFate session={session} />
        {isOn(session) && <SessionState session={session} />}
      </div>
      {asks && (
        <p class="embed-act">
          <Out
            path={`/dang-ky/${session.slug}`}
            class="button quiet"
            label={fill(said.actLabel, {
              act,
              day: sayDayWithin(words, session.day),
              who: sayReceiver(reader, session),
            })}
          >
            {act}
          </Out>
        </p>
      )}
    </li>
  );
}
