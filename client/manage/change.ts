import { ask, type Execute } from '../api/execute.js';
import { faultOf } from '../booking/outcome.js';
import { answerMutation, cancelMutation, moveMutation, proposalMutation, reviewMutation } from './documents.js';
import type { Attempt } from './model.js';
import { type Changed, changedBy } from './outcome.js';

/** Asks for a change and says what became of it; never throws. */
export async function change(execute: Execute, attempt: Attempt): Promise<Changed> {
  try {
    if ('move' in attempt)
      return changedBy((await ask(execute, moveMutation, { input: attempt.move })).moveRegistration);
    if ('answer' in attempt)
      return changedBy((await ask(execute, answerMutation, { input: attempt.answer })).answerChange);
    if ('review' in attempt)
      return changedBy((await ask(execute, reviewMutation, { input: attempt.review })).answerReview);
    if ('proposal' in attempt)
      return changedBy((await ask(execute, proposalMutation, { input: attempt.proposal })).answerProposal);
    return changedBy((await ask(execute, cancelMutation, { input: attempt.cancel })).cancelRegistration);
  } catch (failure) {
    return faultOf(failure);
  }
}
