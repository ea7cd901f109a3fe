import { v7 as uuidv7 } from 'uuid';
import { inTransaction } from '../../db/client.js';
import { appendEvents } from '../../db/events.js';
import { insertStaffSession, revokeOlderSessions, revokeStaffSession } from '../../db/staff.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { cookieFor } from './cookie.js';
import { longestHours, mostSessions } from './rules.js';
import { sessionsEnded } from './session-ended.js';
import { hashToken, newToken } from './token.js';

export interface SignedIn {
  kind: 'SignedIn';
  accountId: string;
}

export interface Opening {
  accountId: string;
  firstStep: 'PASSWORD' | 'OIDC';
  /** What was proven besides; null for nothing. */
  secondStep: 'TOTP' | 'RECOVERY_CODE' | 'PROVIDER' | null;
}

/** Opens the desk on this browser, by a new secret; the sign-in this browser had before ends. */
export async function openSession(ctx: RequestContext, opening: Opening): Promise<SignedIn> {
  const { accountId, secondStep } = opening;
  const token = newToken();
  const now = ctx.now();
  const expiresAt = new Date(Date.parse(now) + longestHours * 3_600_000).toISOString();
  const before = ctx.actor.kind === 'staff' ? ctx.actor.staffSessionId : null;
  await inTransaction(ctx.db, async (tx) => {
    const ended = before === null ? [] : await revokeStaffSession(tx, before, now);
    const session = { id: uuidv7(), tokenHash: hashToken(token), ...opening, device: ctx.device ?? null };
    await insertStaffSession(tx, { ...session, createdAt: now, lastSeenAt: now, provedAt: now, expiresAt });
    const older = await revokeOlderSessions(tx, { accountId, keep: mostSessions, now });
    await appendEvents(tx, now, sessionsEnded([...ended, ...older]));
    const actor = { kind: 'staff', accountId, staffSessionId: session.id, roles: [] } as const;
    const done = { act: 'SignedIn', agencyId: null, subjectKind: 'ACCOUNT', subjectId: accountId } as const;
    await recordAct(tx, { ...ctx, actor }, { ...done, detail: secondStep ?? opening.firstStep });
  });
  ctx.wake();
  ctx.setCookie?.(cookieFor(token));
  return { kind: 'SignedIn', accountId };
}
