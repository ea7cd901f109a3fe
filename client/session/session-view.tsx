import { useCallback } from 'preact/hooks';
import { Icon } from '../ui/icon.js';
import { Kept } from '../ui/kept.js';
import { LiveLine } from '../ui/live-line.js';
import { Mixed } from '../ui/mixed.js';
import { PastBanner } from '../ui/past-banner.js';
import { SessionCard } from '../ui/session-card.js';
import { To } from '../ui/to.js';
import { useAnnouncer } from '../ui/use-announcer.js';
import { sayWhen } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { useReader } from '../words/reader.js';
import { AfterSession } from './after-session.js';
import type { SessionNotice } from './documents.js';
import { FateNotice } from './fate-notice.js';
import type { SessionChange } from './history.js';
import type { SessionData } from './load.js';
import { NotReceived } from './not-received.js';
import { sessionPath } from './path.js';
import { isDialogue, standingOf } from './places.js';
import { nameSession, sayAgency } from './receiver.js';
import { SessionFacts } from './session-facts.js';
import { SessionHistory } from './session-history.js';
import { SessionOrigin } from './session-origin.js';
import { SessionPlaces } from './session-places.js';
import { SessionThen } from './session-then.js';
import { TearOffDay } from './tear-off-day.js';
import { useSession } from './use-session.js';

/** A session as a well-set notice: who receives, when, where, about what, how to come, and what has changed so far. */
export function SessionView({ data: given }: { data: SessionData }) {
  const { words } = useReader();
  const [said, onChange] = useSpokenChange();
  const living = useSession(given, onChange);
  const { session, others, at, untold } = living.data;
  return (
    <div class="wide sheet">
      {at && <PastBanner at={at} now={sessionPath(session.slug)} of={untold ? 'untold' : 'session'} />}
      <SheetHead session={session} />
      {!untold && <Sheet living={living} />}
      {given.conclusion &&
        (import.meta.env.SSR ? (
          <AfterSession conclusion={given.conclusion} isPast={at !== null} />
        ) : (
          <Kept as="section" />
        ))}
      <OtherSessions session={session} others={others} />
      <p class="hidden-text" aria-live="polite">
        {said}
      </p>
      <p class="no-print">
        <To path={at ? `/?luc=${encodeURIComponent(at)}` : '/'}>{words.notice.toCalendar}</To>
      </p>
    </div>
  );
}

function Sheet({ living: { data, live, knownAt, refresh } }: { living: ReturnType<typeof useSession> }) {
  const { session, news, seen, withdrawn, at } = data;
  return (
    <>
      {withdrawn ? <Withdrawn /> : <FateNotice session={session} />}
      <div class="sheet-body">
        <div class="sheet-text">
          <SessionFacts session={session} />
          <SessionOrigin session={session} news={news} />
          {!isDialogue(session) && (import.meta.env.SSR ? <NotReceived /> : <Kept as="section" />)}
          <SessionHistory session={session} news={news} seen={seen} />
        </div>
        <aside class="sheet-side" aria-labelledby="cho-ngoi">
          {at ? <SessionThen session={session} /> : <SessionPlaces session={session} withdrawn={withdrawn} />}
          {!at && <LiveLine state={live} knownAt={knownAt} onRefresh={refresh} />}
        </aside>
      </div>
    </>
  );
}

function SheetHead({ session }: { session: SessionNotice }) {
  const reader = useReader();
  const { language, words } = reader;
  const { agency } = session;
  return (
    <header class="sheet-head">
      <TearOffDay day={session.day} />
      <div>
        <p class="sheet-agency">
          <To path={`/co-quan/${agency.slug}`}>
            <Mixed text={sayAgency(language, agency)} />
          </To>
        </p>
        <h1>
          <Mixed text={nameSession(reader, session)} />
        </h1>
        <p class="sheet-when">{sayWhen(words, session.startsAt, session.endsAt)}</p>
        {session.mode === 'ONLINE' && (
          <p class="state state-moved">
            <Icon name="screen" /> {words.notice.online}
          </p>
        )}
      </div>
    </header>
  );
}

function Withdrawn() {
  const { withdrawn } = useReader().words.notice;
  return (
    <div class="notice notice-cancelled" role="alert">
      <Icon name="cross" />
      <div>{withdrawn}</div>
    </div>
  );
}

function OtherSessions({ session, others }: { session: SessionNotice; others: SessionData['others'] }) {
  const { words } = useReader();
  if (others.length === 0) return null;
  const open = ['free', 'few'].includes(standingOf(session));
  return (
    <section class="cards no-print" aria-labelledby="buoi-khac">
      <h2 id="buoi-khac">{open ? words.notice.others : words.notice.insteadHere}</h2>
      {others.map((other) => (
        <SessionCard key={other.id} session={other} withDay />
      ))}
    </section>
  );
}

function useSpokenChange(): [string, (change: SessionChange) => void] {
  const reader = useReader();
  const { spoken } = reader.words.calendar;
  const [said, say] = useAnnouncer(useCallback((n: number) => fill(spoken.several, { n }), [spoken]));
  const onChange = useCallback(
    ({ change, session }: SessionChange) => {
      if (!session) return say(reader.words.notice.withdrawn);
      return say(fill(spoken[change], { session: nameSession(reader, session), n: session.freePlaces }));
    },
    [say, spoken, reader],
  );
  return [said, onChange];
}
