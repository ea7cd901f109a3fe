import { v7 as uuidv7 } from 'uuid';
import { inTransaction } from '../../db/client.js';
import { appendEvents } from '../../db/events.js';
import {
  findAccountByName,
  insertStaffSession,
  revokeOlderSessions,
  revokeStaffSession,
  type StaffAccountRow,
  savePasswordHash,
} from '../../db/staff.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { Fault } from '../faults.js';
import { cookieFor } from './cookie.js';
import { longestHours, mayEnter, mostSessions, plainUsername } from './rules.js';
import { sessionsEnded } from './session-ended.js';
import { throttleSignIn, welcomeAddress } from './throttle.js';
import { hashToken, newToken } from './token.js';

export interface Credentials {
  username: string;
  password: string;
}

export type SignInOutcome = { kind: 'SignedIn'; accountId: string } | { kind: 'SignInRefused' };

/**
 * Signs a person in on this browser.
 *
 * An unknown name, a wrong password and a disabled account are told apart by nothing: not by words, status or time.
 * Each sign-in has a new secret; the one this browser had before ends.
 */
export async function signIn(ctx: RequestContext, given: Credentials): Promise<SignInOutcome> {
  const username = requireReadable(ctx, given);
  await throttleSignIn(ctx, username);
  const account = await findAccountByName(ctx.db, username);
  const verdict = await ctx.passwords.check(account?.passwordHash ?? null, given.password);
  if (verdict === 'BUSY') throw new Fault('OVERLOADED', ctx.locale, { retryAfterSeconds: 2 });
  if (account === null || !mayEnter(account, verdict === 'MATCHES', ctx.now())) return refuse(ctx, account?.id ?? null);
  await welcomeAddress(ctx, username);
  await strengthen(ctx, account, given.password);
  const token = newToken();
  await openSession(ctx, account.id, token);
  ctx.setCookie?.(cookieFor(token));
  return { kind: 'SignedIn', accountId: account.id };
}

/** Whoever typed it, the name is not kept: people type passwords into the field of names. */
async function refuse(ctx: RequestContext, accountId: string | null): Promise<{ kind: 'SignInRefused' }> {
  const failed = { act: 'SignInFailed', agencyId: null, subjectKind: 'ACCOUNT', subjectId: accountId } as const;
  await inTransaction(ctx.db, (tx) => recordAct(tx, ctx, failed));
  return { kind: 'SignInRefused' };
}

// Private: nobody has a name or a password as long as this, and hashing costs by length.
function requireReadable(ctx: RequestContext, { username, password }: Credentials): string {
  if (username.length > 120 || password.length > 1_000) throw new Fault('BAD_USER_INPUT', ctx.locale);
  return plainUsername(username);
}

async function strengthen(ctx: RequestContext, account: StaffAccountRow, password: string): Promise<void> {
  if (!ctx.passwords.isOutdated(account.passwordHash)) return;
  await savePasswordHash(ctx.db, account.id, await ctx.passwords.hash(password));
}

async function openSession(ctx: RequestContext, accountId: string, token: string): Promise<void> {
  const now = ctx.now();
  const expiresAt = new Date(Date.parse(now) + longestHours * 3_600_000).toISOString();
  const before = ctx.actor.kind === 'staff' ? ctx.actor.staffSessionId : null;
  await inTransaction(ctx.db, async (tx) => {
    const ended = before === null ? [] : await revokeStaffSession(tx, before, now);
    const session = { id: uuidv7(), tokenHash: hashToken(token), accountId, device: ctx.device ?? null };
    await insertStaffSession(tx, { ...session, createdAt: now, lastSeenAt: now, expiresAt });
    const older = await revokeOlderSessions(tx, { accountId, keep: mostSessions, now });
    await appendEvents(tx, now, sessionsEnded([...ended, ...older]));
    const actor = { kind: 'staff', accountId, staffSessionId: session.id, roles: [] } as const;
    const done = { act: 'SignedIn', agencyId: null, subjectKind: 'ACCOUNT', subjectId: accountId } as const;
    await recordAct(tx, { ...ctx, actor }, done);
  });
  ctx.wake();
}
