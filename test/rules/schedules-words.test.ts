import { describe, expect, it } from 'vitest';
import type { ScheduleRule } from '../../server/schedules/rule.js';
import { occurrencesOf } from '../../server/schedules/rules.js';
import { sentenceOf } from '../../server/schedules/sentence.js';
import { whyOf } from '../../server/schedules/words.js';
import { daysOfMonth, publishedNotices, ruleOf, shiftTo } from '../support/published-notices.js';
import { vietnam } from '../support/vietnam.js';

function why(rule: ScheduleRule, from: string, to: string, locale: 'vi' | 'en' = 'vi'): string[] {
  return occurrencesOf(rule, vietnam, { from, to }).map((one) => whyOf(one, rule.recurrence, locale));
}

const noticeOf = (name: string) => {
  const found = publishedNotices.find((one) => one.name.startsWith(name));
  if (!found) throw new Error(name);
  return found.rule;
};
const nobody = { positions: [], venues: [] };

describe('Why a session is on its day, in words', () => {
  it.each([
    [ruleOf(daysOfMonth(25)), '2026-11-01', 'Đúng ngày theo lịch: thứ Tư, 25/11/2026.'],
    [
      ruleOf(daysOfMonth(15)),
      '2026-11-01',
      'Chủ nhật, 15/11/2026 là ngày nghỉ hằng tuần nên chuyển sang thứ Hai, 16/11/2026.',
    ],
    [
      ruleOf(daysOfMonth(27)),
      '2026-04-01',
      'Thứ Hai, 27/04/2026 là ngày nghỉ bù (Nghỉ bù Giỗ Tổ Hùng Vương (Chủ nhật 26/4/2026); Bộ luật Lao động 2019, khoản 3 Điều 111) nên chuyển sang thứ Ba, 28/04/2026.',
    ],
    [
      ruleOf(daysOfMonth(30)),
      '2026-02-01',
      'Tháng 2/2026 không có ngày 30 nên lấy ngày cuối tháng. Thứ Bảy, 28/02/2026 là ngày nghỉ hằng tuần nên chuyển sang thứ Hai, 02/03/2026.',
    ],
    [
      ruleOf({ kind: 'NTH_WEEKDAY', weekday: 5, nth: [5] }),
      '2026-02-01',
      'Tháng 2/2026 không có ngày thứ Sáu lần thứ 5 nên không có kỳ này.',
    ],
    [
      ruleOf({ kind: 'DATES', dates: ['2026-02-19'] }, { shift: shiftTo('SKIP') }),
      '2026-02-01',
      'Thứ Năm, 19/02/2026 là ngày nghỉ lễ, Tết (Tết Nguyên đán Bính Ngọ; Thông báo 9441 ngày 16/10/2025) nên kỳ này không tiếp; các kỳ sau giữ nguyên thứ tự.',
    ],
  ])('%#', (rule, from, words) => {
    expect(why(rule, from, `${from.slice(0, 8)}28`)).toEqual([words]);
  });

  it('is told in English too', () => {
    expect(why(ruleOf(daysOfMonth(15)), '2026-11-01', '2026-11-30', 'en')).toEqual([
      'Sunday 15/11/2026 is a weekly day of rest: moved to Monday 16/11/2026.',
    ]);
  });

  it('is never empty, whatever the notice', () => {
    for (const { rule, from, to } of publishedNotices) {
      for (const locale of ['vi', 'en'] as const) {
        for (const words of why(rule, from, to, locale)) expect(words).toMatch(/^[\p{Lu}].+\.$/u);
      }
    }
  });
});

describe('A schedule as a sentence', () => {
  it('says what Bắc Kạn says', () => {
    expect(sentenceOf(noticeOf('Bắc Kạn 2024'), nobody, 'vi')).toBe(
      'Ngày 25 hằng tháng, 08:00–11:00; nếu trùng ngày nghỉ lễ, Tết thì chuyển sang ngày làm việc gần nhất trong tháng; ' +
        'nếu trùng ngày nghỉ hằng tuần thì chuyển sang ngày làm việc tiếp theo; đăng ký trước ngày 20 hằng tháng; ' +
        'đăng ký muộn hơn được chuyển sang kỳ tiếp theo; cấp phó có thể tiếp thay khi cần.',
    );
    expect(sentenceOf(noticeOf('Bắc Kạn 2024'), nobody, 'en')).toBe(
      'Day 25 of each month, 08:00–11:00; on a public holiday: the nearest working day of the same month; ' +
        'on a weekend: the next working day; register before day 20 of the month; later requests go to the next session; ' +
        'a deputy may receive if needed.',
    );
  });

  it('names those who take turns, and where', () => {
    const names = { positions: ['Chủ tịch UBND', 'Bí thư Tỉnh ủy'], venues: ['Trụ sở tiếp công dân tỉnh'] };
    expect(sentenceOf(noticeOf('Tây Ninh'), names, 'vi')).toContain(
      'Thứ Năm hằng tuần, 08:00–11:00; lần lượt Chủ tịch UBND, Bí thư Tỉnh ủy; tại Trụ sở tiếp công dân tỉnh; nếu trùng ngày nghỉ thì không tiếp và không dồn sang kỳ sau; lãnh đạo bận thì không tiếp',
    );
  });

  it('gives seasons their hours and the head his own days', () => {
    expect(sentenceOf(noticeOf('Hà Trung'), nobody, 'vi')).toContain('08:00–11:00 (từ 16/04–15/10: 07:00–10:30)');
    expect(sentenceOf(noticeOf('Sơn La'), nobody, 'vi')).toContain(
      'người đứng đầu trực tiếp tiếp ít nhất 01 lần mỗi quý',
    );
  });

  it.each(publishedNotices.map((notice) => [notice.name, notice.rule] as const))('%s', (_, rule) => {
    for (const locale of ['vi', 'en'] as const) {
      const sentence = sentenceOf(rule, nobody, locale);
      expect(sentence).toMatch(/^\p{Lu}.+\.$/u);
      expect(sentence).not.toMatch(/undefined|null|; ;|,,/);
    }
  });
});
