/** A share of a whole, kept as its two counts: how it is rounded is for whoever shows it. */
export interface Rate {
  numerator: number;
  denominator: number;
}

export type Rounding = 'HALF_UP' | 'TRUNCATE';

/** What a rate is shown with. Two decimals are what offices print. */
export interface RateFormat {
  decimals: number;
  rounding: Rounding;
}

/**
 * A rate in per cent as text with exactly so many decimals, such as `98.55`; null of nothing.
 *
 * Reckoned in whole numbers, so that no binary fraction decides a digit: 273 of 277 is 98.5560…, which is 98.55 truncated
 * and 98.56 rounded half up. Offices have published both.
 *
 * @see domain.md 6, figure 8
 */
export function percentOf({ numerator, denominator }: Rate, { decimals, rounding }: RateFormat): string | null {
  if (denominator <= 0) return null;
  const whole = BigInt(denominator);
  const scaled = BigInt(numerator) * 100n * 10n ** BigInt(decimals);
  const digits = rounding === 'HALF_UP' ? (2n * scaled + whole) / (2n * whole) : scaled / whole;
  const text = String(digits).padStart(decimals + 1, '0');
  return decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}
