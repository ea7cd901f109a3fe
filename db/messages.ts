import { and, asc, eq, getTableColumns, isNotNull, isNull, lte, or, sql } from 'drizzle-orm';
import type { Executor } from './client.js';
import { message } from './tables/message.js';

/** A letter to queue. `dedupeKey` makes it the only one of its reason and channel, however often it is asked for. */
export interface NewMessage {
  id: string;
  registrationId: string;
  changeId: string | null;
  triageActId?: string | null;
  sealedWords?: Buffer | null;
  kind: string;
  channel: string;
  sealedAddress: Buffer;
  locale: string;
  facts: Record<string, unknown>;
  dedupeKey: string;
  dueAt: string;
  createdAt: string;
}

export type MessageRow = typeof message.$inferSelect;

/** A letter in hand. `superseded`: a newer one about the same registration goes the same way, and its time has come. */
export type HeldMessage = MessageRow & { superseded: boolean };

/** A letter this instance holds until `lockedUntil`; `attempts` counts this one and proves that the hold is ours. */
export type MessageHold = Pick<MessageRow, 'id' | 'attempts'>;

/** Queues letters in the caller's transaction and tells how many were new; one already queued is left as it is. */
export async function queueMessages(tx: Executor, rows: readonly NewMessage[]): Promise<number> {
  if (rows.length === 0) return 0;
  const queued = await tx
    .insert(message)
    .values([...rows])
    .onConflictDoNothing({ target: message.dedupeKey })
    .returning({ id: message.id });
  return queued.length;
}

/**
 * Takes letters that are due, oldest first, so that no other instance takes them before the hold runs out.
 *
 * A letter whose holder died comes back by itself after `lockSeconds`, so a sender must give up sooner than that.
 */
export async function claimDueMessages(
  db: Executor,
  { now, lockSeconds, most }: { now: string; lockSeconds: number; most: number },
): Promise<HeldMessage[]> {
  const due = db
    .select({ id: message.id })
    .from(message)
    .where(
      and(
        sql`${message.state} in ('QUEUED', 'SENDING')`,
        lte(message.dueAt, now),
        or(isNull(message.lockedUntil), lte(message.lockedUntil, now)),
      ),
    )
    .orderBy(asc(message.dueAt), asc(message.id))
    .limit(most)
    .for('update', { skipLocked: true });
  // An array is worked out once; a plain IN may run the locking query again for every row.
  const taken = sql`${message.id} = any(array(${due}))`;
  return db
    .update(message)
    .set({
      state: 'SENDING',
      attempts: sql`${message.attempts} + 1`,
      lockedUntil: sql`${now}::timestamptz + ${lockSeconds} * interval '1 second'`,
    })
    .where(taken)
    .returning({ ...getTableColumns(message), superseded: superseded(now) });
}

/** Marks a held letter as sent; false when the hold was lost meanwhile. */
export async function markSent(db: Executor, hold: MessageHold, at: string): Promise<boolean> {
  return settle(db, hold, { state: 'SENT', sentAt: at, lastError: null });
}

/** Puts a held letter back until `retryAt`, or for good when there is none; false when the hold was lost meanwhile. */
export async function markFailed(
  db: Executor,
  hold: MessageHold,
  { error, retryAt }: { error: string; retryAt: string | null },
): Promise<boolean> {
  return settle(
    db,
    hold,
    retryAt === null ? { state: 'DEAD', lastError: error } : { state: 'QUEUED', lastError: error, dueAt: retryAt },
  );
}

/**
 * Drops the letters about an act of the desk that is taken back; false, and nothing dropped, when one has left already.
 *
 * They stay on record, unsent. No instance can take one to send it while this transaction holds them.
 */
export async function dropLettersOf(tx: Executor, changeId: string): Promise<boolean> {
  const letters = await tx
    .select({ state: message.state, attempts: message.attempts })
    .from(message)
    .where(eq(message.changeId, changeId))
    .for('update');
  if (letters.some(({ state, attempts }) => state !== 'QUEUED' || attempts > 0)) return false;
  await tx.update(message).set({ state: 'DROPPED' }).where(eq(message.changeId, changeId));
  return true;
}

