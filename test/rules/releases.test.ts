import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDayTold, type ReleasedCalendar, type ReleasedSession } from '../../server/releases/calendar-rules.js';
import { canonicalJson } from '../../server/releases/canonical-rules.js';
import { diffReleases, isSameCalendar, type ReleaseChange } from '../../server/releases/rules.js';
import { aCalendar, aSession, calendars, sessionsOf } from '../support/released.js';

describe('The canonical JSON of a release', () => {
  it('is the same text whatever the order of members', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'đ' }], a: true })).toBe('{"a":true,"b":[1,{"c":"đ","d":null}]}');
    expect(canonicalJson({ a: true, b: [1, { c: 'đ', d: null }] })).toBe('{"a":true,"b":[1,{"c":"đ","d":null}]}');
  });

  it('reads back as what was written', () => {
    fc.assert(
      fc.property(fc.jsonValue({ depthSize: 'small' }).filter(isWhole), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('has no place for numbers that JSON writes in several ways', () => {
    expect(() => canonicalJson({ a: 0.1 })).toThrow('whole number');
  });
});

describe('The difference between two releases', () => {
  it('calls what was taken back so, whatever it brought back, and why', () => {
    const off = aSession({ status: 'CANCELLED', statusReason: 'Nhầm ngày' });
    const before = aCalendar([off]);
    const back = { ...aCalendar([aSession({})]), reason: 'Rút lại', restored: [off.id] };
    expect(diffReleases(before, back)).toMatchObject([
      { kind: 'RESTORED', fields: ['status', 'statusReason'], reason: 'Rút lại' },
    ]);
    const { restored: _, ...again } = back;
    expect(diffReleases(before, again)).toMatchObject([{ kind: 'CHANGED' }]);
  });

  it('of the same calendar is empty', () => {
    fc.assert(
      fc.property(calendars(), (one) => {
        expect(diffReleases(one, structuredClone(one))).toEqual([]);
      }),
    );
  });

  it('applied to the earlier one gives the later one', () => {
    fc.assert(
      fc.property(calendars(), calendars(), (before, after) => {
        expect(applied(before, diffReleases(before, after), after.fromDay)).toEqual(sessionsOf(after));
      }),
      { numRuns: 2_000 },
    );
  });

  it('names every session at most once, in the order they begin', () => {
    fc.assert(
      fc.property(calendars(), calendars(), (before, after) => {
        const changes = diffReleases(before, after);
        expect(new Set(changes.map((one) => one.sessionId)).size).toBe(changes.length);
        const begins = changes.map(({ before: was, after: is }) => (is ?? was)?.startsAt ?? '');
        expect(begins).toEqual(begins.toSorted());
      }),
    );
  });

  it('to the first release is all new', () => {
    fc.assert(
      fc.property(calendars(), (first) => {
        expect(diffReleases(null, first).map((one) => [one.kind, one.sessionId])).toEqual(
          sessionsOf(first).map((one) => ['NEW', one.id]),
        );
      }),
    );
  });
});

describe('A change is told as', () => {
  const was = aSession({});
  const told = (change: Partial<ReleasedSession>, reason: string | null = null): ReleaseChange | undefined =>
    diffReleases(aCalendar([was]), { ...aCalendar([{ ...was, ...change }]), reason })[0];

  it('MOVED when time or place differ, with both and the reason', () => {
    const moved = told({ status: 'RESCHEDULED', statusReason: 'Họp Quốc hội', startsAt: '2026-04-02T01:00:00.000Z' });
    expect(moved).toMatchObject({
      kind: 'MOVED',
      before: { startsAt: was.startsAt },
      after: { startsAt: '2026-04-02T01:00:00.000Z' },
      reason: 'Họp Quốc hội',
    });
    expect(told({ place: { ...was.place, room: 'Phòng 9' } })).toMatchObject({ kind: 'MOVED', fields: ['place'] });
  });

  it('POSTPONED, CANCELLED with the reason, whatever else differs', () => {
    const receiver = { title: 'Phó Chủ tịch', name: 'Đỗ Thị Mẫu' };
    expect(told({ status: 'POSTPONED', statusReason: 'Bão số 5', receiver })).toMatchObject({
      kind: 'POSTPONED',
      fields: ['receiver', 'status', 'statusReason'],
      reason: 'Bão số 5',
    });
    expect(told({ status: 'CANCELLED', statusReason: 'Trùng lịch', receiver })).toMatchObject({ kind: 'CANCELLED' });
  });

  it('MOVED when a day is given to what was put off', () => {
    const putOff = { ...was, status: 'POSTPONED', statusReason: 'Bão số 5' };
    const [change] = diffReleases(aCalendar([putOff]), aCalendar([{ ...putOff, status: 'RESCHEDULED' }]));
    expect(change?.kind).toBe('MOVED');
  });

  it('RECEIVER_CHANGED with the reason of the delegation', () => {
    const receiver = { title: 'Phó Chủ tịch', name: 'Đỗ Thị Mẫu' };
    const delegation = { reason: 'Đi công tác', documentNumber: '12/UQ-UBND' };
    expect(told({ receiver, delegation })).toMatchObject({ kind: 'RECEIVER_CHANGED', reason: 'Đi công tác' });
    const [back] = diffReleases(aCalendar([{ ...was, receiver, delegation }]), {
      ...aCalendar([was]),
      reason: 'Đã về sớm',
    });
    expect(back).toMatchObject({ kind: 'RECEIVER_CHANGED', reason: 'Đã về sớm' });
  });

  it('CHANGED with the names of the fields', () => {
    expect(told({ topics: ['Đất đai'], expectedContent: null })).toMatchObject({
      kind: 'CHANGED',
      fields: ['expectedContent', 'topics'],
    });
  });

  it('WITHDRAWN with the reason of the act', () => {
    const [gone] = diffReleases(aCalendar([was]), { ...aCalendar([]), reason: 'Công bố nhầm' });
    expect(gone).toMatchObject({ kind: 'WITHDRAWN', before: was, after: null, reason: 'Công bố nhầm' });
  });

  it('nothing at all when a session is only too old to be told any more', () => {
    const later: ReleasedCalendar = { ...aCalendar([]), fromDay: '2026-04-02' };
    expect(diffReleases(aCalendar([aSession({ day: '2026-04-01' })]), later)).toEqual([]);
    expect(isSameCalendar(aCalendar([aSession({ day: '2026-04-01' })]), later)).toBe(true);
  });

  it('MOVED when a session that was too old gets a new day', () => {
    const old = aSession({ day: '2026-01-05', startsAt: '2026-01-05T01:00:00.000Z', status: 'POSTPONED' });
    const dated = { ...old, status: 'RESCHEDULED', day: '2026-05-05', startsAt: '2026-05-05T01:00:00.000Z' };
    expect(diffReleases(aCalendar([old]), { ...aCalendar([dated]), fromDay: '2026-03-20' })).toMatchObject([
      { kind: 'MOVED', before: old },
    ]);
  });
});

it('A release tells what is at most sixty local days old', () => {
  expect(firstDayTold('2026-03-02T01:00:00.000Z')).toBe('2026-01-01');
  expect(firstDayTold('2026-03-02T17:00:00.000Z')).toBe('2026-01-02');
});

/** Applies a difference by its fields alone, as a portal that follows releases would. */
function applied(before: ReleasedCalendar, changes: readonly ReleaseChange[], fromDay: string): ReleasedSession[] {
  const sessions = new Map(before.sessions.map((one) => [one.id, one]));
  for (const { kind, sessionId, after, fields } of changes) {
    if (kind === 'WITHDRAWN' || after === null) sessions.delete(sessionId);
    else if (kind === 'NEW') sessions.set(sessionId, after);
    else {
      const differing = Object.entries(after).filter(([field]) => fields.includes(field));
      sessions.set(sessionId, Object.assign({}, sessions.get(sessionId), Object.fromEntries(differing)));
    }
  }
  return sessionsOf({ ...before, sessions: [...sessions.values()].filter((one) => one.day >= fromDay) });
}

function isWhole(value: unknown): boolean {
  if (typeof value === 'number') return Number.isSafeInteger(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(isWhole);
}
