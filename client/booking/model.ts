import type { BookingRules, BookingSession, LiveSession, OtherSession } from './documents.js';
import type { Choice, Draft, Typed } from './draft.js';
import { type Fault, isUncertain, type Notice, type Outcome } from './outcome.js';
import { type FieldName, matterProblems, type Problem, personProblems } from './problems.js';
import { firstFree } from './slots.js';

/** The questions in their order; identity comes last, and everything is checked before it is sent. */
export const steps = ['time', 'matter', 'person', 'check'] as const;
export type Step = (typeof steps)[number];

/** Where somebody is on the way to a place, and what the page knows. */
export interface Booking {
  session: BookingSession;
  others: readonly OtherSession[];
  /** As far as is known: a session that is full may also have closed its waiting list. */
  waitingListOpen: boolean;
  draft: Draft;
  step: Step;
  /** Came from the check page to change one answer, and goes back there. */
  returning: boolean;
  problems: readonly Problem[];
  /** How often the person was told what is wrong: each time the list of it takes the focus. */
  tries: number;
  notice: Notice | null;
  sending: boolean;
  outcome: Outcome | null;
}

export type Act =
  | { act: 'restored'; draft: Draft; step: Step; returning: boolean }
  | { act: 'typed'; typed: Partial<Typed> }
  | { act: 'chose'; choice: Choice }
  | { act: 'went'; step: Step; returning?: boolean }
  | { act: 'erred'; problems: readonly Problem[] }
  | { act: 'saw'; session: LiveSession }
  | { act: 'withdrawn' }
  | { act: 'found'; others: readonly OtherSession[] }
  | { act: 'sent'; draft: Draft }
  | { act: 'answered'; outcome: Outcome }
  | { act: 'emptied'; draft: Draft };

export function newBooking(session: BookingSession, others: readonly OtherSession[], draft: Draft): Booking {
  const still = {
    step: 'time',
    returning: false,
    problems: [],
    tries: 0,
    notice: null,
    sending: false,
    outcome: null,
  } as const;
  return { session, others, waitingListOpen: true, draft, ...still };
}

/** The booking after something happened. Typed text never goes away by itself. */
export function after(booking: Booking, act: Act): Booking {
  switch (act.act) {
    case 'restored':
      return {
        ...booking,
        draft: act.draft,
        ...(act.draft.attempt ? resumed : { step: act.step, returning: act.returning }),
      };
    case 'typed':
      return withoutCured(
        { ...booking, draft: { ...booking.draft, typed: { ...booking.draft.typed, ...act.typed } } },
        act.typed,
      );
    case 'chose':
      return { ...booking, draft: { ...booking.draft, choice: act.choice }, notice: null, problems: [] };
    case 'went':
      return {
        ...booking,
        step: act.step,
        returning: act.returning ?? false,
        problems: [],
        outcome: leftBehind(booking),
      };
    case 'erred':
      return { ...booking, problems: act.problems, tries: booking.tries + 1 };
    case 'saw':
      return { ...booking, session: { ...booking.session, ...act.session } };
    case 'withdrawn':
      return booking.draft.attempt ? booking : { ...booking, outcome: withdrawn };
    case 'found':
      return { ...booking, others: act.others };
    case 'sent':
      return { ...booking, draft: act.draft, sending: true };
    case 'answered':
      return answered({ ...booking, sending: false }, act.outcome);
    case 'emptied':
      return { ...booking, draft: act.draft, step: 'time', problems: [], notice: null, outcome: null };
  }
}

/** The page that is shown. An answer comes before the question, and a session that is off before any question. */
export type PageName = Step | 'full' | 'closed' | 'done' | 'stopped' | Fault['outcome'];

export function pageOf({ outcome, session, step }: Booking): PageName {
  if (outcome && outcome.outcome !== 'problems' && outcome.outcome !== 'chooseAgain') return outcome.outcome;
  if (closureOf(session)) return 'closed';
  return step === 'time' && session.registrationState === 'FULL' ? 'full' : step;
}

/** What “continue” leads to: what is wrong here, or the step that comes next. */
export function proceed(booking: Booking): { problems: Problem[] } | { step: Step } {
  const problems = problemsAt(booking, booking.step);
  if (problems.length > 0) return { problems };
  if (booking.returning) return { step: firstUnanswered(booking) };
  return { step: steps[steps.indexOf(booking.step) + 1] ?? 'check' };
}

/** The furthest step that may be shown: one never meets a question whose predecessors are unanswered. */
export function reachable(booking: Booking, wanted: Step): Step {
  const furthest = firstUnanswered(booking);
  return steps.indexOf(wanted) <= steps.indexOf(furthest) ? wanted : furthest;
}

