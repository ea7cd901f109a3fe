import ICAL from 'ical.js';
import { afterEach, describe, expect, it } from 'vitest';
import { type PersonalEntry, personalCalendar } from '../../server/calendar-file/personal.js';
import type { LetterFacts } from '../../server/messages/letter.js';

const facts: LetterFacts = {
  registrationId: '019aa000-0000-7000-8000-000000000001',
  code: '4829135076',
  sessionSlug: 'chu-tich-2026-10-25',
  sessionKind: 'PERIODIC',
  mode: 'IN_PERSON',
  slotStartsAt: '2026-10-25T00:30:00.000Z',
  slotEndsAt: '2026-10-25T01:00:00.000Z',
  sessionStartsAt: '2026-10-25T00:30:00.000Z',
  previousStartsAt: null,
  agencyName: 'Ủy ban nhân dân thành phố Đà Nẵng',
  agencyPhone: '0236 3821 234',
  receiverTitle: 'Chủ tịch',
  receiverName: 'Nguyễn Văn Mẫu',
  assignedTitle: 'Chủ tịch',
  assignedName: 'Nguyễn Văn Mẫu',
  pointName: 'Trụ sở tiếp công dân thành phố; cửa số 2',
  address: 'Số 30 đường Trần Phú, phường Hải Châu, thành phố Đà Nẵng',
  room: 'Phòng 1',
  whatToBring: null,
  reason: null,
  sequence: 0,
};

const now = '2026-10-01T02:03:04.000Z';
const parties = { organizer: 'khong-tra-loi@tiepdan.example', attendee: 'an@example.vn' };
const machineZone = process.env.TZ;

afterEach(() => {
  process.env.TZ = machineZone;
});

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') ?? '');
  event.startDate.zone = zone;
  event.endDate.zone = zone;
  return { calendar, event };
}

function entry(more: Partial<PersonalEntry> = {}, changed: Partial<LetterFacts> = {}) {
  return personalCalendar({ facts: { ...facts, ...changed }, method: 'REQUEST', now, parties, ...more });
}

describe('The calendar entry of a registration', () => {
  it('keeps one UID while it is moved twice and then cancelled, and its SEQUENCE rises each time', () => {
    const story = [
      entry(),
      entry({}, { sequence: 1, slotStartsAt: '2026-10-26T00:30:00.000Z', slotEndsAt: '2026-10-26T01:00:00.000Z' }),
      entry({}, { sequence: 2, slotStartsAt: '2026-10-27T00:30:00.000Z', slotEndsAt: '2026-10-27T01:00:00.000Z' }),
      entry({ method: 'CANCEL' }, { sequence: 3 }),
    ].map(read);
    expect(new Set(story.map(({ event }) => event.uid))).toEqual(new Set([`${facts.registrationId}@tiepdan`]));
    expect(story.map(({ event }) => event.sequence)).toEqual([0, 1, 2, 3]);
    expect(story.map(({ event }) => event.component.getFirstPropertyValue('status'))).toEqual([
      'CONFIRMED',
      'CONFIRMED',
      'CONFIRMED',
      'CANCELLED',
    ]);
    expect(story.map(({ calendar }) => calendar.getFirstPropertyValue('method'))).toEqual([
      'REQUEST',
      'REQUEST',
      'REQUEST',
      'CANCEL',
    ]);
  });

  it.each(['UTC', 'Europe/Berlin', 'Asia/Ho_Chi_Minh', 'America/New_York'])(
    'says 07:30 in Viet Nam when the machine lives in %s, also on the day Berlin turns its clocks',
    (zone) => {
      process.env.TZ = zone;
      const text = entry();
      const { event } = read(text);
      expect(text).toContain('DTSTART;TZID=Asia/Ho_Chi_Minh:20261025T073000\r\n');
      expect(text).toContain('DTEND;TZID=Asia/Ho_Chi_Minh:20261025T080000\r\n');
      expect(text).toContain('DTSTAMP:20261001T020304Z\r\n');
      expect(event.startDate.toJSDate().toISOString()).toBe(facts.slotStartsAt);
      expect(event.endDate.toJSDate().toISOString()).toBe(facts.slotEndsAt);
    },
  );

  it('ends every line with CRLF and folds it before 76 bytes', () => {
    const text = entry({ method: 'PUBLISH' });
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).toMatch(/\r\nEND:VCALENDAR\r\n$/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(read(text).event.location).toBe(
      'Trụ sở tiếp công dân thành phố; cửa số 2, Phòng 1, Số 30 đường Trần Phú, phường Hải Châu, thành phố Đà Nẵng',
    );
  });

  it('tells somebody who sees the calendar nothing but an appointment: no code, no receiver, no link', () => {
    for (const method of ['REQUEST', 'PUBLISH', 'CANCEL'] as const) {
      const unfolded = entry({ method }).replaceAll('\r\n ', '');
      expect(unfolded).toContain('SUMMARY:Lịch hẹn\r\n');
      expect(unfolded).toContain('CLASS:PRIVATE\r\n');
      expect(unfolded).not.toMatch(/482|http|#|Nguyễn|PERIODIC|Chủ tịch/);
    }
  });

  it('names both parties when it comes by mail, and nobody when it is a file to keep', () => {
    expect(entry().replaceAll('\r\n ', '')).toMatch(/ORGANIZER;.*mailto:khong-tra-loi@tiepdan\.example/);
    expect(entry().replaceAll('\r\n ', '')).toMatch(/ATTENDEE;.*mailto:an@example\.vn/i);
    const kept = personalCalendar({ facts, method: 'PUBLISH', locale: 'en', now });
    expect(kept).not.toMatch(/ATTENDEE|ORGANIZER/);
    expect(kept).toContain('SUMMARY:Appointment\r\n');
  });

  it('refuses to invent an hour for the waiting list', () => {
    expect(() => entry({}, { slotStartsAt: null, slotEndsAt: null })).toThrow('without a place');
  });
});
