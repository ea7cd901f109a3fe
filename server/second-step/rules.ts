import { wordOneTime } from '../accounts/rules.js';
import type { AttemptLimit } from '../staff/rules.js';

/** How long somebody has for the second step, and how often they may mistype before the password is asked again. */
export const halfMinutes = 5;
export const mostTries = 5;

/** Codes on paper, made together and good for once each. */
export const recoveryCodeCount = 10;

/** A code is good for this many seconds, and for as long before and after: clocks of phones differ. */
export const stepSeconds = 30;

/**
 * How often codes of one account may be tried, from wherever: whoever gets here has given the password, so no stranger
 * locks anybody out. A guess has three chances in a million: a day of them has one in 8,000.
 */
export const codeLimits: readonly AttemptLimit[] = [
  { most: 10, windowSeconds: 15 * 60 },
  { most: 40, windowSeconds: 24 * 60 * 60 },
];

export type TypedCode = { kind: 'TOTP'; digits: string } | { kind: 'RECOVERY_CODE'; code: string };

/** What somebody typed: six digits of the phone or twelve signs of the paper, spaced and cased as they like; null for neither. */
export function readCode(typed: string): TypedCode | null {
  if (typed.length > 100) return null;
  const plain = typed
    .normalize('NFKC')
    .replace(/[\s–-]/g, '')
    .toLowerCase();
  if (/^\d{6}$/.test(plain)) return { kind: 'TOTP', digits: plain };
  if (/^[a-z\d]{12}$/.test(plain)) return { kind: 'RECOVERY_CODE', code: plain };
  return null;
}

/** The words of a recovery code, such as `k7mf-2xqp-9rta`: 59 bits, in letters that are not taken for one another. */
export function wordRecoveryCode(random: Uint8Array): string {
  return wordOneTime(random);
}

/** Until when a half session lasts that begins now. */
export function halfUntil(now: string): string {
  return new Date(Date.parse(now) + halfMinutes * 60_000).toISOString();
}
