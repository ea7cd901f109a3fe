import { ask, type Execute } from '../api/execute.js';
import type { Attempt } from './draft.js';
import { bookMutation, joinMutation } from './mutations.js';
import { faultOf, type Outcome, outcomeOf } from './outcome.js';

/** Sends what was meant to be sent and says what became of it; never throws. */
export async function send(execute: Execute, attempt: Attempt, byNumber: boolean): Promise<Outcome> {
  try {
    if ('book' in attempt) {
      const { bookRegistration } = await ask(execute, bookMutation, { input: attempt.book });
      return outcomeOf(bookRegistration, byNumber);
    }
    const { joinWaitingList } = await ask(execute, joinMutation, { input: attempt.join });
    return outcomeOf(joinWaitingList, byNumber);
  } catch (failure) {
    return faultOf(failure);
  }
}
