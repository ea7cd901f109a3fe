import { inTransaction } from '../../db/client.js';
import { brokenConstraint, isSamePerson } from '../../db/conflicts.js';
import type { PlacedRegistration } from '../../db/registrations.js';
import type { RequestContext } from '../context.js';
import { readRegistrationById } from '../registrations/read.js';
import { type ManageProof, recogniseHolder } from '../registrations/recognise.js';
import { findReplay, type KeyedRequest, recogniseRequest } from '../registrations/replay.js';
import { chooseAnother } from './choose-another.js';
import { accept, leaveIt } from './keep-or-leave.js';
import { readAsked } from './read-asked.js';
import type { ChangeAnswer } from './rules.js';
import { waitForLeader } from './wait-for-leader.js';

export interface Answer {
  idempotencyKey: string;
  access: ManageProof;
  answer: ChangeAnswer;
  /** With MOVE: where to. */
  slotId?: string | null | undefined;
  /** With MOVE: what to do when the session is full. Left out: wait, unless a place would be lost by it. */
  waitIfFull?: boolean | null | undefined;
}

/** A question that is put, and how the citizen who answers it stood when it was read. */
export interface Answering {
  input: Answer;
  held: PlacedRegistration;
  leaderId: string;
  changeId: string;
  request: KeyedRequest;
}

/**
 * Answers what the agency asked because it changed something: keep, choose another, wait for the leader, or leave.
 *
 * Exactly once for each idempotency key. The registration keeps its code and its link through all of it. An answer that
 * crosses with another change is looked at anew; nothing is lost by a refusal.
 */
export async function answerChange(ctx: RequestContext, input: Answer) {
  const request = recogniseRequest(ctx, 'answerChange', { ...input });
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    const outcome = await attemptAnswer(ctx, input, request);
    if (outcome.kind !== 'Again') return outcome;
  }
  throw new Error('An answer lost every race it ran');
}

const mostAttempts = 5;

async function attemptAnswer(ctx: RequestContext, input: Answer, request: KeyedRequest) {
  const held = await recogniseHolder(ctx, input.access);
  if (held === null) return { kind: 'AccessNotRecognised' as const };
  const replay = await findReplay(ctx, request);
  if (replay.kind === 'Done') return answered(ctx, replay.registrationId);
  if (replay.kind === 'IdempotencyKeyReused') return replay;
  const asked = await readAsked(ctx.db, held, ctx.now());
  if (asked === null) return { kind: 'NothingAsked' as const };
  const { choices, leaderId, change } = asked;
  if (!choices.includes(input.answer)) return { kind: 'AnswerNotOffered' as const, choices };
  return settleAnswer(ctx, { input, held, leaderId, changeId: change.id, request });
}

async function settleAnswer(ctx: RequestContext, asked: Answering) {
  const { held, request } = asked;
  try {
    const outcome = await decide(ctx, asked);
    if (outcome.kind !== 'Answered') return outcome;
  } catch (error) {
    const broken = brokenConstraint(error);
    if (broken === 'registration_claim') return { kind: 'Again' as const };
    if (!isSamePerson(broken) && broken !== 'idempotency_pkey') throw error;
    const replay = await findReplay(ctx, request);
    if (replay.kind === 'Done') return answered(ctx, replay.registrationId);
    return replay.kind === 'New' ? { kind: 'AlreadyRegistered' as const } : replay;
  }
  ctx.wake();
  return answered(ctx, held.registration.id);
}

async function decide(ctx: RequestContext, asked: Answering) {
  switch (asked.input.answer) {
    case 'ACCEPT':
      return inTransaction(ctx.db, (tx) => accept(ctx, tx, asked));
    case 'LEAVE':
      return inTransaction(ctx.db, (tx) => leaveIt(ctx, tx, asked));
    case 'WAIT_FOR_LEADER':
      return waitForLeader(ctx, asked);
    case 'MOVE':
      return chooseAnother(ctx, asked);
  }
}

async function answered(ctx: RequestContext, registrationId: string) {
  return { kind: 'ChangeAnswered' as const, registration: await readRegistrationById(ctx, registrationId) };
}
