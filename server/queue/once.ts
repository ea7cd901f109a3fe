import { inTransaction, type Transaction } from '../../db/client.js';
import { brokenConstraint } from '../../db/conflicts.js';
import { findAtDesk, findQueueAct, findTicket, lockKey } from '../../db/queue.js';
import type { RequestContext } from '../context.js';
import { recogniseRequest } from '../registrations/replay.js';
import { notFoundAt } from '../staff/not-found.js';
import { readHappenedAt } from './arrival-rules.js';
import type { LineAct } from './line-act.js';
import { openLine } from './line-point.js';
import { type Stamp, writeCheckIn, writeWalkIn } from './write-arrival.js';
import { writeNextCall, writeTicketChange } from './write-change.js';

/** What a desk did in the line came to. */
export type LineOutcome = Awaited<ReturnType<typeof doOnce>>;

/**
 * Does something in the line once for each key, in one transaction of its own.
 *
 * Sent again it answers with the number as it is now. A race that was lost is looked at again, and refuses in words: two desks
 * that call at once have two people, and a desk never has two.
 */
export async function doInLine(ctx: RequestContext, asked: LineAct, attempt = 1): Promise<LineOutcome> {
  try {
    return await doOnce(ctx, asked);
  } catch (error) {
    const broken = brokenConstraint(error);
    if (broken === null || !raced.has(broken) || attempt === mostAttempts) throw error;
    const busy = broken === 'queue_ticket_at_desk' ? await findBusy(ctx, asked) : null;
    return busy ?? doInLine(ctx, asked, attempt + 1);
  }
}

const mostAttempts = 4;

const raced: ReadonlySet<string> = new Set([
  'queue_ticket_at_desk',
  'queue_ticket_pkey',
  'queue_ticket_registration',
  'queue_ticket_label',
]);

async function doOnce(ctx: RequestContext, asked: LineAct) {
  // A number that was printed later is no other act.
  const { key: idempotencyKey, label: _, ...content } = { label: null, ...asked };
  const { key, fingerprint } = recogniseRequest(ctx, 'queue', { idempotencyKey, ...content });
  const at = readHappenedAt(asked.at, ctx.now());
  if (at === null) return { kind: 'HappenedTooLongAgo' as const };
  const outcome = await inTransaction(ctx.db, async (tx) => {
    // The same, sent again while it is being done, waits for its end.
    await lockKey(tx, key);
    const done = await findQueueAct(tx, key);
    return done === null ? write(ctx, tx, asked, { key, fingerprint, at }) : replay(ctx, tx, done, fingerprint);
  });
  ctx.wake();
  return outcome;
}

async function write(ctx: RequestContext, tx: Transaction, asked: LineAct, stamp: Stamp) {
  if (asked.act === 'CHECK_IN') return writeCheckIn(ctx, tx, asked, stamp);
  if (asked.act === 'ADD_WALK_IN') return writeWalkIn(ctx, tx, asked, stamp);
  if (asked.act === 'CALL_NEXT') return writeNextCall(ctx, tx, asked, stamp);
  return writeTicketChange(ctx, tx, asked, stamp);
}

type Done = { ticketId: string; fingerprint: Buffer };

/** A number that was given before is told again to those who run its line, and to nobody else. */
async function replay(ctx: RequestContext, tx: Transaction, done: Done, fingerprint: Buffer) {
  if (!done.fingerprint.equals(fingerprint)) return { kind: 'IdempotencyKeyReused' as const };
  const ticket = await findTicket(tx, done.ticketId);
  if (ticket === null) throw new Error('A ticket that was acted on is gone');
  if ((await openLine(ctx, tx, ticket.pointId)) === null) return notFoundAt('ticketId');
  return { kind: 'TicketSaved' as const, ticket, isRepeated: true };
}

/** Null when whoever was there has left meanwhile: now there is room. */
async function findBusy(ctx: RequestContext, asked: LineAct) {
  const deskId = 'deskId' in asked ? asked.deskId : null;
  const ticket = deskId ? await findAtDesk(ctx.db, deskId) : null;
  return ticket && { kind: 'DeskBusy' as const, ticket };
}
