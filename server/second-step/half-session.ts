import { v7 as uuidv7 } from 'uuid';
import { findHalfSession, type HalfSessionRow, insertHalfSession } from '../../db/second-step.js';
import type { RequestContext } from '../context.js';
import { halfCookieFor } from '../staff/cookie.js';
import { hashToken, newToken } from '../staff/token.js';
import { halfUntil } from './rules.js';

/** Lets somebody who has taken the first step go on to the second, on this browser and for some minutes; until when. */
export async function openHalfSession(
  ctx: RequestContext,
  { accountId, firstStep }: { accountId: string; firstStep: 'PASSWORD' | 'OIDC' },
): Promise<string> {
  const token = newToken();
  const createdAt = ctx.now();
  const expiresAt = halfUntil(createdAt);
  const half = { id: uuidv7(), tokenHash: hashToken(token), accountId, firstStep, createdAt, expiresAt };
  await insertHalfSession(ctx.db, half);
  ctx.setCookie?.(halfCookieFor(token));
  return expiresAt;
}

/** The half session of this browser, while it can be completed; null for everybody else. */
export async function recogniseHalfSession(ctx: RequestContext): Promise<HalfSessionRow | null> {
  return ctx.halfToken === undefined ? null : findHalfSession(ctx.db, hashToken(ctx.halfToken), ctx.now());
}
