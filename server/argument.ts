import { Fault } from './faults.js';

/**
 * Refuses, by the name of the argument, a question that cannot be answered as it was asked.
 *
 * @throws Fault `BAD_USER_INPUT`, always
 */
export function refuseArgument(
  argument: string,
  sentence: Readonly<Record<'vi' | 'en', string>>,
  locale: 'vi' | 'en',
): never {
  throw new Fault('BAD_USER_INPUT', locale, { detail: sentence[locale], where: { argument } });
}

/** Refuses two days that are reversed, or further apart than can be answered at once. */
export function requireSpan(days: number, most: number, locale: 'vi' | 'en'): void {
  if (days < 0)
    refuseArgument('to', { vi: '`to` không được trước `from`.', en: '`to` must not come before `from`.' }, locale);
  if (days > most) {
    const sentence = {
      vi: `Từ \`from\` đến \`to\` nhiều nhất ${most} ngày; câu hỏi này có ${days} ngày.`,
      en: `From \`from\` to \`to\` there are at most ${most} days; this question has ${days}.`,
    };
    refuseArgument('to', sentence, locale);
  }
}
