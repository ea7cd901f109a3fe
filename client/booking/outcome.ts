import { Unanswered } from '../api/execute.js';
import type { Held, LiveSession, OtherSession } from './documents.js';
import type { BookResult, JoinResult } from './mutations.js';
import type { Problem } from './problems.js';

type Answered = BookResult | JoinResult;
type Success = 'RegistrationBooked' | 'WaitingListJoined';

/** Every “no” a booking can be given. */
export type RefusalKind = Exclude<Answered['__typename'], Success>;

/** Why the person is led back to choosing a time, with everything typed kept. */
export type Notice = { kind: 'slotGone' | 'slotTaken' | 'sessionFull' | 'placesFree'; message: string };

/** A “no” that no other time in this session can cure. */
export type StopKind = Exclude<
  RefusalKind,
  'DetailsIncomplete' | 'TooManyForOneCase' | 'SlotGone' | 'SessionFull' | 'PlacesFree'
>;

/** What became of what was sent, as something the page can show. */
export type Outcome =
  | { outcome: 'done'; registration: Held; manageLink: string }
  | { outcome: 'problems'; problems: Problem[] }
  | { outcome: 'chooseAgain'; notice: Notice; session: LiveSession; others: OtherSession[]; waitingListOpen: boolean }
  | { outcome: 'stopped'; kind: StopKind; message: string; others: OtherSession[]; opensAt?: string }
  | Fault;

/** No answer: perhaps done and not heard (`unknown`), certainly not done (`busy`, `throttled`), or not understood (`fault`). */
export interface Fault {
  outcome: 'unknown' | 'busy' | 'throttled' | 'fault';
  waitSeconds?: number;
}

/** Reads a failure to answer. Only a refusal to begin is certain; anything else may have been done. */
export function faultOf(failure: unknown): Fault {
  if (!(failure instanceof Unanswered)) return { outcome: 'unknown' };
  const { code, retryAfterSeconds } = failure;
  const wait = retryAfterSeconds === undefined ? {} : { waitSeconds: retryAfterSeconds };
  if (code === 'RATE_LIMITED') return { outcome: 'throttled', ...wait };
  if (code === 'OVERLOADED') return { outcome: 'busy', ...wait };
  return { outcome: code === 'BAD_USER_INPUT' ? 'fault' : 'unknown' };
}

/** Whether no answer came that could be shown as an answer. */
export function isFault(outcome: Outcome): outcome is Fault {
  return isUncertain(outcome) || outcome.outcome === 'fault';
}

/** Whether the same request must be sent again under the same key before anything else may be. */
export function isUncertain(outcome: Outcome): boolean {
  return outcome.outcome === 'unknown' || outcome.outcome === 'busy' || outcome.outcome === 'throttled';
}
