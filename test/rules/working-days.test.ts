import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standardWorkingDays } from '../../db/standard-working-days.js';
import { readCsv } from '../../server/working-days/csv-rules.js';
import {
  addDays,
  isDay,
  mondayOf,
  monthNumber,
  monthOf,
  weekdayOf,
  weekNumber,
} from '../../server/working-days/day-rules.js';
import { readDays } from '../../server/working-days/import-rules.js';
import {
  addWorkingDays,
  calendarOf,
  type DayKind,
  dayKinds,
  endOfPeriod,
  isWorkingDay,
  kindByWeekday,
  kindOf,
  latestPostingDay,
  nextWorkingDay,
} from '../../server/working-days/rules.js';
import { anyDay, vietnam } from '../support/vietnam.js';

const lead = { days: 5, unit: 'WORKING_DAYS' } as const;

describe('The maintained list of days', () => {
  it('names each day once, in order, with a kind and a paper', () => {
    const days = standardWorkingDays.map((one) => one.day);
    expect(days).toEqual([...new Set(days)].sort());
    for (const { day, kind, source } of standardWorkingDays) {
      expect(isDay(day) && dayKinds.some((known) => known === kind) && source.length > 20, day).toBe(true);
    }
  });

  it('says which days of 2027 are foreseen and not yet announced', () => {
    const lunar = standardWorkingDays.filter(({ day }) => day.startsWith('2027-02') || day === '2027-04-16');
    expect(lunar).toHaveLength(8);
    expect(lunar.every(({ source }) => source.startsWith('Dự kiến'))).toBe(true);
  });

  it('pays every swapped day with a worked one', () => {
    const count = (year: string, kind: DayKind) =>
      standardWorkingDays.filter((one) => one.kind === kind && one.day.startsWith(year)).length;
    for (const year of ['2024', '2025', '2026', '2027']) {
      expect(count(year, 'SWAP_OFF'), year).toBe(count(year, 'SWAP_WORKING'));
    }
  });

  it('has nobody work on a weekday it swapped off, nor rest on a Saturday it swapped on', () => {
    for (const { day, kind } of standardWorkingDays) {
      if (kind === 'SWAP_OFF') expect(weekdayOf(day), day).toBeLessThan(6);
      if (kind === 'SWAP_WORKING') expect(weekdayOf(day), day).toBeGreaterThan(5);
    }
  });
});

describe('A working day', () => {
  it.each([
    ['2026-02-13', 'WORKING', true],
    ['2026-02-15', 'WEEKEND', false],
    ['2026-02-16', 'HOLIDAY', false],
    ['2026-04-26', 'HOLIDAY', false],
    ['2026-04-27', 'COMPENSATORY_OFF', false],
    ['2026-08-31', 'SWAP_OFF', false],
    ['2026-08-22', 'SWAP_WORKING', true],
    ['2026-08-29', 'WEEKEND', false],
  ] as const)('%s is %s: %s', (day, kind, works) => {
    expect([kindOf(vietnam, day), isWorkingDay(vietnam, day)]).toEqual([kind, works]);
  });

  it('that the country has off may be worked in one place', () => {
    const here = calendarOf([
      ...vietnam.special.values(),
      { day: '2026-04-27', kind: 'WORKING', source: 'Thông báo 12' },
    ]);
    expect(isWorkingDay(here, '2026-04-27')).toBe(true);
    expect(isWorkingDay(vietnam, '2026-04-27')).toBe(false);
  });

  it('comes after the whole of Tết', () => {
    expect(nextWorkingDay(vietnam, '2026-02-13')).toBe('2026-02-23');
    expect(addWorkingDays(vietnam, '2026-02-23', -1)).toBe('2026-02-13');
  });

  it('is not waited for in a calendar that has none', () => {
    const days = Array.from({ length: 800 }, (_, i) => addDays('2026-01-01', i));
    const never = calendarOf(days.map((day) => ({ day, kind: 'HOLIDAY', source: 'nhầm' })));
    expect(() => nextWorkingDay(never, '2026-01-05')).toThrow(/no working day/);
  });
});

describe('Counting working days', () => {
  it('does not count the first day, and 0 is the day itself', () => {
    expect(addWorkingDays(vietnam, '2026-03-02', 1)).toBe('2026-03-03');
    expect(addWorkingDays(vietnam, '2026-03-07', 0)).toBe('2026-03-07');
  });

  it('there and back again from a working day is the same day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 40 }), (day, many) => {
        fc.pre(isWorkingDay(vietnam, day));
        expect(addWorkingDays(vietnam, addWorkingDays(vietnam, day, many), -many)).toBe(day);
      }),
    );
  });

  it('always ends on a working day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40, max: 40 }), (day, many) => {
        fc.pre(many !== 0);
        expect(isWorkingDay(vietnam, addWorkingDays(vietnam, day, many))).toBe(true);
      }),
    );
  });

  it('a period that ends on a day of rest ends on the next working day', () => {
    expect(endOfPeriod(vietnam, '2026-02-06', 10)).toBe('2026-02-23');
    expect(endOfPeriod(vietnam, '2026-03-02', 10)).toBe('2026-03-12');
  });
});

