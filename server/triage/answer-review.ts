import { v7 as uuidv7 } from 'uuid';
import { inTransaction, type Transaction } from '../../db/client.js';
import { brokenConstraint } from '../../db/conflicts.js';
import { appendEvents } from '../../db/events.js';
import { keepAnswer } from '../../db/idempotency.js';
import { insertHistory, lockRegistration, updateRegistration } from '../../db/registrations.js';
import { closeQuestion, findOpenQuestion } from '../../db/triage.js';
import type { RequestContext } from '../context.js';
import { localDay } from '../local-day.js';
import { readRegistrationById } from '../registrations/read.js';
import { type ManageProof, recogniseHolder } from '../registrations/recognise.js';
import { answerToKeep, findReplay, type KeyedRequest, recogniseRequest } from '../registrations/replay.js';

export interface ReviewAnswer {
  idempotencyKey: string;
  access: ManageProof;
  text: string;
}

/** How many characters an answer may have. */
const most = 2000;

/**
 * Takes what a citizen adds to a registration because the secretariat asked for more, once for each idempotency key.
 *
 * The words are sealed. The registration, its place and its code stay as they are; it is looked at anew.
 */
export async function answerReview(ctx: RequestContext, input: ReviewAnswer) {
  const request = recogniseRequest(ctx, 'answerReview', { ...input });
  const held = await recogniseHolder(ctx, input.access);
  if (held === null) return { kind: 'AccessNotRecognised' as const };
  const replay = await findReplay(ctx, request);
  if (replay.kind === 'Done') return answered(ctx, replay.registrationId);
  if (replay.kind === 'IdempotencyKeyReused') return replay;
  const text = input.text.normalize('NFC').trim();
  if (text === '' || text.length > most) return { kind: 'AnswerNotFitting' as const, most };
  const { id } = held.registration;
  try {
    const isTaken = await inTransaction(ctx.db, (tx) => take(ctx, tx, { id, text, request }));
    if (!isTaken) return { kind: 'NothingAsked' as const };
  } catch (error) {
    if (brokenConstraint(error) !== 'idempotency_pkey') throw error;
    const again = await findReplay(ctx, request);
    return again.kind === 'Done' ? answered(ctx, id) : { kind: 'IdempotencyKeyReused' as const };
  }
  ctx.wake();
  return answered(ctx, id);
}

interface Taking {
  id: string;
  text: string;
  request: KeyedRequest;
}

async function take(ctx: RequestContext, tx: Transaction, { id, text, request }: Taking): Promise<boolean> {
  const row = await lockRegistration(tx, id);
  const question = row && (await findOpenQuestion(tx, id));
  const at = ctx.now();
  if (row === null || question?.act !== 'MORE_ASKED' || localDay(at) > (question.dueDay ?? '')) return false;
  const sealedAnswer = ctx.keys.seal(text, `triage_act|answer|${question.id}`);
  await closeQuestion(tx, question.id, { answer: 'ANSWERED', sealedAnswer, at });
  await updateRegistration(tx, id, { triageState: 'UNDER_REVIEW', updatedAt: at });
  const { agencyId, sessionId } = row;
  await insertHistory(tx, [{ id: uuidv7(), registrationId: id, act: 'REVIEW_ANSWERED', actor: 'CITIZEN', at }]);
  await appendEvents(tx, at, [{ kind: 'RegistrationReviewed', agencyId, sessionId, registrationId: id }]);
  await keepAnswer(tx, answerToKeep(request, id, at));
  return true;
}

async function answered(ctx: RequestContext, registrationId: string) {
  return { kind: 'ReviewAnswered' as const, registration: await readRegistrationById(ctx, registrationId) };
}
