import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StaffRole } from '../../server/actor.js';
import { agendaSightOf, mayPrepare, maySeeAgenda, maySeeSealed } from '../../server/agendas/access.js';
import { type AgendaContent, type FrozenItem, isLate } from '../../server/agendas/content-rules.js';
import { differenceOf, movedBetween } from '../../server/agendas/difference-rules.js';
import { changesAfter, mergeSave, type SavedChange } from '../../server/agendas/merge-rules.js';
import { byPlace, gapAfter, orderAfterMove, placeBetween, placesBetween } from '../../server/agendas/order-rules.js';
import { type Expected, proposeItems } from '../../server/agendas/proposal-rules.js';
import { isExpected, strikeOf } from '../../server/agendas/strike-rules.js';
import { type Lasting, timetableOf } from '../../server/agendas/time-rules.js';
import { findItemProblems } from '../../server/agendas/words-rules.js';

/** 08:00–11:30 on a Thursday in Viet Nam. */
const session = { startsAt: '2026-12-24T01:00:00.000Z', endsAt: '2026-12-24T04:30:00.000Z' };
const item = (id: string, given: Partial<Lasting> = {}): Lasting => ({
  ...{ id, kind: 'REGISTRATION', minutes: 15, fixedTime: null, isStruck: false },
  ...given,
});
const local = (instant: string) => new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(11, 16);
const hours = (items: readonly Lasting[]) =>
  timetableOf(items, session).items.map(({ startsAt, endsAt }) => `${local(startsAt)}–${local(endsAt)}`);

describe('The times of an agenda', () => {
  it('follow one another from the beginning of the session', () => {
    const items = [item('a'), item('b', { minutes: 30 }), item('c', { kind: 'TOPIC', minutes: 10 })];
    expect(hours(items)).toEqual(['08:00–08:15', '08:15–08:45', '08:45–08:55']);
    expect(timetableOf(items, session)).toMatchObject({ endsAt: '2026-12-24T01:55:00.000Z', spareMinutes: 155 });
  });

  it('wait for a fixed break, which is never begun twice and never cut into', () => {
    const tea = item('tea', { kind: 'BREAK', fixedTime: '09:30' });
    expect(hours([item('a', { minutes: 60 }), tea, item('b')])).toEqual(['08:00–09:00', '09:30–09:45', '09:45–10:00']);
    expect(timetableOf([item('a', { minutes: 60 }), tea], session).items[1]).toMatchObject({
      idleMinutes: 30,
      lateMinutes: 0,
    });
    const late = timetableOf([item('a', { minutes: 100 }), tea, item('b')], session).items;
    expect(local(late[1]?.startsAt ?? '')).toBe('09:40');
    expect(late[1]).toMatchObject({ idleMinutes: 0, lateMinutes: 10 });
  });

  it('move up when somebody does not come, and notes take no time', () => {
    const note = item('n', { kind: 'NOTE', minutes: 0 });
    expect(hours([item('a', { isStruck: true }), note, item('b')])).toEqual([
      '08:00–08:00',
      '08:00–08:00',
      '08:00–08:15',
    ]);
  });

  it('say what does not fit before the end instead of leaving it out', () => {
    const { items, overMinutes, spareMinutes } = timetableOf(
      [item('a', { minutes: 200 }), item('b', { minutes: 20 })],
      session,
    );
    expect(items.map(({ fits }) => fits)).toEqual([true, false]);
    expect([overMinutes, spareMinutes]).toEqual([10, 0]);
  });

  const anyItem = fc.record({
    kind: fc.constantFrom('REGISTRATION' as const, 'TOPIC' as const, 'BREAK' as const, 'NOTE' as const),
    minutes: fc.integer({ min: 0, max: 120 }),
    fixedTime: fc.option(fc.constantFrom('06:00', '08:00', '09:30', '11:00', '23:59')),
    isStruck: fc.boolean(),
  });

  it('never overlap and never go back, whatever is planned', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 40 }), (given) => {
        const items = given.map((one, index) => item(String(index), one));
        let reached = session.startsAt;
        for (const one of timetableOf(items, session).items) {
          expect(one.startsAt >= reached && one.endsAt >= one.startsAt).toBe(true);
          expect(one.fits).toBe(one.endsAt <= session.endsAt);
          reached = one.endsAt;
        }
      }),
    );
  });

  it('of everything before a changed item stay as they were', () => {
    fc.assert(
      fc.property(
        fc.array(anyItem, { minLength: 1, maxLength: 20 }),
        fc.nat(),
        fc.integer({ min: 1, max: 90 }),
        (given, pick, minutes) => {
          const items = given.map((one, index) => item(String(index), one));
          const at = pick % items.length;
          const changed = items.map((one, index) => (index === at ? { ...one, minutes } : one));
          const [was, is] = [timetableOf(items, session).items, timetableOf(changed, session).items];
          expect(is.slice(0, at)).toEqual(was.slice(0, at));
        },
      ),
    );
  });
});

