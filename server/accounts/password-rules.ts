/** Why a password is not taken. */
export type Unfit = 'TOO_SHORT' | 'TOO_LONG' | 'GUESSED_EASILY' | 'SAME_AS_BEFORE';

export const shortestPassword = 12;
export const longestPassword = 200;
/** Of zxcvbn's 0 to 4: from 3 on, ten thousand million guesses are not enough. */
const leastStrength = 3;

/**
 * What speaks against a new password; null for nothing. No signs are prescribed: length and surprise are what counts.
 *
 * @param strength as zxcvbn estimates it, told the person's names
 */
export function findUnfit(password: string, facts: { strength: number; isSameAsBefore: boolean }): Unfit | null {
  if (password.length < shortestPassword) return 'TOO_SHORT';
  if (password.length > longestPassword) return 'TOO_LONG';
  if (facts.isSameAsBefore) return 'SAME_AS_BEFORE';
  return facts.strength < leastStrength ? 'GUESSED_EASILY' : null;
}
