import { attemptsSoFar, countAttempt } from '../../db/attempts.js';
import type { RequestContext } from '../context.js';
import { Fault } from '../faults.js';

type Sender = Pick<RequestContext, 'db' | 'now' | 'locale' | 'address'>;

const windowSeconds = 3_600;
const most = { topic: 20, support: 60, question: 10 } as const;

/**
 * Counts what an address sends to dialogues, and refuses as a fault what goes beyond the hour's measure: a house or an
 * office behind one address has room, a machine has not.
 */
export async function throttleSending(ctx: Sender, what: keyof typeof most): Promise<void> {
  const bucket = `dialogue|${what}|${ctx.address}`;
  const { count, windowEndsAt } = await countAttempt(ctx.db, { bucket, windowSeconds, now: ctx.now() });
  if (count > most[what]) refuse(ctx, windowEndsAt);
}

const wrongCodes = { windowSeconds: 600, most: 20 };

/** Refuses to look a code up for an address that has guessed too often. */
export async function throttleCodes(ctx: Sender): Promise<void> {
  const so = await attemptsSoFar(ctx.db, codeBucket(ctx), ctx.now());
  if (so >= wrongCodes.most) throw new Fault('RATE_LIMITED', ctx.locale, { retryAfterSeconds: 600 });
}

/** Remembers that a code was nobody's. */
export async function countWrongCode(ctx: Sender): Promise<void> {
  await countAttempt(ctx.db, { bucket: codeBucket(ctx), windowSeconds: wrongCodes.windowSeconds, now: ctx.now() });
}

function codeBucket({ address }: Sender): string {
  return `dialogue|code|${address}`;
}

function refuse(ctx: Sender, windowEndsAt: string): never {
  const seconds = Math.ceil((Date.parse(windowEndsAt) - Date.parse(ctx.now())) / 1_000);
  throw new Fault('RATE_LIMITED', ctx.locale, { retryAfterSeconds: Math.max(1, seconds) });
}