describe('Places in an order', () => {
  it('lie between any two, however often one goes between the same two', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.boolean()), { maxLength: 120 }), (steps) => {
        let keys = [placeBetween(null, null)];
        for (const [pick, isSame] of steps) {
          const at = isSame ? 0 : pick % (keys.length + 1);
          const key = placeBetween(keys[at - 1] ?? null, keys[at] ?? null);
          keys = [...keys.slice(0, at), key, ...keys.slice(at)];
        }
        expect([...keys].sort((one, other) => (one < other ? -1 : 1))).toEqual(keys);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('are short for a whole day at once, and few characters after many moves to the same spot', () => {
    const day = placesBetween(null, null, 300);
    expect([...day].sort((one, other) => (one < other ? -1 : 1))).toEqual(day);
    expect(Math.max(...day.map((key) => key.length))).toBeLessThanOrEqual(2);
    let before: string | null = null;
    for (let i = 0; i < 200; i += 1) before = placeBetween(before, 'V');
    expect(before?.length).toBeLessThan(45);
  });

  it('are refused where there is none', () => {
    for (const [before, after] of [
      ['V', 'V'],
      ['b', 'a'],
      ['a0', null],
      ['', null],
      ['-', null],
    ] as const)
      expect(() => placeBetween(before, after)).toThrow('no place');
  });

  it('survive any sequence of moves: one place written each time, and the list as if it had been moved by hand', () => {
    const moves = fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 150 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 15 }), moves, (count, given) => {
        let rows = placesBetween(null, null, count).map((orderKey, index) => ({ id: String(index), orderKey }));
        let byHand = rows.map(({ id }) => ({ id }));
        for (const [who, where] of given) {
          const id = String(who % count);
          const others = byHand.filter((one) => one.id !== id);
          const afterId = others[(where % count) - 1]?.id ?? null;
          const gap = gapAfter(rows, { afterId, without: id });
          expect(gap).not.toBeNull();
          const orderKey = placeBetween(gap?.before ?? null, gap?.after ?? null);
          rows = rows.map((one) => (one.id === id ? { id, orderKey } : one)).sort(byPlace);
          byHand = orderAfterMove(byHand, { id, afterId });
        }
        expect(rows.map(({ id }) => id)).toEqual(byHand.map(({ id }) => id));
      }),
    );
  });

  it('behind something that is not there are none', () => {
    expect(gapAfter([{ id: 'a', orderKey: 'V' }], { afterId: 'b' })).toBeNull();
    expect(orderAfterMove([{ id: 'a' }], { id: 'a', afterId: 'b' })).toEqual([{ id: 'a' }]);
  });
});

describe('A registration that was placed', () => {
  const standing = (status: string, sessionId = 's', triageState = 'ACCEPTED') =>
    strikeOf('s', { status, sessionId, triageState });

  it('is struck with the reason when the person does not come any more, and stands again when they do', () => {
    expect(standing('CONFIRMED')).toBeNull();
    expect(standing('CHECKED_IN')).toBeNull();
    expect(standing('RECEIVED')).toBeNull();
    expect(standing('CANCELLED')).toBe('CANCELLED');
    expect(standing('CONFIRMED', 'another')).toBe('MOVED');
    expect(standing('DISPLACED')).toBe('DISPLACED');
    expect(standing('CANCELLED', 's', 'DECLINED')).toBe('DECLINED');
    expect(standing('CANCELLED', 's', 'REDIRECTED')).toBe('REDIRECTED');
    expect(standing('CONFIRMED', 's', 'DECLINED')).toBeNull();
    expect(standing('WAITLISTED')).toBe('NOT_CONFIRMED');
    expect(standing('NO_SHOW')).toBe('NO_SHOW');
    expect(strikeOf('s', null)).toBeNull();
    expect(standing('constructor')).toBeNull();
  });

  it('belongs on the agenda only when it is confirmed for this session', () => {
    expect(isExpected('s', { sessionId: 's', status: 'CONFIRMED' })).toBe(true);
    expect(isExpected('s', { sessionId: 's', status: 'WAITLISTED' })).toBe(false);
    expect(isExpected('s', { sessionId: 'x', status: 'CONFIRMED' })).toBe(false);
  });
});

