import { describe, expect, it } from 'vitest';
import { inWords } from '../../server/refusals.js';
import { fieldWords } from '../../server/staff/field-words.js';
import { sayProblem } from '../../server/staff/say-problem.js';
import type { FieldProblem } from '../../server/staff/shape.js';

const said = (problem: FieldProblem) => [sayProblem(problem, 'vi'), sayProblem(problem, 'en')];

describe('What is wrong with a field of the desk', () => {
  it.each<[FieldProblem, string, string]>([
    [{ field: 'room', problem: 'TOO_LONG', most: 80 }, 'Phòng dài nhất 80 ký tự.', 'The room: at most 80 characters.'],
    [{ field: 'subject', problem: 'MISSING' }, 'Xin nhập trích yếu.', 'Please fill in the subject.'],
    [
      { field: 'slug', problem: 'MALFORMED' },
      'Địa chỉ rút gọn chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ ubnd-xa-binh-thu.',
      'The readable address must have small letters without marks, digits and hyphens alone, such as ubnd-xa-binh-thu.',
    ],
    [
      { field: 'hostIds', problem: 'TOO_LONG', fault: 'TOO_MANY', most: 20 },
      'Các cơ quan cùng tổ chức có nhiều nhất 20 mục.',
      'The agencies that host together: at most 20 entries.',
    ],
    [
      { field: 'rule.recurrence.days.1', problem: 'MALFORMED', fault: 'OUT_OF_RANGE', most: 31 },
      'Các ngày (mục 2) không quá 31.',
      'The days (entry 2) must be at most 31.',
    ],
    [
      { field: 'minCount', problem: 'MALFORMED', fault: 'OUT_OF_RANGE', least: 1, most: 366 },
      'Số lần tối thiểu phải từ 1 đến 366.',
      'The least number of days must be from 1 to 366.',
    ],
    [
      { field: 'effectiveTo', problem: 'MALFORMED', fault: 'BEFORE_BEGIN' },
      'Ngày cuối áp dụng không được trước ngày bắt đầu.',
      'The last day in force must not come before the first day.',
    ],
    [{ field: 'later', problem: 'MALFORMED' }, '“later” chưa đúng.', '“later” is not right.'],
  ])('is said by its name and by what would be right: %o', (problem, vi, en) => {
    expect(said(problem)).toEqual([vi, en]);
  });

  it('never leaves a gap in a sentence', () => {
    for (const field of Object.keys(fieldWords))
      for (const problem of ['MISSING', 'TOO_LONG', 'MALFORMED'] as const)
        for (const sentence of said({ field, problem })) expect(sentence).toMatch(/^[\p{Lu}][^{}]+\.$/u);
  });
});

describe('A refusal of the desk', () => {
  const told = (refusal: { kind: string; [fact: string]: unknown }) =>
    (['vi', 'en'] as const).map((locale) => inWords(refusal, locale).message);

  it('says the one thing that is wrong, or names the fields where there are several', () => {
    const one: FieldProblem = { field: 'room', problem: 'TOO_LONG', most: 80 };
    expect(told({ kind: 'FieldsInvalid', problems: [one] })).toEqual([
      'Phòng dài nhất 80 ký tự. Những gì đã nhập vẫn còn nguyên.',
      'The room: at most 80 characters. Nothing you typed is lost.',
    ]);
    expect(told({ kind: 'FieldsInvalid', problems: [one, { field: 'slug', problem: 'MISSING' }] })).toEqual([
      'Xin xem lại: phòng, địa chỉ rút gọn. Những gì đã nhập vẫn còn nguyên.',
      'Please look again at: the room, the readable address. Nothing you typed is lost.',
    ]);
  });

  it.each([
    'ENDS_BEFORE_START',
    'NOT_ONE_DAY',
    'SLOT_OUTSIDE',
    'SLOTS_OVERLAP',
    'WINDOW_REVERSED',
    'IN_THE_PAST',
    'SAME_TIME',
    'TERM_REVERSED',
  ])('tells what does not fit of hours: %s', (problem) => {
    const usual = told({ kind: 'InvalidHours' });
    const specific = told({ kind: 'InvalidHours', problem });
    expect(specific[0]).not.toBe(usual[0]);
    expect(specific[1]).not.toBe(usual[1]);
  });

  it('tells the time that is taken, the state that forbids, the field that names nothing', () => {
    const busy = { startsAt: '2026-07-05T01:00:00.000Z', endsAt: '2026-07-05T03:30:00.000Z' };
    expect(told({ kind: 'RoomBusy', ...busy })[0]).toContain('08:00–10:30 ngày 05/07/2026');
    expect(told({ kind: 'LeaderBusy', ...busy })[1]).toContain('08:00–10:30 on 05/07/2026');
    expect(told({ kind: 'WrongState', state: 'CANCELLED' })[0]).toContain('đã hủy');
    expect(told({ kind: 'NotFoundHere', field: 'pointId' })[0]).toBe(
      'Không tìm thấy nơi tiếp đã chọn trong phạm vi đơn vị của bạn.',
    );
    expect(told({ kind: 'NotFoundHere' })[0]).toBe('Không tìm thấy mục này trong phạm vi đơn vị của bạn.');
    expect(told({ kind: 'CapacityBelowTaken', taken: 7 })[0]).toContain('7 chỗ');
  });
});
