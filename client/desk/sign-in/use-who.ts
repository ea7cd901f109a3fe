import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask, type Execute, Unanswered } from '../../api/execute.js';
import type { Me } from '../desk.js';
import type { Memory } from '../memory/memory.js';
import { meQuery } from './documents.js';
import { forgetSignOut, isSignOutOwed, paySignOut } from './signing-out.js';

export type Who = 'asking' | 'not reached' | 'nobody' | 'signed out' | Me;

interface Asking {
  /** Whether the server knew somebody when it made the document. */
  isSignedIn: boolean;
  /** The document came from this browser: whom it remembers of today goes on at once. */
  isFromMemory: boolean;
  memory: Memory;
  execute: Execute;
}

/** Finds out who is there, with the server or without; a sign-out that the server does not know of yet comes before everything. */
export function useWho({ isSignedIn, isFromMemory, memory, execute }: Asking) {
  const [who, setWho] = useState<Who>(isSignedIn ? 'asking' : 'nobody');
  const begin = useCallback(
    async (isRemembered = false) => {
      setWho('asking');
      if (isSignOutOwed()) {
        setWho('signed out');
        void memory.forget();
        return paySignOut(execute);
      }
      setWho((isRemembered && (await memory.recallMe())) || (await findWhoIsThere(execute, memory)));
    },
    [execute, memory],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: once; another language changes nothing about who is there.
  useEffect(() => {
    if (isSignedIn || isSignOutOwed()) void begin(isFromMemory);
    else void memory.forget();
    const pay = () => void paySignOut(execute);
    window.addEventListener('online', pay);
    return () => window.removeEventListener('online', pay);
  }, []);
  const enter = useCallback(
    (me: Me) => {
      forgetSignOut();
      void memory.keepMe(me).then(() => setWho(me));
    },
    [memory],
  );
  return { who, setWho, begin, enter };
}

/** Asks the server who is there; when it cannot be reached, this browser may remember somebody of today. */
async function findWhoIsThere(execute: Execute, memory: Memory): Promise<Who> {
  try {
    const { me } = await ask(execute, meQuery, {});
    await (me ? memory.keepMe(me) : memory.forget());
    return me ?? 'nobody';
  } catch (fault) {
    if (!(fault instanceof Unanswered) || fault.code !== 'UNAUTHENTICATED')
      return (await memory.recallMe()) ?? 'not reached';
    await memory.forget();
    return 'nobody';
  }
}