describe('A proposal', () => {
  const at = (time: string) => `2026-12-24T${time}:00.000Z`;
  const person = (id: string, from: string | null, to: string | null): Expected => ({
    ...{ id, slotId: from, slotStartsAt: from && at(from), slotEndsAt: to && at(to), groupCaseId: null },
  });

  it('orders the confirmed by slot, shares each slot among them, and makes a break of the time between', () => {
    const expected = [
      person('late', '03:00', '03:30'),
      person('first', '01:00', '01:30'),
      person('second', '01:00', '01:30'),
    ];
    expect(proposeItems([...expected, person('nowhere', null, null)], [])).toMatchObject([
      { registrationId: 'first', minutes: 15 },
      { registrationId: 'second', minutes: 15 },
      { kind: 'BREAK', minutes: 90, fixedTime: '08:30' },
      { registrationId: 'late', minutes: 30 },
      { registrationId: 'nowhere', minutes: 15 },
    ]);
  });

  it('has people of one matter stand there once, until whoever stands for them does not come', () => {
    const together = (id: string) => ({ ...person(id, '01:00', '01:30'), groupCaseId: 'road' });
    const expected = [together('a'), together('b'), person('c', '01:00', '01:30')];
    expect(proposeItems(expected, []).map(({ registrationId, minutes }) => [registrationId, minutes])).toEqual([
      ['a', 15],
      ['c', 15],
    ]);
    const standing = { id: 'i', registrationId: 'a', slotStartsAt: at('01:00'), groupCaseId: 'road', isStruck: false };
    const coming = (isStruck: boolean) => (isStruck ? expected.slice(1) : expected);
    const added = (isStruck: boolean) =>
      proposeItems(coming(isStruck), [{ ...standing, isStruck }]).map((one) => one.registrationId);
    expect(added(false)).toEqual(['c']);
    expect(added(true)).toEqual(['b', 'c']);
  });

  it('gives everybody five minutes at least', () => {
    const crowd = Array.from({ length: 10 }, (_, index) => person(`p${index}`, '01:00', '01:30'));
    expect(new Set(proposeItems(crowd, []).map(({ minutes }) => minutes))).toEqual(new Set([5]));
  });

  it('adds only who is missing, behind those of the same slot or of one before', () => {
    const free = { registrationId: null, slotStartsAt: null, groupCaseId: null, isStruck: false };
    const placed = [
      { ...free, id: 'opening' },
      { ...free, id: 'i1', registrationId: 'first', slotStartsAt: at('01:00') },
      { ...free, id: 'tea' },
      { ...free, id: 'i3', registrationId: 'late', slotStartsAt: at('03:00') },
    ];
    const expected = [person('first', '01:00', '01:30'), person('late', '03:00', '03:30')];
    const added = (one: Expected) => proposeItems([...expected, one], placed).map(({ afterId }) => afterId);
    expect(proposeItems(expected, placed)).toEqual([]);
    expect(added(person('x', '01:00', '01:30'))).toEqual(['i1']);
    expect(added(person('x', '00:30', '01:00'))).toEqual(['opening']);
    expect(added(person('x', '03:30', '04:00'))).toEqual(['i3']);
    expect(proposeItems([person('x', '01:00', '01:30')], placed.slice(0, 1))).toMatchObject([{ afterId: 'opening' }]);
  });
});

