import { describe, expect, it } from 'vitest';
import { folded, textValue } from '../../server/calendar-file/lines.js';
import { decideChange, type Edition } from '../../server/feeds/change-rules.js';
import { csvLine } from '../../server/feeds/csv.js';
import { readAddressFilter } from '../../server/feeds/filter-rules.js';
import { rememberVersions } from '../../server/feeds/versions.js';

const edition: Edition = {
  editionFrom: '2026-03-02T01:00:00.000Z',
  editionTo: null,
  startsAt: '2026-03-12T01:00:00.000Z',
  endsAt: '2026-03-12T03:00:00.000Z',
  status: 'SCHEDULED',
  assignedPositionId: 'chair',
  actualPositionId: null,
  pointId: 'point',
  room: 'Phòng 1',
  expectedContent: 'Đất đai',
  topics: [],
  howToRegister: null,
  whatToBring: null,
  legalBasis: null,
  capacity: 4,
  registrationOpensAt: null,
  registrationClosesAt: null,
  participants: [],
  hosts: [],
  mode: 'IN_PERSON',
  kind: 'PERIODIC',
};
const ended: Edition = { ...edition, editionTo: '2026-03-03T01:00:00.000Z' };
const next = (change: Partial<Edition>): Edition => ({
  ...edition,
  editionFrom: '2026-03-03T01:00:00.000Z',
  ...change,
});

describe('What happened between two editions of a session', () => {
  it.each([
    ['CANCELLED', { status: 'CANCELLED', room: 'Phòng 2' }],
    ['POSTPONED', { status: 'POSTPONED' }],
    ['MOVED', { status: 'RESCHEDULED', startsAt: '2026-03-13T01:00:00.000Z', actualPositionId: 'deputy' }],
    ['MOVED', { endsAt: '2026-03-12T04:00:00.000Z' }],
    ['RECEIVER_CHANGED', { actualPositionId: 'deputy' }],
    ['PLACE_CHANGED', { room: 'Phòng 2' }],
    ['EDITED', { expectedContent: 'Giao thông' }],
    ['EDITED', { capacity: 6 }],
  ] as const)('is called %s', (change, difference) => expect(decideChange(ended, next(difference))).toBe(change));

  it('is its publication where there was none before, and again after it had been withdrawn', () => {
    expect(decideChange(null, edition)).toBe('PUBLISHED');
    expect(decideChange(ended, next({ editionFrom: '2026-03-04T01:00:00.000Z' }))).toBe('PUBLISHED_AGAIN');
  });

  it('is a taking back, not a second move, where the desk took its act back', () => {
    const back = next({ startsAt: '2026-03-11T01:00:00.000Z' });
    expect(decideChange(ended, back)).toBe('MOVED');
    expect(decideChange(ended, back, true)).toBe('RESTORED');
    expect(decideChange(null, edition, true)).toBe('PUBLISHED');
  });

  it('is nothing when nothing that is told differs', () => expect(decideChange(ended, next({}))).toBeNull());
});

describe('A line of an iCalendar file', () => {
  it('is folded between letters, never within one', () => {
    const line = `SUMMARY:${'Đối thoại 😀 '.repeat(20)}`;
    const parts = folded([line]).split('\r\n');
    for (const part of parts) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
    expect(folded([line]).replaceAll('\r\n ', '').trimEnd()).toBe(line.trimEnd());
    expect(parts.join('')).not.toContain('\ufffd');
  });

  it('escapes what would end or split a text', () => {
    expect(textValue('a;b,c\\d\r\ne\u0007')).toBe('a\\;b\\,c\\\\d\\ne');
  });
});

describe('A line of a CSV file', () => {
  it.each(['=1+1', '+1', '-1', '@x', '\t=1', '  =1', '＝1', '\n=1'])('shows %j as text', (cell) => {
    expect(csvLine([cell])).toMatch(/^"?'/);
  });

  it('quotes what holds a sign of the format, and leaves numbers and nothing as they are', () => {
    expect(csvLine(['a"b', 'c,d', 'e\nf', ' g', 5, -5, null, 'h'])).toBe('"a""b","c,d","e\nf"," g",5,-5,,h\r\n');
  });
});

describe('A filter in an address', () => {
  it('is read as the calendar’s page reads it', () => {
    const search = 'co-quan=x&cap-duoi=1&lanh-dao=y&noi=z&loai=doi-thoai&con-cho=1&tu=2026-03-01&den=2026-03-31&q=dat';
    expect(readAddressFilter(new URLSearchParams(search))).toEqual({
      agency: 'x',
      subordinate: true,
      leader: 'y',
      point: 'z',
      unit: undefined,
      kinds: ['PUBLIC_DIALOGUE', 'BUSINESS_DIALOGUE'],
      freeOnly: true,
      from: '2026-03-01',
      to: '2026-03-31',
      text: 'dat',
    });
  });

  it.each(['tu=2026-02-30', 'tu=hom-nay', 'loai=constructor', 'loai=x'])(
    'leaves out what it does not understand: %s',
    (search) => {
      const { from, kinds } = readAddressFilter(new URLSearchParams(search));
      expect([from, kinds]).toEqual([undefined, undefined]);
    },
  );
});

describe('The date of a file', () => {
  it('is when this version was first seen, and never that of the version before', () => {
    let now = '2026-03-02T01:00:00.500Z';
    const sinceWhen = rememberVersions(() => now);
    const first = sinceWhen('/a', 'one');
    expect(new Date(first).toISOString()).toBe('2026-03-02T01:00:00.000Z');
    expect(sinceWhen('/a', 'two')).toBe(first + 1_000);
    now = '2026-03-02T02:00:00.000Z';
    expect(sinceWhen('/a', 'two')).toBe(first + 1_000);
    expect(sinceWhen('/b', 'one')).toBe(Date.parse(now));
  });
});
