import { inTransaction, type Transaction } from '../../db/client.js';
import { appendEvents } from '../../db/events.js';
import { revokeOlderSessions, revokeStaffSession } from '../../db/staff.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { clearedCookie } from './cookie.js';
import { requireStaff } from './require-staff.js';
import { sessionsEnded } from './session-ended.js';

export interface SignedOut {
  kind: 'SignedOut';
  /** How many browsers were signed out. */
  browsers: number;
}

/** Signs this browser out, at once and on every instance. */
export async function signOut(ctx: RequestContext): Promise<SignedOut> {
  const { staffSessionId } = requireStaff(ctx);
  return end(ctx, 'SignedOut', (tx, now) => revokeStaffSession(tx, staffSessionId, now));
}

/** Signs the person out on every browser, this one too. */
export async function signOutEverywhere(ctx: RequestContext): Promise<SignedOut> {
  const { accountId } = requireStaff(ctx);
  return end(ctx, 'SignedOutEverywhere', (tx, now) => revokeOlderSessions(tx, { accountId, keep: 0, now }));
}

async function end(
  ctx: RequestContext,
  act: 'SignedOut' | 'SignedOutEverywhere',
  revoke: (tx: Transaction, now: string) => Promise<string[]>,
): Promise<SignedOut> {
  const now = ctx.now();
  const ended = await inTransaction(ctx.db, async (tx) => {
    const ids = await revoke(tx, now);
    await appendEvents(tx, now, sessionsEnded(ids));
    const { accountId } = requireStaff(ctx);
    await recordAct(tx, ctx, { act, agencyId: null, subjectKind: 'ACCOUNT', subjectId: accountId });
    return ids;
  });
  ctx.wake();
  ctx.setCookie?.(clearedCookie);
  return { kind: 'SignedOut', browsers: ended.length };
}
