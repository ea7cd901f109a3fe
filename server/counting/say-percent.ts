import { refuseArgument } from '../argument.js';
import { percentOf, type Rate, type RateFormat } from './rate-rules.js';

/**
 * A rate as it was asked for.
 *
 * @throws Fault `BAD_USER_INPUT` for decimals nobody can mean
 */
export function sayPercent(rate: Rate, format: RateFormat, locale: 'vi' | 'en'): string | null {
  if (format.decimals < 0 || format.decimals > 6) {
    const sentence = { vi: '`decimals` phải từ 0 đến 6.', en: '`decimals` must be from 0 to 6.' };
    refuseArgument('decimals', sentence, locale);
  }
  return percentOf(rate, format);
}
