import { ask, type Execute } from '../api/execute.js';
import type { Attempt } from './draft.js';
import { type BookResult, bookMutation, type JoinResult, joinMutation } from './mutations.js';
import { faultOf, type Outcome } from './outcome.js';
import { outcomeOf } from './read-outcome.js';

/**
 * Sends what was meant to be sent and says what became of it; never throws.
 *
 * Where many have just booked from the same network, the browser works something out and sends the very same again.
 */
export async function send(execute: Execute, attempt: Attempt, byNumber: boolean): Promise<Outcome> {
  try {
    const answer = await answerTo(execute, attempt);
    if (answer.__typename !== 'WorkNeeded') return outcomeOf(answer, byNumber);
    const proof = await workOut(answer.challenge);
    return outcomeOf(proof === null ? answer : await answerTo(execute, attempt, proof), byNumber);
  } catch (failure) {
    return faultOf(failure);
  }
}

async function answerTo(execute: Execute, attempt: Attempt, proof?: string): Promise<BookResult | JoinResult> {
  const proven = proof === undefined ? {} : { proof };
  if ('book' in attempt)
    return (await ask(execute, bookMutation, { input: { ...attempt.book, ...proven } })).bookRegistration;
  return (await ask(execute, joinMutation, { input: { ...attempt.join, ...proven } })).joinWaitingList;
}

/** Null when this browser cannot. */
async function workOut(challenge: string): Promise<string | null> {
  try {
    const { proofOf } = await import('./proof.js');
    return await proofOf(challenge);
  } catch {
    return null;
  }
}
