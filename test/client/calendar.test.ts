import { describe, expect, it } from 'vitest';
import { readFilters } from '../../client/calendar/filters.js';
import type { CalendarData } from '../../client/calendar/load.js';
import { type CalendarChange, foldChange, groupByDay, initialsOf, marksByDay } from '../../client/calendar/model.js';
import { notice } from './card.js';

const first = notice({ id: 's1' });
const second = notice({ id: 's2', day: '2026-11-27', startsAt: '2026-11-27T01:00:00.000Z' });

function calendar(differences: Partial<CalendarData> = {}): CalendarData {
  return {
    filters: readFilters(new URLSearchParams()),
    today: '2026-11-22',
    shown: { from: '2026-11-22', to: undefined },
    sessions: [first, second],
    next: undefined,
    marks: [first, second],
    nearest: undefined,
    cursor: '1',
    wish: {},
    options: { agencies: [], leaders: [], points: [] },
    unknown: false,
    ...differences,
  };
}

function change(
  kind: CalendarChange['change'],
  session: CalendarChange['session'],
  sessionId = session?.id ?? '',
): CalendarChange {
  return { __typename: 'CalendarChange', cursor: '2', change: kind, sessionId, session };
}

const shownIn = (data: CalendarData) => data.sessions.map(({ id }) => id);

describe('A change that arrives while somebody looks', () => {
  it('ticks the free places down and remembers where to go on', () => {
    const after = foldChange(calendar(), change('PlacesChanged', { ...first, freePlaces: 4 }));
    expect(after.sessions[0]?.freePlaces).toBe(4);
    expect(after.marks[0]?.freePlaces).toBe(4);
    expect(after.cursor).toBe('2');
  });

  it('puts a newly published session where its time is', () => {
    const between = notice({ id: 's3', day: '2026-11-26', startsAt: '2026-11-26T01:00:00.000Z' });
    expect(shownIn(foldChange(calendar(), change('SessionPublished', between)))).toEqual(['s1', 's3', 's2']);
  });

  it('leaves a later session to the next page', () => {
    const later = notice({ id: 's3', day: '2026-12-26', startsAt: '2026-12-26T01:00:00.000Z' });
    expect(shownIn(foldChange(calendar({ next: 'c' }), change('SessionPublished', later)))).toEqual(['s1', 's2']);
  });

  it('takes away what was withdrawn', () => {
    const after = foldChange(calendar(), change('SessionUnpublished', null, 's1'));
    expect(shownIn(after)).toEqual(['s2']);
    expect(after.marks).toHaveLength(1);
  });

  it('takes away what moved out of the days shown', () => {
    const moved = { ...first, day: '2026-12-01', startsAt: '2026-12-01T01:00:00.000Z' };
    const november = calendar({ shown: { from: '2026-11-01', to: '2026-11-30' } });
    const after = foldChange(november, change('SessionRescheduled', moved));
    expect(shownIn(after)).toEqual(['s2']);
    expect(after.marks.map(({ id }) => id)).toEqual(['s2']);
  });

  it('lets nothing vanish under a finger: what just filled up stays, marked full', () => {
    const freeOnly = calendar({ filters: readFilters(new URLSearchParams('con-cho=1')) });
    const after = foldChange(freeOnly, change('PlacesChanged', null, 's1'));
    expect(after.sessions[0]).toMatchObject({ id: 's1', freePlaces: 0, registrationState: 'FULL' });
  });
});

describe('The days of the calendar', () => {
  it('hold their sessions together', () => {
    const groups = groupByDay([first, { ...first, id: 's9' }, second]);
    expect(groups.map(({ day, sessions }) => [day, sessions.length])).toEqual([
      ['2026-11-25', 2],
      ['2026-11-27', 1],
    ]);
  });

  it('count what takes place, what is free, and whose it is', () => {
    const cancelled = notice({ id: 's4', status: 'CANCELLED', registrationState: 'CLOSED' });
    const day = marksByDay([first, cancelled]).get('2026-11-25');
    expect(day).toMatchObject({ count: 1, free: 5, initials: ['NTA'] });
    expect(day?.sessions).toHaveLength(2);
  });

  it('mark leaders by their initials, tone marks kept', () => {
    expect(initialsOf('Đặng Phúc Thiên Ân')).toBe('PTÂ');
    expect(initialsOf('H’Yên Niê')).toBe('HN');
  });
});
