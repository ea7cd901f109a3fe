import { useEffect, useState } from 'preact/hooks';
import { addressIn, type Language } from '../words/reader.js';
import { type Act, type Booking, reachable } from './model.js';
import { keepDraft, keptDraft } from './shelf.js';
import { readTrace } from './trail.js';

/**
 * Brings somebody back to where they were, with everything typed: after a reload, and by the browser's own buttons.
 *
 * After the end a reload leads to the registration itself.
 *
 * @returns whether the page has taken over from the server's HTML
 */
export function useReturn(now: { readonly current: Booking }, tell: (act: Act) => void, language: Language): boolean {
  const [awake, setAwake] = useState(false);
  const { draft, step, returning, outcome, session } = now.current;
  const over = outcome?.outcome === 'done';

  useEffect(() => {
    const { secret } = readTrace(history.state);
    if (secret) {
      location.replace(`${addressIn(language, '/quan-ly')}#${secret}`);
      return undefined;
    }
    restore(now.current, session.id, tell);
    setAwake(true);
    const follow = ({ state }: PopStateEvent) => {
      const trace = readTrace(state);
      tell({ act: 'went', step: reachable(now.current, trace.step), returning: trace.returning });
    };
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, [now, tell, session.id, language]);

  useEffect(() => {
    if (awake && !over) keepDraft(draft);
  }, [draft, awake, over]);

  // An answer may lead back to an earlier question: then this entry of the history is that question's.
  useEffect(() => {
    const trace = readTrace(history.state);
    if (awake && !over && trace.step !== step) history.replaceState({ ...trace, step, returning }, '');
  }, [step, returning, awake, over]);

  return awake;
}

function restore(booking: Booking, sessionId: string, tell: (act: Act) => void): void {
  const { step, ...trace } = readTrace(history.state);
  const draft = keptDraft(sessionId);
  const at = draft.attempt ? 'check' : reachable({ ...booking, draft }, step);
  history.replaceState({ ...trace, step: at }, '');
  tell({ act: 'restored', draft, step: at, returning: trace.returning });
}