describe('The last day to post a notice', () => {
  it.each([
    ['2026-02-12', '2026-02-05'],
    ['2026-02-23', '2026-02-09'],
    ['2026-05-04', '2026-04-22'],
  ])('for a reception on %s, five working days before, is %s', (day, last) => {
    expect(latestPostingDay(vietnam, day, lead)).toBe(last);
  });

  it('for a dialogue counts plain days', () => {
    expect(latestPostingDay(vietnam, '2026-02-23', { days: 7, unit: 'DAYS' })).toBe('2026-02-16');
  });
});

describe('Days', () => {
  it('know their weekday, week and month', () => {
    expect(weekdayOf('2026-02-15')).toBe(7);
    expect(mondayOf(weekNumber('2026-02-15'))).toBe('2026-02-09');
    expect(monthOf(monthNumber('2026-02-15'))).toBe('2026-02');
    expect(kindByWeekday('2026-02-14')).toBe('WEEKEND');
    expect(['2026-02-29', '2024-02-29', '2026-13-01', '2026-1-1'].map(isDay)).toEqual([false, true, false, false]);
  });
});

describe('A table of days', () => {
  const daysIn = (csv: string) => readDays(readCsv(csv));

  it('may stand below a title, as secretaries have it', () => {
    const csv = 'ỦY BAN NHÂN DÂN TỈNH\nDANH SÁCH NGÀY NGHỈ\nNgày,Loại,Căn cứ\n05/02/2027,nghỉ lễ,TB 1';
    expect(daysIn(csv)).toEqual({
      days: [{ line: 4, day: '2027-02-05', kind: 'HOLIDAY', source: 'TB 1' }],
      problems: [],
    });
  });

  it('is read as spreadsheets write it: commas or semicolons, quotes, a byte-order mark', () => {
    const days = [{ line: 2, day: '2027-02-05', kind: 'HOLIDAY', source: 'Thông báo "số 1", Bộ Nội vụ' }];
    const comma = '\uFEFFngày,loại,nguồn\r\n05/02/2027,Nghỉ lễ,"Thông báo ""số 1"", Bộ Nội vụ"\r\n\r\n';
    const semicolon = 'source;day;kind\n"Thông báo ""số 1"", Bộ Nội vụ";2027-02-05;HOLIDAY';
    expect(daysIn(comma)).toEqual({ days, problems: [] });
    expect(daysIn(semicolon)).toEqual({ days, problems: [] });
  });

  it('has every problem named by line and column', () => {
    const csv = ['ngày,loại,nguồn', '31/02/2027,nghỉ,', '2027-03-01,làm bù,TB 1', '2027-03-01,HOLIDAY,TB 2'].join('\n');
    expect(daysIn(csv).problems).toEqual([
      { line: 2, column: 1, problem: 'NOT_A_DAY', found: '31/02/2027' },
      { line: 2, column: 2, problem: 'NOT_A_KIND', found: 'nghỉ' },
      { line: 2, column: 3, problem: 'NO_SOURCE', found: '' },
      { line: 4, column: 1, problem: 'TWICE', found: '2027-03-01' },
    ]);
  });

  it.each([
    ['', 'NOTHING'],
    ['ngày,loại,nguồn', 'NOTHING'],
    ['ngày,loại\n2027-01-01,HOLIDAY', 'COLUMN_MISSING'],
    ['ngày,loại,nguồn,ghi chú\n2027-01-01,HOLIDAY,TB,x', 'NO_SUCH_COLUMN'],
    [`ngày,loại,nguồn\n${'2027-01-01,HOLIDAY,TB\n'.repeat(2_001)}`, 'TOO_MANY_LINES'],
  ])('%#: %s', (csv, problem) => {
    expect(daysIn(csv).problems).toMatchObject([{ problem }]);
  });

  it('of the maintained days comes back as it was written', () => {
    const csv = ['day,kind,source', ...standardWorkingDays.map((one) => `${one.day},${one.kind},"${one.source}"`)];
    const { days, problems } = daysIn(csv.join('\n'));
    expect(problems).toEqual([]);
    expect(days.map(({ line: _, ...one }) => one)).toEqual(standardWorkingDays);
  });

  it('whose quoted cells run over lines keeps counting lines', () => {
    expect(readCsv('a,b\n"one\ntwo",x\nlast,y').map((one) => one.line)).toEqual([1, 2, 4]);
  });
});
