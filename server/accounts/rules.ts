import { localDay } from '../local-day.js';
import { type FieldProblem, findFieldProblems, type TextShape } from '../staff/shape.js';

/** How long somebody has to sign in with a password that an administrator set. */
export const oneTimeHours = 72;

/** Roles given in one go. */
export const mostGrants = 20;

const nameShape: TextShape = { most: 120, required: true };
const usernameShape: TextShape = { most: 60, required: true, pattern: /^[a-z0-9]+([._-][a-z0-9]+)*$/ };

/** What is wrong with the words of a new account, or of one that is changed. */
export function findAccountProblems(given: { username?: string | null; fullName?: string | null }): FieldProblem[] {
  const shapes = { username: usernameShape, fullName: nameShape };
  return findFieldProblems(given, shapes);
}

export interface GrantWish {
  agencyId: string;
  role: string;
  /** Who the person is among the leaders; with the role LEADER, and only with it. */
  leaderId?: string | null | undefined;
  validUntil?: string | null | undefined;
}

/** What is wrong with a role that is to be given. */
export function findGrantProblems({ role, leaderId, validUntil }: GrantWish, now: string): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (role === 'LEADER' && !leaderId) problems.push({ field: 'leaderId', problem: 'MISSING' });
  if (role !== 'LEADER' && leaderId) problems.push({ field: 'leaderId', problem: 'MALFORMED' });
  if (validUntil && validUntil <= now) problems.push({ field: 'validUntil', problem: 'MALFORMED' });
  return problems;
}

/** Whether a role that was given holds: it was not revoked, has not run out, and its agency has not ended. */
export function isInForce(
  given: { revokedAt: string | null; validUntil: string | null; lastDayOfAgency: string | null },
  now: string,
): boolean {
  const { revokedAt, validUntil, lastDayOfAgency } = given;
  if (revokedAt !== null || (validUntil !== null && validUntil <= now)) return false;
  return lastDayOfAgency === null || lastDayOfAgency >= localDay(now);
}

/** Until when a one-time password set now may be used. */
export function oneTimeUntil(now: string): string {
  return new Date(Date.parse(now) + oneTimeHours * 3_600_000).toISOString();
}

/** Letters and digits that are not taken for one another when read aloud or from paper. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
/** Bytes from here on would make some letters likelier than others. */
const evenly = 256 - (256 % letters.length);

/** How many random bytes are enough for a password, but for a chance nobody will meet. */
export const oneTimeBytes = 64;

/**
 * A password to be read out or written down once, such as `k7mf-2xqp-9rta`: 59 bits.
 *
 * @param random bytes of which each decides one letter, or none
 */
export function wordOneTime(random: Uint8Array): string {
  const drawn = [...random].filter((byte) => byte < evenly).map((byte) => letters[byte % letters.length] ?? '');
  if (drawn.length < 12) throw new Error('Not enough randomness for a password');
  return [0, 4, 8].map((from) => drawn.slice(from, from + 4).join('')).join('-');
}