/** Where the booking goes: the chosen slot while it exists, the first free one when none was chosen, or the waiting list. */
export function placeWanted({ draft, session }: Pick<Booking, 'draft' | 'session'>): string | 'waiting' | undefined {
  const { choice } = draft;
  if (choice === 'waiting') return 'waiting';
  if (choice) return session.slots.some(({ id }) => id === choice.slotId) ? choice.slotId : undefined;
  return firstFree(session.slots)?.id;
}

/** Whether the slot one chose has been taken by others meanwhile. */
export function isPlaceLost({ draft, session }: Pick<Booking, 'draft' | 'session'>): boolean {
  const { choice } = draft;
  if (!choice || choice === 'waiting') return false;
  return !session.slots.some(({ id, freePlaces }) => id === choice.slotId && freePlaces > 0);
}

/** Why no place can be asked for at all in this session now; nothing when one can, or the waiting list joined. */
export function closureOf({ status, registrationState }: Pick<LiveSession, 'status' | 'registrationState'>) {
  if (status === 'POSTPONED' || status === 'CANCELLED' || status === 'HELD') return status;
  return registrationState === 'OPEN' || registrationState === 'FULL' ? undefined : registrationState;
}

const fieldSteps: Record<FieldName, Step> = {
  slot: 'time',
  topicArea: 'matter',
  summary: 'matter',
  partySize: 'matter',
  representatives: 'matter',
  fullName: 'person',
  phone: 'person',
  email: 'person',
  address: 'person',
  identityNumber: 'person',
};

const withdrawn: Outcome = { outcome: 'stopped', kind: 'SessionNotPublished', message: '', others: [] };

const resumed = { step: 'check', outcome: { outcome: 'unknown' } } as const satisfies Partial<Booking>;

function problemsAt({ draft, session }: Booking, step: Step): Problem[] {
  const rules: BookingRules = session.agency.bookingRules;
  if (step === 'time') return timeProblems({ draft, session });
  if (step === 'matter') return matterProblems(draft.typed, rules);
  return step === 'person' ? personProblems(draft.typed, rules) : [];
}

/**
 * Takes away what has been put right since it was told; what is still wrong keeps its first words, so that nothing is
 * said anew with every key. What only the API could know counts as cured once its field was touched.
 */
function withoutCured(booking: Booking, typed: Partial<Typed>): Booking {
  if (booking.problems.length === 0) return booking;
  const wrong = new Set(problemsAt(booking, booking.step).map(({ field }) => field));
  const touched = new Set(Object.keys(typed));
  const problems = booking.problems.filter((problem) =>
    'message' in problem ? !touched.has(problem.field) : wrong.has(problem.field),
  );
  return problems.length === booking.problems.length ? booking : { ...booking, problems };
}

/** Nobody is sent to wait while places are free. */
function timeProblems({ draft, session }: Pick<Booking, 'draft' | 'session'>): Problem[] {
  const place = placeWanted({ draft, session });
  const waitsForNothing = place === 'waiting' && session.registrationState === 'OPEN';
  return place && !waitsForNothing ? [] : [{ field: 'slot', hint: 'chooseSlot' }];
}

function firstUnanswered(booking: Booking): Step {
  return steps.find((step) => step === 'check' || problemsAt(booking, step).length > 0) ?? 'check';
}

/** Going to another page leaves an answer behind, except one that is still uncertain or that ended the booking. */
function leftBehind({ outcome }: Booking): Outcome | null {
  return outcome && (isUncertain(outcome) || outcome.outcome === 'done') ? outcome : null;
}

function answered(booking: Booking, outcome: Outcome): Booking {
  if (isUncertain(outcome)) return { ...booking, outcome };
  const settled = { ...booking, draft: { ...booking.draft, attempt: null }, outcome };
  if (outcome.outcome === 'problems') {
    const at = steps.find((step) => outcome.problems.some(({ field }) => fieldSteps[field] === step)) ?? 'check';
    const problems = outcome.problems.filter(({ field }) => fieldSteps[field] === at);
    return { ...settled, step: at, returning: true, problems, tries: booking.tries + 1, outcome: null };
  }
  if (outcome.outcome !== 'chooseAgain') return settled;
  const { notice, others, waitingListOpen } = outcome;
  const session = { ...booking.session, ...outcome.session };
  const draft = { ...settled.draft, choice: null };
  const known = { notice, waitingListOpen, others: others.length > 0 ? others : booking.others };
  return { ...settled, ...known, session, draft, step: 'time', returning: true, outcome: null };
}
