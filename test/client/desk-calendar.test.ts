import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Carried,
  carriedBy,
  dropOf,
  hoursOfCarried,
  isWhereItWas,
  pickUp,
} from '../../client/desk/calendar/carrying.js';
import { cellKey, cellsOf, slotsOf } from '../../client/desk/calendar/cells.js';
import type { CalendarHouse, CalendarSession } from '../../client/desk/calendar/documents.js';
import { lanesOf } from '../../client/desk/calendar/lanes.js';
import { dayOf } from '../../client/words/dates.js';

const chair = { id: 'p1', title: 'Chủ tịch', leader: { id: 'l1', fullName: 'Trần Văn Mẫu', honorific: 'Ông' } };
const deputy = { id: 'p2', title: 'Phó Chủ tịch', leader: { id: 'l2', fullName: 'Lê Thị Thử', honorific: 'Bà' } };
const hall = { id: 'h1', name: 'Trụ sở tiếp công dân' };
const house: CalendarHouse = {
  id: 'a',
  positions: [chair, deputy],
  receptionPoints: [hall, { id: 'h2', name: 'Cơ sở 2' }],
};

const sessionOf = (given: Partial<CalendarSession> = {}): CalendarSession => ({
  ...{ id: 's1', version: 0, kind: 'PERIODIC', state: 'DRAFT', published: false, day: '2026-09-10' },
  ...{ startsAt: '2026-09-10T01:00:00.000Z', endsAt: '2026-09-10T04:30:00.000Z', room: 'Phòng 1' },
  ...{ capacity: 4, freePlaces: 4, waitingCount: 0, agency: { id: 'a', shortName: 'UBND' }, point: hall },
  ...{ assignedPosition: chair, actualPosition: null, warnings: [] },
  ...given,
});
const lanes = lanesOf(house, [sessionOf()], 'leader');
const press = (carried: Carried, ...keys: { key: string; shiftKey?: boolean }[]) =>
  keys.reduce((now, { key, shiftKey = false }) => carriedBy(now, { key, shiftKey }, lanes) ?? now, carried);

describe('The calendar of the desk', () => {
  it('has a line for everybody who holds a position, and for whoever else receives', () => {
    const guest = { id: 'p9', title: 'Chánh Thanh tra', leader: { id: 'l9', fullName: 'Võ Khách', honorific: 'Ông' } };
    const drawn = lanesOf(house, [sessionOf({ actualPosition: guest })], 'leader');
    expect(drawn.map(({ key }) => key)).toEqual(['l1', 'l2', 'l9']);
    expect(drawn[0]).toMatchObject({ name: 'Ông Trần Văn Mẫu', note: 'Chủ tịch', positionId: 'p1' });
  });

  it('by room has a line for every room in use, and for places where nothing is arranged yet', () => {
    const drawn = lanesOf(house, [sessionOf(), sessionOf({ id: 's2', room: 'Phòng 2' })], 'room');
    expect(drawn.map(({ name, note }) => [name, note])).toEqual([
      ['Cơ sở 2', ''],
      ['Phòng 1', hall.name],
      ['Phòng 2', hall.name],
    ]);
  });

  it('puts a session under who really receives, on its local day, in the order they begin', () => {
    const late = sessionOf({ id: 's2', startsAt: '2026-09-10T07:00:00.000Z' });
    const night = sessionOf({ id: 's3', startsAt: '2026-09-09T17:30:00.000Z', actualPosition: deputy });
    const cells = cellsOf([late, sessionOf(), night], 'leader');
    expect(cells.get(cellKey('l1', '2026-09-10'))?.map(({ id }) => id)).toEqual(['s1', 's2']);
    expect(cells.get(cellKey('l2', '2026-09-10'))?.map(({ id }) => id)).toEqual(['s3']);
  });
});

describe('A session that is carried', () => {
  it('goes a day, a quarter of an hour or a line at a time, and comes back by the opposite keys', () => {
    const keys = [{ key: 'ArrowRight' }, { key: 'ArrowDown' }, { key: 'ArrowDown', shiftKey: true }];
    const away = press(pickUp(sessionOf(), 'leader'), ...keys);
    expect(hoursOfCarried(away)).toEqual({ startsAt: '2026-09-11T01:15:00.000Z', endsAt: '2026-09-11T04:45:00.000Z' });
    expect(away.laneKey).toBe('l2');
    const back = press(away, { key: 'ArrowLeft' }, { key: 'ArrowUp' }, { key: 'ArrowUp', shiftKey: true });
    expect(isWhereItWas(back, 'leader')).toBe(true);
  });

  it('keeps its length and begins and ends on the day it is shown at, whatever is pressed', () => {
    const key = fc.record({
      key: fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'),
      shiftKey: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(key, { maxLength: 120 }), (keys) => {
        const carried = press(pickUp(sessionOf(), 'leader'), ...keys);
        const { startsAt, endsAt } = hoursOfCarried(carried);
        expect(Date.parse(endsAt) - Date.parse(startsAt)).toBe(3.5 * 3_600_000);
        expect([dayOf(startsAt), dayOf(endsAt)]).toEqual([carried.day, carried.day]);
        expect(lanes.some((lane) => lane.key === carried.laneKey)).toBe(true);
      }),
    );
  });

  it('moves when it is a draft, with whom it was put under', () => {
    const put = press(pickUp(sessionOf(), 'leader'), { key: 'ArrowDown', shiftKey: true });
    expect(dropOf(put, 'leader', lanes[1])).toEqual({
      kind: 'move',
      startsAt: '2026-09-10T01:00:00.000Z',
      assignedPositionId: 'p2',
    });
  });

  it('when it is public asks for a postponement at another time, for a deputy under another name', () => {
    const shown = pickUp(sessionOf({ published: true, state: 'SCHEDULED' }), 'leader');
    expect(dropOf(press(shown, { key: 'ArrowRight' }), 'leader', lanes[0])).toEqual({
      kind: 'postpone',
      startsAt: '2026-09-11T01:00:00.000Z',
      endsAt: '2026-09-11T04:30:00.000Z',
    });
    const under = press(shown, { key: 'ArrowDown', shiftKey: true });
    expect(dropOf(under, 'leader', lanes[1])).toEqual({ kind: 'delegate', positionId: 'p2' });
    expect(dropOf(under, 'room', { key: 'x', name: '', note: '' })).toEqual({ kind: 'elsewhere' });
  });
});

describe('Slots of a new session', () => {
  const hours = { startsAt: '2026-09-10T01:00:00.000Z', endsAt: '2026-09-10T02:10:00.000Z' };
  it('fill its hours as often as they fit whole', () => {
    const slots = slotsOf(hours, { minutes: 30, publicCapacity: 2, staffCapacity: 1 });
    expect(slots.map(({ startsAt, endsAt }) => [startsAt.slice(11, 16), endsAt.slice(11, 16)])).toEqual([
      ['01:00', '01:30'],
      ['01:30', '02:00'],
    ]);
    expect(slots[0]).toMatchObject({ publicCapacity: 2, staffCapacity: 1 });
  });

  it('are none when no length is given', () => {
    expect(slotsOf(hours, { minutes: 0, publicCapacity: 2, staffCapacity: 0 })).toEqual([]);
  });
});