/**
 * Drops the letters about an act on one registration that is taken back; false, and nothing dropped, when one has left.
 *
 * They stay on record, unsent.
 */
export async function dropTriageLetters(tx: Executor, triageActId: string): Promise<boolean> {
  const letters = await tx
    .select({ state: message.state, attempts: message.attempts })
    .from(message)
    .where(eq(message.triageActId, triageActId))
    .for('update');
  if (letters.some(({ state, attempts }) => state === 'SENDING' || state === 'SENT' || attempts > 0)) return false;
  await tx.update(message).set({ state: 'DROPPED' }).where(eq(message.triageActId, triageActId));
  return true;
}

/** Drops what still waits of earlier acts on a registration: of two told in one breath the last is enough. */
export async function dropWaitingTriageLetters(tx: Executor, registrationId: string): Promise<void> {
  await tx
    .update(message)
    .set({ state: 'DROPPED' })
    .where(
      and(
        eq(message.registrationId, registrationId),
        isNotNull(message.triageActId),
        eq(message.state, 'QUEUED'),
        eq(message.attempts, 0),
      ),
    );
}

/** Queues again what was dropped of an act, because the act after it was taken back. */
export async function restoreTriageLetters(tx: Executor, triageActId: string, dueAt: string): Promise<void> {
  await tx
    .update(message)
    .set({ state: 'QUEUED', dueAt })
    .where(and(eq(message.triageActId, triageActId), eq(message.state, 'DROPPED'), eq(message.attempts, 0)));
}

/** The letters about an act of the desk, in the order they were written. */
export async function listLettersOf(tx: Executor, changeId: string): Promise<MessageRow[]> {
  return tx
    .select()
    .from(message)
    .where(eq(message.changeId, changeId))
    .orderBy(asc(message.createdAt), asc(message.id));
}

/** The letters about an act on one registration, in the order they were written. */
export async function listTriageLetters(tx: Executor, triageActId: string): Promise<MessageRow[]> {
  return tx
    .select()
    .from(message)
    .where(eq(message.triageActId, triageActId))
    .orderBy(asc(message.createdAt), asc(message.id));
}

/** Lets letters of earlier acts on a session wait as long as a new one does: of two told in one breath the last is enough. */
export async function holdLettersOf(tx: Executor, sessionId: string, dueAt: string): Promise<void> {
  await tx.execute(sql`
    update message m set due_at = ${dueAt} from session_change c
    where c.id = m.change_id and c.session_id = ${sessionId} and m.state = 'QUEUED' and m.attempts = 0
      and m.due_at < ${dueAt}`);
}

/** Every letter about one registration, in the order they were written. */
export async function listMessages(db: Executor, registrationId: string): Promise<MessageRow[]> {
  return db
    .select()
    .from(message)
    .where(eq(message.registrationId, registrationId))
    .orderBy(asc(message.createdAt), asc(message.id));
}

async function settle(
  db: Executor,
  hold: MessageHold,
  outcome: Partial<Pick<MessageRow, 'state' | 'sentAt' | 'lastError' | 'dueAt'>>,
): Promise<boolean> {
  const settled = await db
    .update(message)
    .set({ ...outcome, lockedUntil: null })
    .where(and(eq(message.id, hold.id), eq(message.state, 'SENDING'), eq(message.attempts, hold.attempts)))
    .returning({ id: message.id });
  return settled.length === 1;
}

// Private: a letter that can still be taken back is no newer state yet; what the secretariat wrote to one person is none at all.
const superseded = (now: string) => sql<boolean>`exists (
  select from message newer
  where newer.registration_id = message.registration_id and newer.channel = message.channel
    and newer.state <> 'DROPPED' and newer.triage_act_id is null and (newer.due_at <= ${now} or newer.attempts > 0)
    and (newer.created_at, newer.id) > (message.created_at, message.id))`;
