import { useCallback, useMemo, useState } from 'preact/hooks';
import { executeOverHttp } from '../api/over-http.js';
import type { Language } from '../words/reader.js';
import type { Words } from '../words/vi.js';
import { staffGraph } from './ask/asking.js';
import { doorOf, type Me } from './desk.js';
import type { Memory } from './memory/memory.js';
import { DeskReader, loadPublicWords } from './reader.js';
import { NotReached, Opening } from './shell/dead-ends.js';
import { deskAddress, placeOf } from './shell/route.js';
import { Door } from './sign-in/door.js';
import { SignInPage } from './sign-in/sign-in-page.js';
import { useWho } from './sign-in/use-who.js';
import { SignedInDesk } from './signed-in.js';

interface DeskRootProps {
  now(): string;
  /** Whether the server knew somebody when it made the document. */
  isSignedIn: boolean;
  /** Where the stream of changes was then. */
  cursor: string | null;
  memory: Memory;
  /** Opened by the kept frame: the server could not be reached a moment ago. */
  isFromMemory: boolean;
  language: Language;
  words: Words;
}

/** The whole desk: finds out who is there, lets them sign in, and gives each person a desk of their own. */
export function DeskRoot({ now, isSignedIn, cursor, memory, isFromMemory, ...first }: DeskRootProps) {
  const [speech, setSpeech] = useState(first);
  const { language, words } = speech;
  const [openedAt] = useState(now);
  const execute = useMemo(() => executeOverHttp(language, staffGraph), [language]);
  const setLanguage = useCallback(async (next: Language) => {
    const words = await loadPublicWords(next);
    document.documentElement.lang = next;
    setSpeech({ language: next, words });
  }, []);
  const { who, setWho, begin, enter } = useWho({ isSignedIn, isFromMemory, memory, execute });
  const leave = useCallback(() => {
    void memory.forget();
    setWho('signed out');
  }, [memory, setWho]);
  const beSomebodyElse = useCallback(
    (me: Me) => {
      history.replaceState({ at: 0 }, '', deskAddress(placeOf(location.pathname)?.language ?? 'vi', '/'));
      enter(me);
    },
    [enter],
  );
  return (
    <DeskReader language={language} words={words} now={openedAt}>
      {who === 'asking' && <Opening />}
      {who === 'not reached' && <NotReached onAgain={() => void begin()} />}
      {(who === 'nobody' || who === 'signed out') && (
        <SignInPage execute={execute} isSignedOut={who === 'signed out'} onSignedIn={enter} />
      )}
      {typeof who === 'object' && doorOf(who) && (
        <Door me={who} execute={execute} onThrough={() => void begin()} onSignedOut={leave} />
      )}
      {typeof who === 'object' && !doorOf(who) && (
        <SignedInDesk
          key={who.username}
          {...{ me: who, now, cursor, memory, isFromMemory, language }}
          setLanguage={(next) => void setLanguage(next)}
          onOther={beSomebodyElse}
          onChanged={enter}
          onSignedOut={leave}
        />
      )}
    </DeskReader>
  );
}
