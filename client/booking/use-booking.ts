import { useMemo, useReducer, useRef } from 'preact/hooks';
import type { Execute } from '../api/execute.js';
import { newKey } from '../api/key.js';
import type { Language } from '../words/reader.js';
import type { BookingData } from './data.js';
import { type Choice, newDraft, type Typed } from './draft.js';
import { attemptOf } from './input.js';
import { type Act, after, type Booking, newBooking, placeWanted, proceed, type Step } from './model.js';
import { identifiesByNumber } from './problems.js';
import { forgetDraft, keepDraft } from './shelf.js';
import { nextTrace, readTrace } from './trail.js';
import { useReturn } from './use-return.js';

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
  const now = useRef(booking);
  now.current = booking;
  const awake = useReturn(now, tell, language);
  const acts = useMemo(() => actsOn({ now, tell, execute, language }), [execute, language]);
  return { booking, awake, acts, tell };
}

interface Desk {
  now: { readonly current: Booking };
  tell(act: Act): void;
  execute: Execute;
  language: Language;
}

function actsOn(desk: Desk): BookingActs {
  const { now, tell } = desk;
  let isSending = false;
  const finish = async () => {
    if (isSending) return;
    isSending = true;
    await sendOff(desk);
    isSending = false;
  };
  return {
    type: (typed) => tell({ act: 'typed', typed }),
    choose: (choice) => tell({ act: 'chose', choice }),
    go: (choice) => goOn(desk, choice ?? settledChoice(now.current)),
    change: (step) => walk(tell, step, true),
    back: () => (readTrace(history.state).depth > 0 ? history.back() : walk(tell, before(now.current.step))),
    send: () => void finish(),
    review: () => tell({ act: 'went', step: 'check' }),
    forget: () => {
      forgetDraft();
      history.replaceState({ ...readTrace(history.state), step: 'time' }, '');
      tell({ act: 'emptied', draft: newDraft(now.current.session.id) });
    },
  };
}

function walk(tell: Desk['tell'], step: Step, returning = false): void {
  history.pushState(nextTrace(readTrace(history.state), step, returning), '');
  tell({ act: 'went', step, returning });
}

function goOn({ now, tell }: Desk, choice: Choice | undefined): void {
  const chosen = choice ? after(now.current, { act: 'chose', choice }) : now.current;
  const next = proceed(chosen);
  if ('problems' in next) {
    tell({ act: 'erred', problems: next.problems });
    return;
  }
  if (choice) tell({ act: 'chose', choice });
  walk(tell, next.step);
}

/** Going on makes the slot that was chosen beforehand one's own, so that it is noticed should it be taken. */
function settledChoice(booking: Booking): Choice | undefined {
  const place = booking.step === 'time' ? placeWanted(booking) : undefined;
  return place && place !== 'waiting' ? { slotId: place } : undefined;
}

async function sendOff({ now, tell, execute, language }: Desk): Promise<void> {
  const prepared = prepare(now.current, language);
  if (!prepared) {
    walk(tell, 'time', true);
    return;
  }
  keepDraft(prepared);
  tell({ act: 'sent', draft: prepared });
  const byNumber = identifiesByNumber(prepared.typed, now.current.session.agency.bookingRules);
  // It came with the later steps, so this asks nothing of the network.
  const { send } = await import('./send.js');
  const outcome = await send(execute, prepared.attempt, byNumber);
  if (outcome.outcome === 'done') {
    forgetDraft();
    history.replaceState({ ...readTrace(history.state), secret: outcome.manageLink }, '');
  }
  tell({ act: 'answered', outcome });
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

function before(step: Step): Step {
  return step === 'check' ? 'person' : step === 'person' ? 'matter' : 'time';
}
