import { findNextOfLeader, lockAwaited } from '../../db/awaiting.js';
import { inTransaction, type Transaction } from '../../db/client.js';
import { keepAnswer } from '../../db/idempotency.js';
import { lockPlaces } from '../../db/places.js';
import { noteAnswer } from '../../db/promises.js';
import type { RequestContext } from '../context.js';
import { answerToKeep } from '../registrations/replay.js';
import type { Answering } from './answer.js';
import { holdAsked } from './hold-asked.js';
import type { Settled } from './keep-or-leave.js';
import { waitForDay, waitInSession } from './wait-with-priority.js';

/**
 * Exchanges what the agency offers for the announced leader's next day: a free place there at once, else the head of its
 * waiting list; without such a day, its first places when it is published.
 */
export async function waitForLeader(ctx: RequestContext, asked: Answering): Promise<Settled> {
  const { session } = asked.held;
  const day = { agencyId: session.agencyId, leaderId: asked.leaderId, kind: session.kind };
  const since = () => ({ now: ctx.now(), exceptId: session.id });
  const next = await findNextOfLeader(ctx.db, day, since());
  return inTransaction(ctx.db, async (tx) => {
    await lockPlaces(tx, next === null ? [session.id] : [session.id, next.id]);
    await lockAwaited(tx, [session.agencyId]);
    if ((await findNextOfLeader(tx, day, since()))?.id !== next?.id) return { kind: 'Again' };
    return write(ctx, tx, asked, next);
  });
}

async function write(
  ctx: RequestContext,
  tx: Transaction,
  asked: Answering,
  next: { id: string } | null,
): Promise<Settled> {
  const row = await holdAsked(tx, asked);
  if (row === null) return { kind: 'Again' };
  const { key } = asked.request;
  const at = ctx.now();
  await noteAnswer(tx, row.id, { answer: 'WAIT_FOR_LEADER', at });
  await (next === null
    ? waitForDay(ctx, tx, { row, key, leaderId: asked.leaderId })
    : waitInSession(ctx, tx, { row, key, sessionId: next.id }));
  await keepAnswer(tx, answerToKeep(asked.request, row.id, at));
  return { kind: 'Answered' };
}
