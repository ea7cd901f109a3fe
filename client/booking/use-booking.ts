import { useCallback, useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { Execute } from '../api/execute.js';
import { newKey } from '../api/key.js';
import { addressIn, type Language } from '../words/reader.js';
import type { BookingData } from './data.js';
import { type Choice, newDraft, type Typed } from './draft.js';
import { attemptOf } from './input.js';
import { after, type Booking, newBooking, placeWanted, proceed, reachable, type Step } from './model.js';
import { identifiesByNumber } from './problems.js';
import { send } from './send.js';
import { forgetDraft, keepDraft, keptDraft } from './shelf.js';
import { nextTrace, readTrace } from './trail.js';

/** What a person can do on the way to a place. */
export interface BookingActs {
  type(typed: Partial<Typed>): void;
  choose(choice: Choice): void;
  /** Goes on, or shows what is wrong first. */
  go(choice?: Choice): void;
  /** Goes to one step to change it; afterwards back to the check page. */
  change(step: Step): void;
  back(): void;
  /** Sends; sent again while the outcome is unknown, it is the very same request. */
  send(): void;
  /** Leaves a “no” behind and looks at the form again. */
  review(): void;
  forget(): void;
}

/** A booking with its history, its kept draft and its acts. `awake` is false until the browser has taken over. */
export function useBooking(data: BookingData, execute: Execute, language: Language) {
  const [booking, tell] = useReducer(after, data, ({ session, others }) =>
    newBooking(session, others, newDraft(session.id)),
  );
  const [awake, setAwake] = useState(false);
  const now = useRef(booking);
  now.current = booking;

  useEffect(() => {
    const { secret, step, ...trace } = readTrace(history.state);
    if (secret) {
      location.replace(`${addressIn(language, '/quan-ly')}#${secret}`);
      return undefined;
    }
    const draft = keptDraft(data.session.id);
    const at = draft.attempt ? 'check' : reachable({ ...now.current, draft }, step);
    history.replaceState({ ...trace, step: at }, '');
    tell({ act: 'restored', draft, step: at, returning: trace.returning });
    setAwake(true);
    const follow = ({ state }: PopStateEvent) => {
      const { step: wanted, returning } = readTrace(state);
      tell({ act: 'went', step: reachable(now.current, wanted), returning });
    };
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, [data.session.id, language]);

  const over = booking.outcome?.outcome === 'done';
  useEffect(() => {
    if (awake && !over) keepDraft(booking.draft);
  }, [booking.draft, awake, over]);

  // An answer may lead back to an earlier question: then this entry of the history is that question's.
  useEffect(() => {
    const trace = readTrace(history.state);
    if (!awake || over || trace.step === booking.step) return;
    history.replaceState({ ...trace, step: booking.step, returning: booking.returning }, '');
  }, [booking.step, booking.returning, awake, over]);

  const walk = useCallback((step: Step, returning = false) => {
    history.pushState(nextTrace(readTrace(history.state), step, returning), '');
    tell({ act: 'went', step, returning });
  }, []);

  const finish = async () => {
    const current = now.current;
    const prepared = prepare(current, language);
    if (!prepared) return walk('time', true);
    keepDraft(prepared);
    tell({ act: 'sent', draft: prepared });
    const byNumber = identifiesByNumber(prepared.typed, current.session.agency.bookingRules);
    const outcome = await send(execute, prepared.attempt, byNumber);
    if (outcome.outcome === 'done') {
      forgetDraft();
      history.replaceState({ ...readTrace(history.state), secret: outcome.manageLink }, '');
    }
    tell({ act: 'answered', outcome });
    return undefined;
  };

  const acts: BookingActs = {
    type: (typed) => tell({ act: 'typed', typed }),
    choose: (choice) => tell({ act: 'chose', choice }),
    go: (choice) => {
      const settled = choice ?? settledChoice(now.current);
      const chosen = settled ? after(now.current, { act: 'chose', choice: settled }) : now.current;
      const next = proceed(chosen);
      if ('problems' in next) return tell({ act: 'erred', problems: next.problems });
      if (settled) tell({ act: 'chose', choice: settled });
      return walk(next.step);
    },
    change: (step) => walk(step, true),
    back: () => (readTrace(history.state).depth > 0 ? history.back() : walk(before(now.current.step))),
    send: () => void finish(),
    review: () => tell({ act: 'went', step: 'check' }),
    forget: () => {
      forgetDraft();
      history.replaceState({ ...readTrace(history.state), step: 'time' }, '');
      tell({ act: 'emptied', draft: newDraft(now.current.session.id) });
    },
  };
  return { booking, awake, acts, tell };
}

/** What is sent: what was sent before without an answer, exactly so, or a new request for the place that is wanted. */
function prepare({ draft, session }: Booking, language: Language) {
  if (draft.attempt) return { ...draft, attempt: draft.attempt };
  const slotId = placeWanted({ draft, session });
  const rules = session.agency.bookingRules;
  if (!slotId) return undefined;
  const attempt = attemptOf({ typed: draft.typed, slotId, sessionId: session.id, rules, language, key: newKey() });
  return { ...draft, attempt };
}

/** Going on makes the slot that was chosen beforehand one's own, so that it is noticed should it be taken. */
function settledChoice(booking: Booking): Choice | undefined {
  const place = booking.step === 'time' ? placeWanted(booking) : undefined;
  return place && place !== 'waiting' ? { slotId: place } : undefined;
}

function before(step: Step): Step {
  return step === 'check' ? 'person' : step === 'person' ? 'matter' : 'time';
}
