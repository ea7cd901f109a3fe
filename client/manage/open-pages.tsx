import type { Execute } from '../api/execute.js';
import { ask } from '../api/execute.js';
import { executeOverHttp } from '../api/over-http.js';
import type { Held } from '../booking/documents.js';
import { useLiveSession } from '../booking/use-live-session.js';
import { LiveLine } from '../ui/live-line.js';
import { useAnnouncer } from '../ui/use-announcer.js';
import { fill } from '../words/fill.js';
import { useReader } from '../words/reader.js';
import { CancelledPage, CancelPage } from './cancel-page.js';
import { type Access, type RegistrationUpdate, registrationQuery } from './documents.js';
import { HeldPage } from './held-page.js';
import { type Act, isNews, type Manage, type PageName } from './model.js';
import { MovePage } from './move-page.js';
import { useManageSpeech } from './speech.js';
import { UnansweredPage } from './unanswered-page.js';
import { useLiveRegistration } from './use-live-registration.js';
import type { ManageActs } from './use-manage.js';
import { WaitPage } from './wait-page.js';

interface OpenPagesProps {
  manage: Manage;
  page: PageName;
  acts: ManageActs;
  execute: Execute;
  tell(act: Act): void;
}

/** Everything one can see and do once a registration is open; alive while it is. */
export function OpenPages({ manage, page, acts, execute, tell }: OpenPagesProps) {
  const words = useManageSpeech();
  const { now } = useReader();
  const [said, say] = useAnnouncer((count) => fill(words.news.several, { n: count }));
  const held = manage.open?.held;
  const hear = (heard: Held, sentence: string) => {
    if (!held || !isNews(held, heard)) return;
    tell({ act: 'heard', held: heard });
    say(sentence);
  };
  const live = useLiveRegistration(manage.access, manage.open?.cursor, (update: RegistrationUpdate) => {
    const change = update.__typename === 'RegistrationChange' ? update.change : 'SessionChanged';
    hear(update.registration, words.news[change]);
  });
  return (
    <>
      <p class="hidden-text" role="status">
        {said}
      </p>
      {manage.open && manage.access && held?.status === 'WAITLISTED' && (
        <Queue
          sessionId={held.session.id}
          cursor={manage.open.cursor}
          access={manage.access}
          onSeen={(seen) => hear(seen, fill(words.waiting.position, { n: seen.waitingPosition ?? 1 }))}
        />
      )}
      {page === 'unanswered' && manage.fault && <UnansweredPage manage={manage} fault={manage.fault} acts={acts} />}
      {held && page === 'move' && <MovePage manage={manage} held={held} acts={acts} execute={execute} />}
      {held?.offer && page === 'wait' && <WaitPage manage={manage} held={held} offer={held.offer} acts={acts} />}
      {held && page === 'cancel' && <CancelPage manage={manage} held={held} acts={acts} />}
      {page === 'cancelled' && <CancelledPage acts={acts} />}
      {held && isSight(page, held) && (
        <>
          <HeldPage manage={manage} held={held} acts={acts} />
          <div class="manage no-print">
            <LiveLine state={live} knownAt={now} onRefresh={() => location.reload()} />
          </div>
        </>
      )}
    </>
  );
}

/** The registration itself, also when the question one was about to answer is no longer open. */
function isSight(page: PageName, { offer }: Held): boolean {
  return (
    page === 'see' ||
    page === 'moved' ||
    page === 'answered' ||
    page === 'reviewed' ||
    (page === 'wait' && offer === null)
  );
}

interface QueueProps {
  sessionId: string;
  cursor: string;
  access: Access;
  onSeen(held: Held): void;
}

/** Looks again whenever somebody else's change may have moved one up in the list; a place from it is told elsewhere. */
function Queue({ sessionId, cursor, access, onSeen }: QueueProps) {
  const { language } = useReader();
  useLiveSession({
    id: sessionId,
    cursor,
    over: false,
    onSeen: () => {
      ask(executeOverHttp(language), registrationQuery, { access }).then(
        ({ registration }) => registration?.status === 'WAITLISTED' && onSeen(registration),
        () => undefined,
      );
    },
  });
  return null;
}
