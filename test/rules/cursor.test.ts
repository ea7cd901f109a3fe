import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLater, laterOf } from '../../db/event-stream.js';
import { parseCursor, readCursor, writeCursor } from '../../server/events/cursor.js';

const positions = fc.record({
  xid: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map(String),
  id: fc.integer({ min: 0, max: 999_999_999_999_999 }),
});

test('every position comes back from its cursor', () => {
  fc.assert(
    fc.property(positions, (position) => {
      expect(parseCursor(writeCursor(position))).toEqual(position);
    }),
  );
});

test('no other text is a cursor', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 100 }), (text) => {
      expect(parseCursor(text)).toBeNull();
    }),
  );
  for (const text of ['1.5', '2.5.1', '1.-5.1', '1.5.1.', ' 1.5.1', '01.5.1', `1.${2n ** 64n}.1`, '1.5.1e3']) {
    const cursor = Buffer.from(text).toString('base64url');
    expect(() => readCursor(cursor, 'vi'), text).toThrow('Con trỏ không đọc được.');
  }
});

test('positions are in the order of transactions, then of events, as numbers', () => {
  expect(isLater({ xid: '10', id: 1 }, { xid: '9', id: 5 })).toBe(true);
  expect(isLater({ xid: '9', id: 5 }, { xid: '9', id: 4 })).toBe(true);
  expect(isLater({ xid: '9', id: 5 }, { xid: '9', id: 5 })).toBe(false);
  expect(laterOf({ xid: '9', id: 5 }, { xid: '10', id: 0 })).toEqual({ xid: '10', id: 0 });
});
