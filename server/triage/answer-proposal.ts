import { inTransaction, type Transaction } from '../../db/client.js';
import { brokenConstraint, isSamePerson } from '../../db/conflicts.js';
import { keepAnswer } from '../../db/idempotency.js';
import { lockPlaces } from '../../db/places.js';
import { lockRegistration, type RegistrationRow } from '../../db/registrations.js';
import { findSession } from '../../db/sessions.js';
import { findSlot } from '../../db/slots.js';
import { findOpenQuestion, type TriageActRow } from '../../db/triage.js';
import type { RequestContext } from '../context.js';
import { localDay } from '../local-day.js';
import { readRegistrationById } from '../registrations/read.js';
import { type ManageProof, recogniseHolder } from '../registrations/recognise.js';
import { isGoingAhead } from '../registrations/registration-state.js';
import { answerToKeep, findReplay, recogniseRequest } from '../registrations/replay.js';
import { readNextBookable } from '../sessions/read-next.js';
import { keepPlace, moveToProposed } from './settle-proposal.js';

export interface ProposalAnswer {
  idempotencyKey: string;
  access: ManageProof;
  accept: boolean;
}

type Settled = { kind: 'Settled' } | { kind: 'NothingAsked' } | { kind: 'SessionCalledOff'; sessionId: string };

/**
 * Moves a citizen to the place that the secretariat proposed and kept for them, or leaves them where they are.
 *
 * Once for each idempotency key. Until the new place is theirs the old one is kept; code and link stay the same.
 */
export async function answerProposal(ctx: RequestContext, input: ProposalAnswer) {
  const request = recogniseRequest(ctx, 'answerProposal', { ...input });
  const held = await recogniseHolder(ctx, input.access);
  if (held === null) return { kind: 'AccessNotRecognised' as const };
  const replay = await findReplay(ctx, request);
  if (replay.kind === 'Done') return answered(ctx, replay.registrationId);
  if (replay.kind === 'IdempotencyKeyReused') return replay;
  const { id } = held.registration;
  try {
    const outcome = await inTransaction(ctx.db, async (tx) => {
      const settled = await settleAnswer(ctx, tx, { id, accept: input.accept, key: request.key });
      if (settled.kind === 'Settled') await keepAnswer(tx, answerToKeep(request, id, ctx.now()));
      return settled;
    });
    if (outcome.kind === 'SessionCalledOff')
      return { kind: outcome.kind, nextSession: await readNextBookable(ctx, outcome.sessionId) };
    if (outcome.kind !== 'Settled') return outcome;
  } catch (error) {
    const broken = brokenConstraint(error);
    if (!isSamePerson(broken) && broken !== 'idempotency_pkey') throw error;
    const again = await findReplay(ctx, request);
    if (again.kind === 'Done') return answered(ctx, id);
    return again.kind === 'New' ? { kind: 'AlreadyRegistered' as const } : again;
  }
  ctx.wake();
  return answered(ctx, id);
}

interface Answering {
  id: string;
  accept: boolean;
  key: string;
}

async function settleAnswer(ctx: RequestContext, tx: Transaction, { id, accept, key }: Answering): Promise<Settled> {
  const asked = await openProposal(ctx, tx, id);
  if (asked === null) return { kind: 'NothingAsked' };
  const { row, question } = asked;
  if (!accept) {
    await keepPlace(ctx, tx, { row, question, answer: 'KEEP' });
    return { kind: 'Settled' };
  }
  const slot = await findSlot(tx, question.proposedSlotId ?? '');
  const session = slot && (await findSession(tx, slot.sessionId));
  if (!slot || !session) return { kind: 'NothingAsked' };
  const isOn = isGoingAhead(session) && ctx.now() < slot.startsAt && slot.withdrawnAt === null;
  if (!isOn) return { kind: 'SessionCalledOff', sessionId: session.id };
  await moveToProposed(ctx, tx, { row, question, slot, key });
  return { kind: 'Settled' };
}

/** The proposal that is open, with everything it concerns locked; null when there is none any more. */
async function openProposal(
  ctx: RequestContext,
  tx: Transaction,
  id: string,
): Promise<{ row: RegistrationRow; question: TriageActRow } | null> {
  const seen = await findOpenQuestion(tx, id);
  if (seen?.act !== 'SESSION_PROPOSED' || localDay(ctx.now()) > (seen.dueDay ?? '')) return null;
  await lockPlaces(tx, [seen.sessionId], [seen.proposedSlotId ?? []].flat());
  const slot = await findSlot(tx, seen.proposedSlotId ?? '');
  if (slot) await lockPlaces(tx, [slot.sessionId]);
  const row = await lockRegistration(tx, id);
  const question = await findOpenQuestion(tx, id);
  const isSame = question?.id === seen.id && (row?.status === 'CONFIRMED' || row?.status === 'WAITLISTED');
  return row && question && isSame ? { row, question } : null;
}

async function answered(ctx: RequestContext, registrationId: string) {
  return { kind: 'ReviewAnswered' as const, registration: await readRegistrationById(ctx, registrationId) };
}
