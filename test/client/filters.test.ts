import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Filters,
  isNarrowed,
  kindGroups,
  readFilters,
  shownDays,
  step,
  withFilters,
  writeFilters,
} from '../../client/calendar/filters.js';

const today = '2026-11-22';
const read = (search: string) => readFilters(new URLSearchParams(search));
const word = fc.option(fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/), { nil: undefined });
const day = fc.option(fc.constantFrom('2026-11-01', '2026-12-25', '2028-02-29'), { nil: undefined });

const wishes: fc.Arbitrary<Filters> = fc.record({
  agency: word,
  subordinate: fc.boolean(),
  leader: word,
  kind: fc.option(fc.constantFrom(...(Object.keys(kindGroups) as (keyof typeof kindGroups)[])), { nil: undefined }),
  point: word,
  freeOnly: fc.boolean(),
  from: day,
  to: day,
  text: fc.option(fc.constantFrom('thang binh', 'Đất đai & nhà ở', '100% "gấp"'), { nil: undefined }),
  view: fc.constantFrom('danh-sach', 'tuan', 'thang'),
  after: word,
  at: fc.option(fc.constantFrom('2026-11-01T02:30:00.000Z', '2027-01-01T00:00:00.000Z'), { nil: undefined }),
});

describe('The filters of the calendar', () => {
  it('come back from the address as they went in', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        const kept = {
          ...wish,
          subordinate: wish.agency !== undefined && wish.subordinate,
          freeOnly: wish.freeOnly && wish.at === undefined,
        };
        expect(read(writeFilters(kept))).toEqual(kept);
      }),
    );
  });

  it('leave the address bare when nothing is chosen', () => {
    expect(writeFilters(read(''))).toBe('');
    expect(isNarrowed(read('xem=thang&tu=2026-12-01'))).toBe(false);
  });

  it('leave out what they do not understand', () => {
    expect(read('tu=2026-02-30&loai=x&xem=nam&con-cho=co&q=%20%20')).toEqual(read(''));
  });

  it('tell an earlier day as it ended, in Viet Nam, and never what was free then', () => {
    const then = read('luc=2026-11-01&con-cho=1');
    expect(then).toMatchObject({ at: '2026-11-01T16:59:59.000Z', freeOnly: false });
    expect(shownDays(then, today)).toEqual({ from: '2026-11-01', to: undefined });
    expect(read('luc=yesterday').at).toBeUndefined();
  });

  it('begin the list anew when the wish changes', () => {
    expect(withFilters(read('sau=abc'), { freeOnly: true }).after).toBeUndefined();
  });

  it('show from today without end, a whole month, or a week from Monday', () => {
    expect(shownDays(read(''), today)).toEqual({ from: today, to: undefined });
    expect(shownDays(read('xem=thang'), today)).toEqual({ from: '2026-11-01', to: '2026-11-30' });
    expect(shownDays(read('xem=tuan'), today)).toEqual({ from: '2026-11-16', to: '2026-11-22' });
  });

  it('step by month, in the week view by week', () => {
    expect(step(read('den=2026-11-30'), today, 1)).toMatchObject({ from: '2026-12-01', to: undefined });
    expect(step(read('xem=tuan'), today, -1).from).toBe('2026-11-09');
  });
});
