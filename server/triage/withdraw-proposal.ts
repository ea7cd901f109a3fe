import type { Transaction } from '../../db/client.js';
import { dropTriageLetters } from '../../db/messages.js';
import { updateRegistration } from '../../db/registrations.js';
import { findOpenQuestion } from '../../db/triage.js';
import type { RequestContext } from '../context.js';
import { closeAndFree } from './close-question.js';

/**
 * Proposes another session no more, because the time was changed otherwise: the place that was kept goes down its waiting list,
 * and a letter about it that has not left stays here.
 *
 * The registration must be locked. What is asked besides stays asked.
 */
export async function withdrawProposal(
  ctx: Pick<RequestContext, 'now' | 'keys'>,
  tx: Transaction,
  registrationId: string,
): Promise<void> {
  const question = await findOpenQuestion(tx, registrationId);
  if (question?.act !== 'SESSION_PROPOSED') return;
  const at = ctx.now();
  if (!(await closeAndFree(ctx, tx, question, { answer: 'WITHDRAWN', at }))) return;
  await dropTriageLetters(tx, question.id);
  await updateRegistration(tx, registrationId, { triageState: 'UNDER_REVIEW', updatedAt: at });
}
