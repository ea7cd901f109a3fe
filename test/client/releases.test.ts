import { describe, expect, it } from 'vitest';
import { renderPage } from '../../client/pages/render.js';
import { noticeOf } from '../../client/print/load.js';
import { byHeading, otherFields, releasedDifferences, releasedReason } from '../../client/releases/changes.js';
import type { ReleaseChange, Released } from '../../client/releases/documents.js';
import { monthsOf } from '../../client/releases/papers.js';
import { webcalAddress, wholeAddress } from '../../client/subscribe/addresses.js';
import { questionsOf, snippetsOf } from '../../client/subscribe/examples.js';
import { follow as followEn } from '../../client/words/en/follow.js';
import { record as recordEn } from '../../client/words/en/record.js';
import { en } from '../../client/words/en.js';
import type { Reader } from '../../client/words/reader.js';
import { follow as followVi } from '../../client/words/vi/follow.js';
import { record as recordVi } from '../../client/words/vi/record.js';
import { vi } from '../../client/words/vi.js';

const now = '2026-11-22T01:00:00.000Z';
const vietnamese: Reader = { language: 'vi', words: vi, now, path: '/', search: '', origin: 'https://tiepdan.example' };
const english: Reader = { ...vietnamese, language: 'en', words: en };

const released = (given: Partial<Released> = {}): Released => ({
  id: 's1',
  slug: 'ubnd-xa-thang-binh-2026-11-25',
  kind: 'PERIODIC',
  status: 'SCHEDULED',
  startsAt: '2026-11-25T01:00:00.000Z',
  endsAt: '2026-11-25T04:30:00.000Z',
  receiver: { title: 'Chủ tịch UBND xã Thăng Bình', name: 'Nguyễn Thị An' },
  place: { name: 'Phòng tiếp công dân', room: null },
  expectedContent: null,
  delegation: null,
  ...given,
});
const change = (given: Partial<ReleaseChange> = {}): ReleaseChange => ({
  kind: 'NEW',
  sessionId: 's1',
  fields: [],
  reason: null,
  before: null,
  after: released(),
  ...given,
});

describe('What a release changed', () => {
  it('begins with what upsets plans', () => {
    const headings = byHeading([change(), change({ kind: 'CHANGED' }), change({ kind: 'CANCELLED' })]);
    expect(headings.map(({ heading }) => heading)).toEqual(['CANCELLED', 'NEW', 'CHANGED']);
  });

  it('calls it no edit that a session was held', () => {
    const held = change({ kind: 'CHANGED', fields: ['status'], after: released({ status: 'HELD' }) });
    const alsoEdited = change({
      kind: 'CHANGED',
      fields: ['expectedContent', 'status'],
      after: released({ status: 'HELD' }),
    });
    expect(byHeading([held, alsoEdited]).map(({ heading }) => heading)).toEqual(['CHANGED', 'HELD']);
  });

  it('shows the place before and after', () => {
    const moved = change({
      kind: 'MOVED',
      before: released(),
      after: released({ place: { name: 'Hội trường xã', room: 'Tầng 2' } }),
    });
    expect(releasedDifferences(vietnamese, moved)).toEqual([
      { name: 'Địa điểm', before: 'Phòng tiếp công dân', after: 'Hội trường xã, Tầng 2', isAgencys: true },
    ]);
  });

  it('names what else was edited in words, not in names of fields', () => {
    const edited = change({ kind: 'CHANGED', fields: ['place', 'slots', 'whatToBring'] });
    expect(otherFields(vietnamese, edited)).toEqual(['Khung giờ và số chỗ', 'Mang theo']);
    expect(otherFields(english, edited)).toEqual(['Hours and places', 'What to bring']);
  });

  it('gives the paper by which somebody else receives', () => {
    const delegation = { documentNumber: '12/GUQ' };
    const after = released({ delegation });
    expect(releasedReason(change({ kind: 'RECEIVER_CHANGED', reason: 'Ốm', after }))).toBe('Ốm (12/GUQ)');
    expect(releasedReason(change())).toBeUndefined();
  });
});

