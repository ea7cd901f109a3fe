import { useEffect, useMemo } from 'preact/hooks';
import { executeOverHttp } from '../api/over-http.js';
import { RegistrationSpeechContext } from '../booking/speech.js';
import { Coming } from '../ui/coming.js';
import { Kept } from '../ui/kept.js';
import { PageTitle, usePageFocus, usePageName } from '../ui/page-title.js';
import { useLater } from '../ui/use-later.js';
import { useReader } from '../words/reader.js';
import { AskPage } from './ask-page.js';
import type { Points } from './documents.js';
import { pageOf } from './model.js';
import { NoScript } from './no-script.js';
import { ManageSpeechContext, type ManageWords, useManageSpeech } from './speech.js';
import { useManage } from './use-manage.js';

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

const openPages = () => import('./open-pages.js');

function ManagePages({ points }: { points: Points }) {
  const { language } = useReader();
  const words = useManageSpeech();
  const execute = useMemo(() => executeOverHttp(language), [language]);
  const { manage, awake, acts, tell } = useManage(execute);
  // On its way while the registration is being looked for.
  const later = useLater(manage.access !== null, openPages);
  const { OpenPages } = later.part ?? {};
  const page = pageOf(manage);
  const isOpen = page !== 'ask' && page !== 'looking';
  const shown = isOpen && !OpenPages ? 'looking' : page;
  usePageFocus(shown, false);
  usePageName(awake && shown !== 'ask');
  useSecretInOtherLanguage(manage.access?.link ?? undefined);
  return (
    <>
      {page === 'ask' && (import.meta.env.SSR ? <NoScript /> : <Kept as="noscript" />)}
      {page === 'ask' && <AskPage manage={manage} acts={acts} awake={awake} points={points} />}
      {shown === 'looking' && (
        <div class="manage" role="status">
          <PageTitle>{words.opening}</PageTitle>
          {isOpen && later.failed && <Coming later={later} />}
        </div>
      )}
      {isOpen && OpenPages && <OpenPages manage={manage} page={page} acts={acts} execute={execute} tell={tell} />}
    </>
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
