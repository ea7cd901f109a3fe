import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../db/client.js';
import { appendEvents } from '../../db/events.js';
import { keepAnswer } from '../../db/idempotency.js';
import { lockPlaces } from '../../db/places.js';
import { noteAnswer } from '../../db/promises.js';
import { insertHistory, type RegistrationRow } from '../../db/registrations.js';
import type { RequestContext } from '../context.js';
import { giveUpRegistration } from '../registrations/give-up.js';
import { answerToKeep } from '../registrations/replay.js';
import type { Answering } from './answer.js';
import { holdAsked } from './hold-asked.js';

export type Settled = { kind: 'Answered' } | { kind: 'Again' } | { kind: 'RegistrationEnded' };

/** Notes that a citizen keeps what the agency made of their registration. */
export async function accept(ctx: RequestContext, tx: Transaction, asked: Answering): Promise<Settled> {
  const { id: registrationId, agencyId, sessionId }: RegistrationRow = asked.held.registration;
  await lockPlaces(tx, [sessionId]);
  if (!(await holdAsked(tx, asked))) return { kind: 'Again' };
  const at = ctx.now();
  await noteAnswer(tx, registrationId, { answer: 'ACCEPT', at });
  await insertHistory(tx, [{ id: uuidv7(), registrationId, act: 'CHANGE_ACCEPTED', actor: 'CITIZEN', at }]);
  await appendEvents(tx, at, [{ kind: 'RegistrationAnswered', agencyId, sessionId, registrationId }]);
  await keepAnswer(tx, answerToKeep(asked.request, registrationId, at));
  return { kind: 'Answered' };
}

/** Ends a registration whose holder will have none of what is offered. */
export async function leaveIt(ctx: RequestContext, tx: Transaction, asked: Answering): Promise<Settled> {
  const outcome = await giveUpRegistration(ctx, tx, asked.held.registration, { request: asked.request });
  if (outcome === 'again') return { kind: 'Again' };
  return { kind: outcome === 'ended' ? 'RegistrationEnded' : 'Answered' };
}
