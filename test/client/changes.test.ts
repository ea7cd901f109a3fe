import { describe, expect, it } from 'vitest';
import { calendarThen, newsByDay } from '../../client/changes/days.js';
import { differencesOf, reasonOf } from '../../client/changes/differences.js';
import type { News, NewsSide } from '../../client/changes/documents.js';
import { dayFirstTold, historyOf } from '../../client/session/history.js';
import { en } from '../../client/words/en.js';
import type { Reader } from '../../client/words/reader.js';
import { vi } from '../../client/words/vi.js';
import { deputy, notice } from './card.js';

const now = '2026-11-22T01:00:00.000Z';
const vietnamese: Reader = { language: 'vi', words: vi, now, path: '/', search: '', origin: 'https://tiepdan.example' };
const english: Reader = { ...vietnamese, language: 'en', words: en };

const side = (given: Partial<NewsSide> = {}): NewsSide => ({ ...notice(), ...given });
const news = (given: Partial<News> = {}): News => ({
  id: 's1.1',
  at: '2026-11-20T02:00:00.000Z',
  kind: 'PUBLISHED',
  takenBackAt: null,
  before: null,
  after: side(),
  ...given,
});
const movedOn = '2026-11-26T01:00:00.000Z';
const moved = news({
  id: 's1.2',
  at: '2026-11-21T02:00:00.000Z',
  kind: 'MOVED',
  before: side(),
  after: side({
    status: 'RESCHEDULED',
    statusReason: 'Bão số 9',
    day: '2026-11-26',
    startsAt: movedOn,
    endsAt: '2026-11-26T04:30:00.000Z',
    previousStartsAt: '2026-11-25T01:00:00.000Z',
  }),
});

describe('A change of a session', () => {
  it('that moved says both times and why', () => {
    expect(differencesOf(vietnamese, moved)).toEqual([
      { name: 'Thời gian', before: '08:00–11:30, thứ Tư, 25/11/2026', after: '08:00–11:30, thứ Năm, 26/11/2026' },
    ]);
    expect(reasonOf(moved)).toBe('Bão số 9');
  });

  it('of the receiver names both and the paper', () => {
    const delegation = { reason: 'Đi công tác', documentNumber: '12/GUQ' };
    const changed = news({
      kind: 'RECEIVER_CHANGED',
      before: side(),
      after: side({ actualPosition: deputy, delegation }),
    });
    expect(differencesOf(english, changed)).toEqual([
      {
        name: 'Received by',
        before: 'Ms Nguyễn Thị An, Chairwoman of Thăng Bình',
        after: 'Ms Trần Thị Bình, Phó Chủ tịch UBND xã Thăng Bình',
      },
    ]);
    expect(reasonOf(changed)).toBe('Đi công tác (12/GUQ)');
  });

  it('that is new, or was withdrawn, differs from nothing', () => {
    expect(differencesOf(vietnamese, news())).toEqual([]);
    expect(differencesOf(vietnamese, news({ kind: 'WITHDRAWN', before: side(), after: null }))).toEqual([]);
    expect(reasonOf(news())).toBeUndefined();
  });

  it('leads to the calendar of its agency as it stood right then', () => {
    const { searchParams } = new URL(calendarThen(moved), 'https://tiepdan.example');
    expect(Object.fromEntries(searchParams)).toEqual({
      'co-quan': 'ubnd-xa-thang-binh',
      tu: '2026-11-26',
      luc: moved.at,
    });
  });
});

describe('The page of changes', () => {
  it('goes by the days of Viet Nam, latest first, what alters a plan apart from what is new', () => {
    const late = news({ id: 's2.1', at: '2026-11-20T17:30:00.000Z' });
    expect(newsByDay([moved, late, news()])).toEqual([
      { day: '2026-11-21', altered: [moved], published: [late] },
      { day: '2026-11-20', altered: [], published: [news()] },
    ]);
  });
});

describe('The history of a session', () => {
  it('tells every change that was kept, first thing first', () => {
    const again = { ...moved, id: 's1.3', at: '2026-11-21T03:00:00.000Z' };
    const lines = historyOf(notice({ status: 'RESCHEDULED' }), [again, moved, news()]);
    expect(lines.map((line) => (line.what === 'news' ? line.news.id : line.what))).toEqual([
      'published',
      's1.2',
      's1.3',
    ]);
  });

  it('begins on the day that was told first, though it moved later', () => {
    const session = notice({ day: '2026-11-26', startsAt: movedOn });
    expect(dayFirstTold(session, [moved, news()])).toBe('2026-11-25');
    expect(dayFirstTold(notice(), [])).toBe('2026-11-25');
  });

  it('tells what it had become already when it was first kept', () => {
    const lines = historyOf(notice(), [news({ after: moved.after })]);
    expect(lines.map(({ what }) => what)).toEqual(['published', 'moved']);
  });
});
