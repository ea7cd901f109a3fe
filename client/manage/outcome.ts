import type { Held } from '../booking/documents.js';
import { type Fault, faultOf } from '../booking/outcome.js';
import type { AnswerResult, CancelResult, MoveResult, ProposalResult, ReviewResult } from './documents.js';

/** Every “no” a move can be given. */
export type MoveRefusal = Exclude<MoveResult['__typename'], 'RegistrationMoved'>;

/** Every “no” a cancellation can be given. */
export type CancelRefusal = Exclude<CancelResult['__typename'], 'RegistrationCancelled'>;

/** Every “no” an answer to the agency’s change can be given. */
export type AnswerRefusal = Exclude<AnswerResult['__typename'], 'ChangeAnswered'>;

/** Every “no” an answer to the secretariat can be given. */
export type ReviewRefusal = Exclude<(ReviewResult | ProposalResult)['__typename'], 'ReviewAnswered'>;

export type ChangeRefusal = MoveRefusal | CancelRefusal | AnswerRefusal | ReviewRefusal;

/** What became of a change that was asked for. */
export type Changed =
  | { outcome: 'moved' | 'cancelled' | 'answered' | 'reviewed'; held: Held }
  | { outcome: 'refused'; kind: ChangeRefusal; message: string }
  | Fault;

type Answer = MoveResult | CancelResult | AnswerResult | ReviewResult | ProposalResult;

/** Reads the answer to a move, to a cancellation, to a choice, or to words for the secretariat. */
export function changedBy(answer: Answer): Changed {
  if (answer.__typename === 'RegistrationMoved') return { outcome: 'moved', held: answer.registration };
  if (answer.__typename === 'RegistrationCancelled') return { outcome: 'cancelled', held: answer.registration };
  if (answer.__typename === 'ReviewAnswered') return { outcome: 'reviewed', held: answer.registration };
  if (answer.__typename === 'ChangeAnswered') return { outcome: 'answered', held: answer.registration };
  return { outcome: 'refused', kind: answer.__typename, message: answer.message };
}

/** Why a registration could not be looked at: certainly not found, tried too often, or not answered at all. */
export type Trouble =
  | { trouble: 'notFound'; byLink: boolean }
  | { trouble: 'throttled'; waitSeconds: number }
  | { trouble: 'unread' };

const usualWaitSeconds = 600;

/** Reads a failure to look. */
export function troubleOf(failure: unknown): Trouble {
  const fault = faultOf(failure);
  if (fault.outcome !== 'throttled') return { trouble: 'unread' };
  return { trouble: 'throttled', waitSeconds: fault.waitSeconds ?? usualWaitSeconds };
}
