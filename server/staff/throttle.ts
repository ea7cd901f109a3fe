import { attemptsSoFar, countAttempt, forgetAttempts } from '../../db/attempts.js';
import { findAccount } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { Fault } from '../faults.js';
import { codeLimits } from '../second-step/rules.js';
import { type AttemptLimit, type AttemptScope, ownPasswordLimits, signInLimits } from './rules.js';

type Trier = Pick<RequestContext, 'db' | 'now' | 'keys' | 'address' | 'locale'>;

const knownForDays = 30;

/**
 * Counts an attempt to sign in, and refuses it as a fault when there were too many.
 *
 * Goes by the name that was typed, whether or not there is such an account: the answer tells nobody which it is.
 */
export async function throttleSignIn(ctx: Trier, username: string): Promise<void> {
  const now = ctx.now();
  const known = (await attemptsSoFar(ctx.db, knownBucket(ctx, username), now)) > 0;
  const scopes: AttemptScope[] = known ? ['pair', 'address'] : ['pair', 'address', 'account'];
  await countAll(
    ctx,
    scopes.flatMap((scope) => bucketsOf(ctx, username, scope)),
  );
}

/** Counts a try at one's own password: a browser left open must not become a place to guess it. */
export async function throttlePassword(ctx: Trier, accountId: string): Promise<void> {
  const who = blind(ctx, accountId);
  await countAll(
    ctx,
    ownPasswordLimits.map((limit) => ({ ...limit, bucket: `password|${limit.windowSeconds}|${who}` })),
  );
}

/**
 * Counts a try at a code of the second step. Whoever gets here has given the password, so no stranger locks anybody out; an
 * address the account was signed in from has a count of its own, so that a thief of the password does not either.
 */
export async function throttleCode(ctx: Trier, accountId: string): Promise<void> {
  const username = (await findAccount(ctx.db, accountId))?.username ?? '';
  const isKnown = (await attemptsSoFar(ctx.db, knownBucket(ctx, username), ctx.now())) > 0;
  const who = blind(ctx, isKnown ? `${accountId}|${ctx.address}` : accountId);
  await countAll(
    ctx,
    codeLimits.map((limit) => ({ ...limit, bucket: `code|${limit.windowSeconds}|${who}` })),
  );
}

/** Counts a letter sent to oneself to try its words: the desk must not become a way to write to strangers. */
export async function countTrial(ctx: Trier, accountId: string): Promise<void> {
  const limits = [
    { most: 10, windowSeconds: 60 * 60 },
    { most: 30, windowSeconds: 24 * 60 * 60 },
  ];
  const who = blind(ctx, accountId);
  await countAll(
    ctx,
    limits.map((limit) => ({ ...limit, bucket: `trial|${limit.windowSeconds}|${who}` })),
  );
}

async function countAll(ctx: Trier, counted: readonly (AttemptLimit & { bucket: string })[]): Promise<void> {
  const now = ctx.now();
  for (const { bucket, most, windowSeconds } of counted) {
    const { count, windowEndsAt } = await countAttempt(ctx.db, { bucket, windowSeconds, now });
    if (count <= most) continue;
    const retryAfterSeconds = Math.max(1, Math.ceil((Date.parse(windowEndsAt) - Date.parse(now)) / 1000));
    throw new Fault('RATE_LIMITED', ctx.locale, { retryAfterSeconds });
  }
}

/** After the right password: earlier slips are forgotten, and the address is known for this account. */
export async function welcomeAddress(ctx: Trier, username: string): Promise<void> {
  await forgetAttempts(
    ctx.db,
    bucketsOf(ctx, username, 'pair').map(({ bucket }) => bucket),
  );
  const windowSeconds = knownForDays * 24 * 60 * 60;
  await countAttempt(ctx.db, { bucket: knownBucket(ctx, username), windowSeconds, now: ctx.now() });
}

function bucketsOf(ctx: Trier, username: string, scope: AttemptScope) {
  const of = { pair: `${username}|${ctx.address}`, address: ctx.address, account: username };
  const who = blind(ctx, of[scope]);
  return signInLimits[scope].map((limit) => ({ ...limit, bucket: `sign-in|${scope}|${limit.windowSeconds}|${who}` }));
}

function knownBucket(ctx: Trier, username: string): string {
  return `sign-in|known|${blind(ctx, `${username}|${ctx.address}`)}`;
}

// Private: the counters must not become a list of user names.
function blind(ctx: Trier, text: string): string {
  return ctx.keys.blind('sign-in', text).toString('base64url');
}
