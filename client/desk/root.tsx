import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { ask, Unanswered } from '../api/execute.js';
import { executeOverHttp } from '../api/over-http.js';
import type { Language } from '../words/reader.js';
import type { Words } from '../words/vi.js';
import { staffGraph } from './ask/asking.js';
import { doorOf, type Me } from './desk.js';
import { DeskReader, loadPublicWords } from './reader.js';
import { NotReached, Opening } from './shell/dead-ends.js';
import { deskAddress, placeOf } from './shell/route.js';
import { meQuery } from './sign-in/documents.js';
import { Door } from './sign-in/door.js';
import { SignInPage } from './sign-in/sign-in-page.js';
import { SignedInDesk } from './signed-in.js';

interface DeskRootProps {
  now(): string;
  /** Whether the server knew somebody when it made the document. */
  isSignedIn: boolean;
  /** Where the stream of changes was then. */
  cursor: string | null;
  language: Language;
  words: Words;
}

type Who = 'asking' | 'not reached' | 'nobody' | 'signed out' | Me;

/** The whole desk: finds out who is there, lets them sign in, and gives each person a desk of their own. */
export function DeskRoot({ now, isSignedIn, cursor, ...first }: DeskRootProps) {
  const [speech, setSpeech] = useState(first);
  const { language, words } = speech;
  const [who, setWho] = useState<Who>(isSignedIn ? 'asking' : 'nobody');
  const [openedAt] = useState(now);
  const execute = useMemo(() => executeOverHttp(language, staffGraph), [language]);
  const setLanguage = useCallback(async (next: Language) => {
    const words = await loadPublicWords(next);
    document.documentElement.lang = next;
    setSpeech({ language: next, words });
  }, []);
  const begin = useCallback(() => {
    setWho('asking');
    ask(execute, meQuery, {}).then(
      ({ me }) => setWho(me ?? 'nobody'),
      (fault) => setWho(fault instanceof Unanswered && fault.code === 'UNAUTHENTICATED' ? 'nobody' : 'not reached'),
    );
  }, [execute]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once; another language changes nothing about who is there.
  useEffect(() => {
    if (isSignedIn) begin();
  }, []);
  const enter = useCallback((me: Me) => setWho(me), []);
  const beSomebodyElse = useCallback((me: Me) => {
    history.replaceState({ at: 0 }, '', deskAddress(placeOf(location.pathname)?.language ?? 'vi', '/'));
    setWho(me);
  }, []);
  return (
    <DeskReader language={language} words={words} now={openedAt}>
      {who === 'asking' && <Opening />}
      {who === 'not reached' && <NotReached onAgain={begin} />}
      {(who === 'nobody' || who === 'signed out') && (
        <SignInPage execute={execute} isSignedOut={who === 'signed out'} onSignedIn={enter} />
      )}
      {typeof who === 'object' && doorOf(who) && (
        <Door me={who} execute={execute} onThrough={begin} onSignedOut={() => setWho('signed out')} />
      )}
      {typeof who === 'object' && !doorOf(who) && (
        <SignedInDesk
          key={who.username}
          {...{ me: who, now, cursor, language }}
          setLanguage={(next) => void setLanguage(next)}
          onOther={beSomebodyElse}
          onChanged={enter}
          onSignedOut={() => setWho('signed out')}
        />
      )}
    </DeskReader>
  );
}
