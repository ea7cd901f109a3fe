import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { executeOverHttp } from '../api/over-http.js';
import type { Language } from '../words/reader.js';
import { createAsking, staffGraph } from './ask/asking.js';
import { Questions } from './ask/questions.js';
import { useLive } from './ask/use-live.js';
import { agenciesOf, type Desk, type DeskAgency, DeskContext, hasChanged, holdsFor, type Me } from './desk.js';
import type { Memory } from './memory/memory.js';
import { FreshProofProvider } from './security/fresh-proof.js';
import { NoRoles } from './shell/dead-ends.js';
import { Frame } from './shell/frame.js';
import { RouteProvider } from './shell/route.js';
import { SignInAgain } from './sign-in/sign-in-again.js';
import { signOutAt } from './sign-in/signing-out.js';
import { ConfirmProvider } from './ui/confirm.js';
import { ShortcutProvider } from './ui/shortcuts.js';
import { ToastProvider } from './ui/toasts.js';

interface SignedInDeskProps {
  me: Me;
  now(): string;
  /** Where the stream of changes was when the desk was opened. */
  cursor: string | null;
  memory: Memory;
  /** Opened without the server: what was known is shown at once, and asked for meanwhile. */
  isFromMemory: boolean;
  language: Language;
  setLanguage(language: Language): void;
  /** Another person has signed in at this desk. */
  onOther(me: Me): void;
  /** The same person may do other things by now, or must come through the door again. */
  onChanged(me: Me): void;
  onSignedOut(): void;
}

/** The desk of one person, for as long as they are the one who is signed in. */
export function SignedInDesk(given: SignedInDeskProps) {
  const agencies = agenciesOf(given.me);
  const [first] = agencies;
  if (!first) return <NoRoles {...given} />;
  return (
    <RouteProvider language={given.language}>
      <ShortcutProvider>
        <ConfirmProvider>
          <ToastProvider now={given.now}>
            <AtWork {...given} agencies={agencies} first={first} />
          </ToastProvider>
        </ConfirmProvider>
      </ShortcutProvider>
    </RouteProvider>
  );
}

const agencyKey = 'ban-lam-viec.don-vi';

function AtWork({ agencies, first, ...given }: SignedInDeskProps & { agencies: DeskAgency[]; first: DeskAgency }) {
  const { me, now, cursor, memory, language, setLanguage, onOther, onChanged, onSignedOut } = given;
  const { execute, questions, isEnded, enterAgain, end } = useSignIn(given);
  const [agencyId, setAgencyId] = useState(() => localStorage.getItem(agencyKey));
  const agency = agencies.find(({ id }) => id === agencyId) ?? first;
  const live = useLive({ agencyId: agency.id, cursor, questions, isEnded, me, onEnded: end, onOther, onChanged });
  const desk = useMemo<Desk>(
    () => ({
      ...{ me, language, setLanguage, agency, now, execute, questions, live },
      setAgency(id) {
        localStorage.setItem(agencyKey, id);
        setAgencyId(id);
      },
      holds: (...roles) => holdsFor(me, agency, roles),
      async signOut() {
        await memory.forget();
        await signOutAt(executeOverHttp(language, staffGraph));
        onSignedOut();
      },
    }),
    [me, language, setLanguage, agency, now, memory, execute, questions, live, onSignedOut],
  );
  return (
    <DeskContext.Provider value={desk}>
      <FreshProofProvider>
        <Frame agencies={agencies} />
      </FreshProofProvider>
      {isEnded && <SignInAgain execute={executeOverHttp(language, staffGraph)} me={me} onSignedIn={enterAgain} />}
    </DeskContext.Provider>
  );
}

/** Asks on behalf of whoever is signed in, and keeps what was asked while they sign in again. */
function useSignIn({ me, language, memory, isFromMemory, onOther, onChanged }: SignedInDeskProps) {
  const [isEnded, setEnded] = useState(false);
  const waiting = useRef<(() => void)[]>([]);
  const spoken = useRef(language);
  spoken.current = language;
  const [questions] = useState(() => new Questions(memory, isFromMemory));
  const end = useCallback(() => {
    // Whoever opens this browser next, without a link, is not shown what is behind the sign-in.
    void memory.forget();
    setEnded(true);
  }, [memory]);
  const execute = useMemo(
    () =>
      createAsking({
        language: () => spoken.current,
        signInAgain() {
          end();
          return new Promise((resume) => waiting.current.push(resume));
        },
      }),
    [end],
  );
  const enterAgain = useCallback(
    async (again: Me) => {
      if (again.username !== me.username) return onOther(again);
      if (hasChanged(me, again)) onChanged(again);
      await memory.keepMe(again);
      setEnded(false);
      for (const resume of waiting.current.splice(0)) resume();
      questions.allAgain();
    },
    [me, memory, onOther, onChanged, questions],
  );
  return { execute, questions, isEnded, enterAgain, end };
}
