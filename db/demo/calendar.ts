import { cityNotices } from './city-notices.js';
import { communeNotices } from './commune-notices.js';
import { addDays, localDay } from './day.js';
import { departmentNotices } from './department-notices.js';
import type { Notice } from './notice.js';
import { occurrencesOf } from './occurrences.js';
import { termsAround } from './offices.js';
import { periodsAround } from './periods.js';
import type { PlannedSession } from './planned-session.js';
import { publish, withPastDeputies, withPlainDrafts } from './publication.js';
import { playScenes } from './scenes.js';
import { singleSessions } from './single-sessions.js';
import { emptyTimetable } from './timetable.js';

/** Every notice of the demo; what comes first keeps its day when two leaders want one room. */
export const notices: readonly Notice[] = [...cityNotices, ...departmentNotices, ...communeNotices];

/**
 * Lays out the calendar around an instant: two months behind, four ahead, and the month after that as drafts.
 *
 * The daily reception is told for two weeks back and four ahead only.
 */
export function layOutCalendar(now: string): PlannedSession[] {
  const today = localDay(now);
  const terms = termsAround(today);
  const { first, drafts } = periodsAround(today);
  const span = { first: first.from, last: drafts.to, terms, timetable: emptyTimetable(terms) };
  const regular = { ...span, first: addDays(today, -14), last: addDays(today, 28) };
  const single = singleSessions(today, span);
  const periodic = notices.flatMap((notice) => occurrencesOf(notice, notice.kind === 'REGULAR' ? regular : span));
  const published = withPlainDrafts(publish([...single, ...periodic], now), notices);
  return playScenes(withPastDeputies(published, terms), span, now);
}
