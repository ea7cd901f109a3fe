import { randomBytes } from 'node:crypto';
import type { RequestContext } from '../context.js';
import { oneTimeBytes, oneTimeUntil, wordOneTime } from './rules.js';

export interface OneTimePassword {
  /** To be read out or handed over once; kept nowhere. */
  oneTimePassword: string;
  passwordHash: string;
  passwordUntil: string;
}

/** A new password that opens the desk only to choose another. Hashing is slow on purpose: before any transaction. */
export async function newOneTimePassword(ctx: Pick<RequestContext, 'passwords' | 'now'>): Promise<OneTimePassword> {
  const oneTimePassword = wordOneTime(randomBytes(oneTimeBytes));
  const passwordHash = await ctx.passwords.hash(oneTimePassword);
  return { oneTimePassword, passwordHash, passwordUntil: oneTimeUntil(ctx.now()) };
}
