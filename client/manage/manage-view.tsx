import { useEffect, useMemo } from 'preact/hooks';
import { ask } from '../api/execute.js';
import { executeOverHttp } from '../api/over-http.js';
import type { Held } from '../booking/documents.js';
import { RegistrationSpeechContext } from '../booking/speech.js';
import { useLiveSession } from '../booking/use-live-session.js';
import { LiveLine } from '../ui/live-line.js';
import { PageTitle, usePageFocus, usePageName } from '../ui/page-title.js';
import { useAnnouncer } from '../ui/use-announcer.js';
import { fill } from '../words/fill.js';
import { useReader } from '../words/reader.js';
import { AskPage } from './ask-page.js';
import { CancelledPage, CancelPage } from './cancel-page.js';
import { type Access, type Points, type RegistrationUpdate, registrationQuery } from './documents.js';
import { HeldPage } from './held-page.js';
import { isNews, type PageName, pageOf } from './model.js';
import { MovePage } from './move-page.js';
import { ManageSpeechContext, type ManageWords, useManageSpeech } from './speech.js';
import { UnansweredPage } from './unanswered-page.js';
import { useLiveRegistration } from './use-live-registration.js';
import { useManage } from './use-manage.js';
import { WaitPage } from './wait-page.js';

interface ManageViewProps {
  data: { points: Points };
  speech: ManageWords;
}

/** One’s own registration: found by link or code, seen, moved, cancelled. */
export function ManageView({ data, speech }: ManageViewProps) {
  return (
    <RegistrationSpeechContext.Provider value={speech}>
      <ManageSpeechContext.Provider value={speech}>
        <ManagePages points={data.points} />
      </ManageSpeechContext.Provider>
    </RegistrationSpeechContext.Provider>
  );
}

function ManagePages({ points }: { points: Points }) {
  const { language, now } = useReader();
  const words = useManageSpeech();
  const execute = useMemo(() => executeOverHttp(language), [language]);
  const { manage, awake, acts, tell } = useManage(execute);
  const page = pageOf(manage);
  const [said, say] = useAnnouncer((count) => fill(words.news.several, { n: count }));
  const held = manage.open?.held;
  const hear = (now: Held, sentence: string) => {
    if (!held || !isNews(held, now)) return;
    tell({ act: 'heard', held: now });
    say(sentence);
  };
  const live = useLiveRegistration(manage.access, manage.open?.cursor, (update: RegistrationUpdate) => {
    const change = update.__typename === 'RegistrationChange' ? update.change : 'SessionChanged';
    hear(update.registration, words.news[change]);
  });
  usePageFocus(page, false);
  usePageName(awake && page !== 'ask');
  useSecretInOtherLanguage(manage.access?.link ?? undefined);
  return (
    <>
      <p class="hidden-text" role="status">
        {said}
      </p>
      {page === 'ask' && <NoScript />}
      {manage.open && manage.access && held?.status === 'WAITLISTED' && (
        <Queue
          sessionId={held.session.id}
          cursor={manage.open.cursor}
          access={manage.access}
          onSeen={(seen) => hear(seen, fill(words.waiting.position, { n: seen.waitingPosition ?? 1 }))}
        />
      )}
      {page === 'ask' && <AskPage manage={manage} acts={acts} awake={awake} points={points} />}
      {page === 'looking' && (
        <div class="manage" role="status">
          <PageTitle>{words.opening}</PageTitle>
        </div>
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

function NoScript() {
  const { noScript } = useManageSpeech();
  return (
    <noscript>
      <div class="manage">
        <div class="notice notice-few">
          <div>
            <h2 class="notice-title">{noScript.title}</h2>
            <p>{noScript.what}</p>
          </div>
        </div>
      </div>
    </noscript>
  );
}

/** Reading on in the other language keeps the registration open: the secret goes along in the fragment. */
function useSecretInOtherLanguage(secret: string | undefined): void {
  useEffect(() => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language-switch]')) {
      link.hash = secret ? `#${secret}` : '';
    }
  }, [secret]);
}
