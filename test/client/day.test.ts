import { describe, expect, it } from 'vitest';
import type { Expected, Pending, Ticket } from '../../client/desk/day/documents.js';
import { lineFor, matching, nextLabel, readScanned, readSought, withPending } from '../../client/desk/day/model.js';
import { newCalls, wallOf, whereOf } from '../../client/display/model.js';

const now = '2026-09-07T01:00:00.000Z';
const ticket = (given: Partial<Ticket>): Ticket => ({
  ...{ id: 'a', label: '1', state: 'WAITING', origin: 'WALK_IN', partySize: 1, priority: null, registrationId: null },
  ...{ sessionId: null, dueAt: null, arrivedAt: now, turn: 1, reason: 'CAME_FIRST', deskId: null, forDeskId: null },
  ...{ callCount: 0, calledAt: null, servedFrom: null, finishedAt: null, possibleActs: [] },
  ...given,
});
const act = (given: Partial<Pending> & Pick<Pending, 'act'>): Pending => ({ key: `${given.act}`, at: now, ...given });

describe('A desk without a connection', () => {
  it('sees what the server last told, and on top what it did itself', () => {
    const line = withPending(
      [ticket({ id: 'a' }), ticket({ id: 'b', label: '2', turn: 2 })],
      [
        act({ act: 'CALL', ticketId: 'a', deskId: 'bàn 1' }),
        act({ act: 'BEGIN', ticketId: 'a' }),
        act({ act: 'ADD_WALK_IN', ticketId: 'c', label: 'A1', partySize: 30 }),
        act({ act: 'UNDO', ticketId: 'b' }),
      ],
    );
    expect(line.map(({ id, state }) => `${id} ${state}`)).toEqual(['a SERVING', 'c WAITING']);
    expect(line[1]).toMatchObject({ label: 'A1', partySize: 30, turn: null });
  });
  it('shows nobody twice whom the server has taken in meanwhile', () => {
    const pending = [
      act({ act: 'CHECK_IN', ticketId: 'x', registrationId: 'người hẹn' }),
      act({ act: 'ADD_WALK_IN', ticketId: 'a' }),
    ];
    expect(withPending([ticket({ id: 'a', registrationId: 'người hẹn' })], pending)).toHaveLength(1);
  });
  it('calls those who wait first, then who came meanwhile, then who is early', () => {
    const line = [
      ticket({ id: 'sớm', turn: 2, reason: 'EARLY' }),
      ticket({ id: 'mới', turn: null, reason: null }),
      ticket({ id: 'chờ', turn: 1 }),
      ticket({ id: 'bàn khác', turn: 3, forDeskId: 'bàn 2' }),
    ];
    expect(lineFor(line, { id: 'bàn 1', sessionId: null }).map(({ id }) => id)).toEqual(['chờ', 'mới', 'sớm']);
  });
  it('prints numbers of its own letter, one after the other', () => {
    expect(nextLabel([], 'B')).toBe('B1');
    expect(nextLabel([{ label: '7' }, { label: 'B3' }, { label: 'A9' }], 'B')).toBe('B4');
  });
});

describe('What is typed at the door', () => {
  it.each([
    ['TD1:abc', { kind: 'token', token: 'TD1:abc' }],
    ['123 456 7890', { kind: 'code', code: '1234567890' }],
    ['049 085 001 234', { kind: 'paper', number: '049085001234' }],
    ['Trần Thị', { kind: 'name', text: 'Trần Thị' }],
  ])('%s is read for what it is', (text, sought) => expect(readSought(text)).toEqual(sought));
  it.each([
    ['TD1:abc ', 'token'],
    ['https://tiepdan.example/cho-den-luot#0198.abc', 'ticket'],
    ['https://example.org/', 'other'],
  ])('a scanned %s is a %s', (text, kind) => expect(readScanned(text).kind).toBe(kind));
  it('finds a name however it is accented', () => {
    const person = { applicantName: 'Đỗ Thị Hồng', code: '0123456789' } as Expected;
    expect(matching([person], readSought('do thi hong'))).toHaveLength(1);
    expect(matching([person], readSought('Hoàng'))).toHaveLength(0);
  });
});

describe('The wall', () => {
  const called = (label: string, callCount = 1) => ({
    label,
    callCount,
    calledAt: now,
    room: 'Phòng 1',
    desk: 'Bàn 1',
  });
  it('keeps the last call large while nobody is called', () => {
    expect(wallOf({ called: [called('7'), called('6')], recent: [called('5')] })).toMatchObject({
      main: { label: '7' },
      isCalling: true,
    });
    expect(wallOf({ called: [], recent: [called('5'), called('4')] })).toMatchObject({
      main: { label: '5' },
      isCalling: false,
      recent: [{ label: '4' }],
    });
    expect(wallOf({ called: [], recent: [] }).main).toBeNull();
  });
  it('rings for a new number and for the same called again, and not for what it has shown', () => {
    const before = { called: [called('6'), called('7')] };
    expect(newCalls(before, { called: [called('7'), called('6', 2), called('8')] }).map(({ label }) => label)).toEqual([
      '6',
      '8',
    ]);
  });
  it('says where to go once, also where there is no room', () => {
    expect([whereOf(called('1')), whereOf({ desk: 'Bàn 2', room: '' })]).toEqual(['Bàn 1, Phòng 1', 'Bàn 2']);
  });
});
