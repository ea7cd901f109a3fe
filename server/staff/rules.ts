/** How long a sign-in lasts without use, and at most. */
export const idleMinutes = 30;
export const longestHours = 8;
/** Browsers one account may be signed in on; the oldest gives way to the next. */
export const mostSessions = 10;

/** A limit on attempts: so many within so many seconds. */
export interface AttemptLimit {
  most: number;
  windowSeconds: number;
}

/** What attempts to sign in are counted by. The pair is one account from one address. */
export type AttemptScope = 'pair' | 'address' | 'account';

const minute = 60;
const hour = 60 * minute;

/**
 * How often somebody may try to sign in.
 *
 * The pair slows down step by step. The address is bounded generously: a whole office may share one. The account's own
 * limit holds only for addresses it was never signed in from, so strangers cannot lock its owner out.
 */
export const signInLimits: Readonly<Record<AttemptScope, readonly AttemptLimit[]>> = {
  pair: [
    { most: 5, windowSeconds: minute },
    { most: 10, windowSeconds: 15 * minute },
    { most: 30, windowSeconds: 24 * hour },
  ],
  address: [{ most: 300, windowSeconds: 15 * minute }],
  account: [{ most: 100, windowSeconds: hour }],
};

/** How often somebody who is signed in may try the own password, to change it. */
export const ownPasswordLimits: readonly AttemptLimit[] = [
  { most: 5, windowSeconds: minute },
  { most: 30, windowSeconds: 24 * hour },
];

/** Whether a browser that signed in is still signed in. */
export function isAlive(
  session: { lastSeenAt: string; expiresAt: string; revokedAt: string | null; disabledAt: string | null },
  now: string,
): boolean {
  if (session.revokedAt !== null || session.disabledAt !== null) return false;
  return now < session.expiresAt && Date.parse(now) - Date.parse(session.lastSeenAt) < idleMinutes * minute * 1000;
}

/** Whether these credentials open the desk: the account exists, may be used, and the password is right and has not run out. */
export function mayEnter(
  account: { disabledAt: string | null; passwordUntil: string | null } | null,
  passwordMatches: boolean,
  now: string,
): boolean {
  if (account === null || account.disabledAt !== null || !passwordMatches) return false;
  return account.passwordUntil === null || now < account.passwordUntil;
}

/** An account's name however it was typed: one spelling for look-up and for counting attempts. */
export function plainUsername(typed: string): string {
  return typed.normalize('NFC').trim().toLowerCase();
}
