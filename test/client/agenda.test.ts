import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeskAgenda, DeskItem } from '../../client/desk/agenda/documents.js';
import {
  bothOf,
  changedFields,
  conflictsOf,
  draftOf,
  inputOf,
  moved,
  standsAfter,
  stepOf,
  withOrder,
} from '../../client/desk/agenda/model.js';
import { orderAfterMove } from '../../server/agendas/order-rules.js';
import { timetableOf } from '../../server/agendas/time-rules.js';

const hours = { sessionStartsAt: '2026-12-24T01:00:00.000Z', sessionEndsAt: '2026-12-24T04:30:00.000Z' };
const item = (id: string, given: Partial<DeskItem> = {}): DeskItem => ({
  ...{ id, kind: 'TOPIC', title: id, minutes: 15, fixedTime: null, strike: null, person: null, preparing: null },
  ...{ startsAt: hours.sessionStartsAt, endsAt: hours.sessionStartsAt, idleMinutes: 0, lateMinutes: 0, fits: true },
  ...{
    dueDay: null,
    preparation: null,
    isLate: false,
    note: null,
    answer: null,
    documents: [],
    handlersNote: null,
    handedIn: null,
  },
  ...given,
});
const agendaOf = (items: DeskItem[]): DeskAgenda => ({
  ...{ sessionId: 's', version: 1, mayEdit: true, ...hours, endsAt: '', overMinutes: 0, spareMinutes: 0 },
  ...{ unplacedCount: 0, hasNews: true, items, removedItems: [], participants: [], versions: [] },
});

describe('The times that follow at once on the screen', () => {
  it('are those that the server will count', () => {
    const any = fc.record({
      kind: fc.constantFrom('REGISTRATION' as const, 'TOPIC' as const, 'BREAK' as const, 'NOTE' as const),
      minutes: fc.integer({ min: 0, max: 90 }),
      fixedTime: fc.option(fc.constantFrom('07:00', '08:00', '09:30', '11:00')),
      strike: fc.option(fc.constantFrom('CANCELLED' as const, 'MOVED' as const)),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), (given) => {
        const items = given.map((one, index) => item(String(index), one));
        const shown = withOrder(agendaOf(items), items);
        const session = { startsAt: hours.sessionStartsAt, endsAt: hours.sessionEndsAt };
        const { items: times, ...sums } = timetableOf(
          items.map((one) => ({ ...one, isStruck: one.strike !== null })),
          session,
        );
        const pick = ({ id, startsAt, endsAt, idleMinutes, lateMinutes, fits }: DeskItem) => ({
          ...{ id, startsAt, endsAt, idleMinutes, lateMinutes, fits },
        });
        expect(shown.items.map(pick)).toEqual(times);
        expect({ endsAt: shown.endsAt, overMinutes: shown.overMinutes, spareMinutes: shown.spareMinutes }).toEqual(
          sums,
        );
      }),
    );
  });

  it('follow the same order after a move', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.option(fc.constantFrom(...ids)), (id, afterId) => {
        const items = ids.map((one) => ({ id: one }));
        if (afterId !== id) expect(moved(items, { id, afterId })).toEqual(orderAfterMove(items, { id, afterId }));
      }),
    );
  });
});

describe('A step', () => {
  const items = ['a', 'b', 'c'].map((id) => ({ id }));
  const stepped = (id: string, by: -1 | 1) => {
    const step = stepOf(items, id, by);
    return step && moved(items, step).map((one) => one.id);
  };

  it('goes one place up or down, and nowhere at the ends', () => {
    expect(stepped('a', 1)).toEqual(['b', 'a', 'c']);
    expect(stepped('c', -1)).toEqual(['a', 'c', 'b']);
    expect(stepped('b', -1)).toEqual(['b', 'a', 'c']);
    expect([stepped('a', -1), stepped('c', 1)]).toEqual([undefined, undefined]);
    expect([standsAfter(items, 'a'), standsAfter(items, 'c')]).toEqual([null, 'b']);
  });
});

describe('What is typed while others type', () => {
  const base = draftOf(item('a', { note: 'cũ' }));

  it('conflicts only where both changed one field to different things, until one has looked', () => {
    const draft = { ...base, note: 'của tôi', answer: 'trả lời' };
    const present = { ...base, note: 'của họ', minutes: '20' };
    expect(conflictsOf({ base, draft, present }, {})).toEqual(['note']);
    expect(conflictsOf({ base, draft, present }, { note: 'của họ' })).toEqual([]);
    expect(conflictsOf({ base, draft, present: { ...present, note: 'mới nữa' } }, { note: 'của họ' })).toEqual([
      'note',
    ]);
    expect(conflictsOf({ base, draft, present: { ...base, note: 'của tôi' } }, {})).toEqual([]);
  });

  it('is joined without saying anything twice', () => {
    expect(bothOf('của họ', 'của tôi')).toBe('của họ\ncủa tôi');
    expect(bothOf('của họ, và của tôi', 'của tôi')).toBe('của họ, và của tôi');
    expect(bothOf('', 'của tôi')).toBe('của tôi');
  });

  it('is sent as what was changed alone; an agency by its id where it is one of the list', () => {
    const agencies = [{ id: 'x', name: 'Sở Xây dựng' }];
    const draft = { ...base, note: '', preparing: 'Sở Xây dựng', documents: 'Tờ trình | 12/TTr\n\nBản đồ' };
    expect(inputOf(draft, changedFields(base, draft), agencies)).toEqual({
      note: null,
      preparing: { agencyId: 'x' },
      documents: [
        { title: 'Tờ trình', reference: '12/TTr' },
        { title: 'Bản đồ', reference: null },
      ],
    });
    expect(inputOf({ ...base, preparing: 'Công ty nước' }, ['preparing'], agencies)).toEqual({
      preparing: { name: 'Công ty nước' },
    });
  });
});
