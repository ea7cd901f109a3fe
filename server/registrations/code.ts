// Damm's quasigroup of order 10: finds every single wrong digit and every swap of two neighbours.
const damm = [
  [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
  [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
  [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
  [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
  [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
  [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
  [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
  [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
  [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
  [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
] as const;

/** Makes a code to say aloud from nine digits: ten digits, the last checking the others. Digits are said alike everywhere. */
export function codeOf(nineDigits: number): string {
  const digits = String(nineDigits).padStart(9, '0').slice(-9);
  return digits + String(checkOf(digits));
}

/** Reads a code however it is spaced; null when it cannot be one (wrong length, or a digit misheard). */
export function readCode(text: string): string | null {
  const digits = text.replace(/[\s.\-–]/g, '');
  return /^\d{10}$/.test(digits) && checkOf(digits) === 0 ? digits : null;
}

function checkOf(digits: string): number {
  let interim = 0;
  for (const digit of digits) interim = damm[interim]?.[Number(digit)] ?? 0;
  return interim;
}