describe('Addresses to follow', () => {
  it('stand below /en in English, and are offered to calendars as subscriptions', () => {
    expect(wholeAddress(english, '/lich/tat-ca.ics')).toBe('https://tiepdan.example/en/lich/tat-ca.ics');
    expect(webcalAddress(vietnamese, '/lich/tat-ca.ics')).toBe('webcal://tiepdan.example/lich/tat-ca.ics');
  });

  it('can be put on another site without frame or script', () => {
    const { block, link } = snippetsOf(vietnamese, { link: 'Lịch', news: 'Thay đổi', follow: 'Theo dõi' }, 'ubnd-xa');
    expect(link).toBe('<a href="https://tiepdan.example/?co-quan=ubnd-xa">Lịch</a>');
    expect(block).not.toMatch(/script|iframe|style/);
  });

  it('come with a question that can be copied and sent', () => {
    const { first } = questionsOf(vietnamese, undefined, '2026-11-22');
    const body = /-d '(.*)'$/s.exec(first)?.[1] ?? '';
    expect(JSON.parse(body)).toHaveProperty('query');
  });
});

describe('The pages of the record', () => {
  const at = (path: string, data: unknown) =>
    renderPage({
      path,
      search: '',
      now,
      execute: async () => ({ data }),
      assets: {},
      origin: 'https://tiepdan.example',
    });

  it('say openly that nothing has changed yet', async () => {
    const { status, html } = await at('/thay-doi', {
      calendarNews: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } },
    });
    expect(status).toBe(200);
    expect(html).toContain(recordVi.changes.none);
  });

  it('are missing for an agency that is not there, and for a number that is none', async () => {
    for (const path of ['/thay-doi/x', '/ban-cong-bo/x', '/ban-cong-bo/x/1', '/ban-cong-bo/x/0', '/ban-cong-bo/x/mot'])
      expect((await at(path, { agency: null })).status, path).toBe(404);
  });
});

describe('Words of the record', () => {
  const gaps = (tree: unknown): string[] =>
    typeof tree === 'string'
      ? [
          [...tree.matchAll(/\{(\w+)\}/g)]
            .map(([, name]) => name)
            .sort()
            .join(),
        ]
      : Object.values(tree ?? {}).flatMap(gaps);

  it('leave the same gaps in both languages', () => {
    expect(gaps(recordEn)).toEqual(gaps(recordVi));
    expect(gaps(followEn)).toEqual(gaps(followVi));
  });
});

describe('The papers of a release', () => {
  it('are those of the months its notice announces, each once', () => {
    const sessions = ['2026-12-24', '2026-11-26', '2026-12-03'].map((day) => ({ day }));
    const told = { notice: { sessions }, changes: [], publishedAt: now } as object as Parameters<typeof monthsOf>[0];
    expect(monthsOf(told)).toEqual(['2026-11-01', '2026-12-01']);
  });

  it('are those of the sessions it changed, where it has no notice', () => {
    expect(monthsOf({ notice: null, changes: [change()], publishedAt: '2026-10-02T01:00:00.000Z' })).toEqual([
      '2026-11-01',
    ]);
    expect(monthsOf({ notice: null, changes: [], publishedAt: '2026-10-02T01:00:00.000Z' })).toEqual(['2026-10-01']);
  });
});

describe('The notice that is printed for a month', () => {
  const paper = (id: string, days: string[], standing: 'PUBLISHED' | 'SUPERSEDED' = 'PUBLISHED') => ({
    id,
    standing,
    sessions: days.map((day) => ({ day })),
  });

  it('is the one in force that announces most of it, not a later one about a single session', () => {
    const all = paper('all', ['2026-11-05', '2026-11-25', '2026-12-25']);
    const one = paper('one', ['2026-11-25']);
    const old = paper('old', ['2026-11-05', '2026-11-25', '2026-11-26'], 'SUPERSEDED');
    expect(noticeOf([one, all, old], '2026-11')?.id).toBe('all');
    expect(noticeOf([one, all, old], '2027-01')).toBeUndefined();
  });
});
