import { describe, expect, it } from 'vitest';
import { foldSessionChange, historyOf } from '../../client/session/history.js';
import { eventOf, withOffset } from '../../client/session/json-ld.js';
import { mayAskForPlace, standingOf } from '../../client/session/places.js';
import { nameSession, receiverOf } from '../../client/session/receiver.js';
import { en } from '../../client/words/en.js';
import type { Reader } from '../../client/words/reader.js';
import { vi } from '../../client/words/vi.js';
import { chair, deputy, notice } from './card.js';

const now = '2026-11-22T01:00:00.000Z';
const vietnamese: Reader = { language: 'vi', words: vi, now, path: '/', search: '', origin: 'https://tiepdan.example' };
const english: Reader = { ...vietnamese, language: 'en', words: en };

describe('How a session stands', () => {
  it('is told by what became of it before what can be booked', () => {
    expect(standingOf(notice({ status: 'CANCELLED' }))).toBe('cancelled');
    expect(standingOf(notice({ status: 'POSTPONED' }))).toBe('postponed');
    expect(standingOf(notice({ status: 'RESCHEDULED' }))).toBe('free');
    expect(standingOf(notice({ status: 'HELD', registrationState: 'CLOSED' }))).toBe('held');
  });

  it('warns when two places or fewer are left', () => {
    expect(standingOf(notice({ freePlaces: 3 }))).toBe('free');
    expect(standingOf(notice({ freePlaces: 2 }))).toBe('few');
    expect(standingOf(notice({ freePlaces: 0 }))).toBe('full');
  });

  it('offers a place or the waiting list, and nothing else', () => {
    expect(mayAskForPlace(notice({ registrationState: 'FULL', freePlaces: 0 }))).toBe(true);
    for (const registrationState of ['NOT_OFFERED', 'NOT_YET_OPEN', 'CLOSED'] as const)
      expect(mayAskForPlace(notice({ registrationState }))).toBe(false);
  });
});

describe('Who receives', () => {
  it('is the deputy when the deputy sits there, with the leader named beside', () => {
    const session = notice({ actualPosition: deputy });
    expect(receiverOf(session)).toEqual({ receiver: deputy, insteadOf: chair });
    expect(nameSession(vietnamese, session)).toBe('Tiếp công dân định kỳ: Bà Trần Thị Bình');
  });

  it('is the leader when nobody else does', () => {
    expect(receiverOf(notice({ actualPosition: chair }))).toEqual({ receiver: chair, insteadOf: undefined });
    expect(nameSession(english, notice())).toBe('Periodic reception by the leader: Ms Nguyễn Thị An');
  });
});

describe('What has happened to a session', () => {
  it('begins with its publication', () => {
    expect(historyOf(notice(), [])).toEqual([{ what: 'published', at: '2026-11-02T02:00:00.000Z' }]);
  });

  it('tells a move with both days and the reason', () => {
    const moved = notice({ status: 'RESCHEDULED', previousStartsAt: '2026-11-24T01:00:00.000Z', statusReason: 'Họp' });
    expect(historyOf(moved, [])[1]).toEqual({
      what: 'moved',
      from: '2026-11-24T01:00:00.000Z',
      to: moved.startsAt,
      reason: 'Họp',
    });
  });

  it('keeps what was seen while looking, but not every taken place', () => {
    const seen = [
      { change: 'PlacesChanged', at: now },
      { change: 'ReceiverChanged', at: now },
    ] as const;
    expect(historyOf(notice(), [], seen).at(-1)).toEqual({ what: 'seen', change: 'ReceiverChanged', at: now });
    expect(historyOf(notice(), [], seen)).toHaveLength(2);
  });

  it('ends openly when the session is withdrawn', () => {
    const data = {
      session: notice(),
      others: [],
      news: [],
      cursor: '1',
      seen: [],
      withdrawn: false,
      at: null,
      untold: false,
      conclusion: null,
    };
    const gone = {
      __typename: 'CalendarChange',
      cursor: '2',
      change: 'SessionUnpublished',
      at: now,
      session: null,
    } as const;
    expect(foldSessionChange(data, gone)).toMatchObject({ cursor: '2', withdrawn: true, session: { id: 's1' } });
  });
});

describe('A session for search engines', () => {
  it('says the wall time of Viet Nam with its offset', () => {
    expect(withOffset('2026-11-25T18:30:00.000Z')).toBe('2026-11-26T01:30:00+07:00');
  });

  it('says that it moved, and from when', () => {
    const moved = notice({ status: 'RESCHEDULED', previousStartsAt: '2026-11-24T01:00:00.000Z' });
    expect(eventOf(vietnamese, moved)).toMatchObject({
      '@type': 'Event',
      startDate: '2026-11-25T08:00:00+07:00',
      previousStartDate: '2026-11-24T08:00:00+07:00',
      eventStatus: 'https://schema.org/EventRescheduled',
      url: 'https://tiepdan.example/buoi/ubnd-xa-thang-binh-2026-11-25',
    });
    expect(eventOf(english, notice({ status: 'CANCELLED' }))).toMatchObject({
      eventStatus: 'https://schema.org/EventCancelled',
      url: 'https://tiepdan.example/en/buoi/ubnd-xa-thang-binh-2026-11-25',
    });
  });
});
