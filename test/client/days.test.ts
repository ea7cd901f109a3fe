import { describe, expect, it } from 'vitest';
import { addDays, firstOfMonth, isDay, lastOfMonth, mondayOf, weeksOfMonth } from '../../client/calendar/days.js';
import { dayForKey } from '../../client/calendar/grid-keys.js';

describe('Days of the calendar', () => {
  it('go over the ends of months, years and leap days', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
    expect(firstOfMonth('2026-01-31', -1)).toBe('2025-12-01');
    expect(lastOfMonth('2026-02-10')).toBe('2026-02-28');
  });

  it('begin their week on Monday, Sundays too', () => {
    expect(mondayOf('2026-11-22')).toBe('2026-11-16');
    expect(mondayOf('2026-11-23')).toBe('2026-11-23');
  });

  it('fill whole weeks around a month', () => {
    const weeks = weeksOfMonth('2026-11-15');
    expect(weeks).toHaveLength(6);
    expect(weeks[0]?.[0]).toBe('2026-10-26');
    expect(weeks.at(-1)?.at(-1)).toBe('2026-12-06');
    expect(weeksOfMonth('2027-02-01')).toHaveLength(4);
  });

  it('are read from an address only when they exist', () => {
    expect(isDay('2026-12-25')).toBe(true);
    for (const wrong of [null, '', '2026-02-30', '2026-13-01', '25/12/2026', '0001-01-01', '2026-1-5'])
      expect(isDay(wrong), String(wrong)).toBe(false);
  });

  it('are walked by keys as in every date grid', () => {
    expect(dayForKey('ArrowDown', '2026-11-28')).toBe('2026-12-05');
    expect(dayForKey('Home', '2026-11-22')).toBe('2026-11-16');
    expect(dayForKey('End', '2026-11-18')).toBe('2026-11-22');
    expect(dayForKey('PageDown', '2026-01-31')).toBe('2026-02-28');
    expect(dayForKey('PageUp', '2026-03-31')).toBe('2026-02-28');
    expect(dayForKey('a', '2026-03-31')).toBeUndefined();
  });
});