describe('Two people at one agenda', () => {
  const change = (version: number, fields: string[], madeBy = 'lan'): SavedChange => ({
    version,
    fields,
    madeBy,
    madeAt: `at ${version}`,
  });

  it('both have their way when they changed different things', () => {
    const present = { title: 'mới', minutes: 15 };
    expect(mergeSave({ minutes: 20 }, present, [change(4, ['title'])])).toEqual({
      kind: 'Merged',
      fields: { minutes: 20 },
    });
  });

  it('are told who changed what when one would overwrite the other', () => {
    const merge = mergeSave({ title: 'của tôi', minutes: 20 }, { title: 'của Lan', minutes: 15 }, [
      change(4, ['title'], 'hoa'),
      change(5, ['title', 'note'], 'lan'),
    ]);
    expect(merge).toEqual({ kind: 'ChangedMeanwhile', conflicts: [{ field: 'title', madeBy: 'lan', madeAt: 'at 5' }] });
  });

  it('agree when they changed the same thing to the same', () => {
    const documents = [{ title: 'Tờ trình', reference: null }];
    expect(
      mergeSave({ documents }, { documents: [{ reference: null, title: 'Tờ trình' }] }, [change(4, ['documents'])]),
    ).toEqual({
      kind: 'Merged',
      fields: {},
    });
  });

  it('lose nothing: a save never replaces a value that its maker had not seen', () => {
    const field = fc.constantFrom('title', 'minutes', 'note');
    const saves = fc.array(fc.record({ field, value: fc.integer({ min: 0, max: 3 }), base: fc.nat() }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(saves, (given) => {
        const states: Partial<Record<string, number>>[] = [{ title: 9, minutes: 9, note: 9 }];
        const log: SavedChange[] = [];
        for (const { field: name, value, base } of given) {
          const seenAt = base % states.length;
          const present = states.at(-1) ?? {};
          const merge = mergeSave({ [name]: value }, present, changesAfter(log, seenAt));
          const isUnseen = states[seenAt]?.[name] !== present[name];
          if (isUnseen && value !== present[name]) expect(merge.kind).toBe('ChangedMeanwhile');
          if (merge.kind !== 'Merged' || Object.keys(merge.fields).length === 0) continue;
          log.push(change(states.length, Object.keys(merge.fields)));
          states.push({ ...present, ...merge.fields });
        }
      }),
    );
  });
});

describe('The difference between two agendas', () => {
  const frozen = (id: string, given: Partial<FrozenItem> = {}): FrozenItem => ({
    ...{ id, kind: 'TOPIC', registrationId: null, title: id, minutes: 10, fixedTime: null, ...session, strike: null },
    ...{ preparing: null, dueDay: null, preparation: null, documents: [], wordsHash: null },
    ...given,
  });
  const content = (items: FrozenItem[], participants: AgendaContent['participants'] = []): AgendaContent => ({
    ...{ session: { id: 's', ...session }, items, participants },
  });

  it('names what came, what went, and what of the rest changed', () => {
    const before = content([frozen('a'), frozen('b'), frozen('c')]);
    const after = content([frozen('b', { minutes: 20, dueDay: '2026-12-20' }), frozen('c'), frozen('d')]);
    expect(differenceOf(before, after)).toMatchObject({
      hoursChanged: false,
      items: [
        { id: 'b', kind: 'CHANGED', fields: ['MINUTES', 'DUE_DAY'], before: { minutes: 10 }, after: { minutes: 20 } },
        { id: 'd', kind: 'ADDED' },
        { id: 'a', kind: 'REMOVED' },
      ],
    });
  });

  it('calls moved only what was moved', () => {
    const ids = (...names: string[]) => names.map((id) => ({ id }));
    expect([...movedBetween(ids('a', 'b', 'c', 'd'), ids('d', 'a', 'b', 'c'))]).toEqual(['d']);
    expect([...movedBetween(ids('a', 'b', 'c'), ids('b', 'c'))]).toEqual([]);
    expect(movedBetween([], []).size).toBe(0);
  });

  it('is nothing between equal ones, and whoever does not move keeps the order', () => {
    const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    fc.assert(
      fc.property(fc.shuffledSubarray(letters), fc.shuffledSubarray(letters), (one, other) => {
        const [before, after] = [content(one.map((id) => frozen(id))), content(other.map((id) => frozen(id)))];
        expect(differenceOf(before, before).items).toEqual([]);
        const moved = movedBetween(before.items, after.items);
        const stays = (from: readonly string[], also: readonly string[]) =>
          from.filter((id) => also.includes(id) && !moved.has(id));
        expect(stays(one, other)).toEqual(stays(other, one));
      }),
    );
  });

  it('holds participants too', () => {
    const one = { id: 'p', agencyId: null, name: 'Sở Xây dựng', invitedAt: null, answer: null, answeredBy: null };
    const { participants } = differenceOf(
      content([], [one]),
      content([], [{ ...one, answer: 'COMING', answeredBy: 'bà Lan' }]),
    );
    expect(participants).toMatchObject([{ id: 'p', kind: 'CHANGED', fields: ['ANSWER'] }]);
  });
});

describe('An item', () => {
  it('is late the day after it was due, while it is asked for', () => {
    const asked = { preparation: 'ASKED', dueDay: '2026-12-20' };
    expect(isLate(asked, '2026-12-20')).toBe(false);
    expect(isLate(asked, '2026-12-21')).toBe(true);
    expect(isLate({ ...asked, preparation: 'RECEIVED' }, '2026-12-21')).toBe(false);
    expect(isLate({ ...asked, preparation: null }, '2026-12-21')).toBe(false);
  });

  it('says what its kind can say', () => {
    const problems = (kind: Lasting['kind'], given: object) => findItemProblems(kind, given).map(({ field }) => field);
    expect(problems('REGISTRATION', { title: 'Ông A' })).toEqual(['title']);
    expect(problems('TOPIC', { title: null, minutes: 0, fixedTime: '09:30' })).toEqual([
      'title',
      'fixedTime',
      'minutes',
    ]);
    expect(problems('BREAK', { title: 'Nghỉ', minutes: 15, fixedTime: '9:30' })).toEqual(['fixedTime']);
    expect(problems('NOTE', { title: 'Lưu ý', minutes: 5 })).toEqual(['minutes']);
    expect(problems('TOPIC', { documents: [{ title: '' }] })).toEqual(['documents']);
    expect(problems('TOPIC', { note: 'x'.repeat(4_001) })).toEqual(['note']);
  });
});

describe('An agenda is open to', () => {
  const owner = { scope: ['commune', 'province'], receiverLeaderId: 'chair' };
  const who = (role: StaffRole['role'], agencyId = 'commune', leaderId?: string) =>
    ({
      kind: 'staff',
      accountId: 'a',
      staffSessionId: 's',
      roles: [{ role, agencyId, ...(leaderId ? { leaderId } : {}) }],
    }) as const;

  it('the desk that arranges, its head, the leader who receives, handlers; and nobody else', () => {
    for (const role of ['SECRETARY', 'HEAD', 'CASE_HANDLER'] as const)
      expect(maySeeAgenda(who(role, 'province'), owner)).toBe(true);
    expect(maySeeAgenda(who('LEADER', 'elsewhere', 'chair'), owner)).toBe(true);
    expect(maySeeAgenda(who('LEADER', 'commune', 'deputy'), owner)).toBe(false);
    for (const role of ['ADMINISTRATOR', 'RECEPTIONIST', 'INSPECTOR', 'FRONT_OBSERVER'] as const)
      expect(maySeeAgenda(who(role), owner)).toBe(false);
    expect(maySeeAgenda(who('SECRETARY', 'elsewhere'), owner)).toBe(false);
  });

  it('change by secretaries alone', () => {
    expect(mayPrepare(who('SECRETARY'), owner)).toBe(true);
    for (const role of ['HEAD', 'CASE_HANDLER', 'ADMINISTRATOR'] as const)
      expect(mayPrepare(who(role), owner)).toBe(false);
  });

  it('handlers alone in what is sealed for them; who is only that reads no names', () => {
    expect(maySeeSealed(who('CASE_HANDLER'), owner)).toBe(true);
    expect(maySeeSealed(who('HEAD', 'province'), owner)).toBe(false);
    expect(agendaSightOf(who('CASE_HANDLER'), owner)).toEqual({ people: false, words: false, sealed: true });
    expect(agendaSightOf(who('LEADER', 'x', 'chair'), owner)).toEqual({ people: true, words: true, sealed: false });
  });
});
