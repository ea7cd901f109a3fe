import type { Database } from '../../db/client.js';
import { listLastEditions } from '../../db/feeds.js';
import type { Clock } from '../clock.js';
import { localDay } from '../local-day.js';
import { type CalendarFile, calendarFile } from './icalendar.js';
import { type Site, sayScope } from './say.js';
import { type FeedAddress, type FeedScope, findScopeOf } from './scope.js';
import { listTold, type ToldSession } from './told.js';
import { feedWords } from './words.js';

/** Days for which what is over, or was cancelled, stays in the file. */
export const keptDays = 30;
/** Entries of one file: enough for a year of a province, and never more than a telephone can hold. */
export const mostComing = 4_000;
const mostPast = 1_000;
const dayMs = 86_400_000;

export interface Reader {
  db: Database;
  now: Clock;
}

/** The calendar at an address as an iCalendar file; null when nobody is there. */
export async function readCalendarFile(
  { db, now }: Reader,
  address: FeedAddress,
  { site, source }: { site: Site; source: string },
): Promise<string | null> {
  const scope = await findScopeOf(db, address);
  if (scope === null) return null;
  const told = await listKept(db, scope, localDay(now()));
  const editions = await listLastEditions(
    db,
    told.map(({ session }) => session.id),
  );
  const changedAt = new Map(editions.map((one) => [one.sessionId, one.changedAt]));
  const entries = told.map((one) => ({
    ...one,
    changedAt: changedAt.get(one.session.id) ?? one.session.publishedAt ?? one.session.createdAt,
  }));
  return calendarFile({ site, source, path: scope.path, name: nameOf(site, scope), entries } satisfies CalendarFile);
}

/** What is to come has its place before what is over. */
async function listKept(db: Database, { narrows }: FeedScope, today: string): Promise<ToldSession[]> {
  const [past, coming] = await Promise.all([
    listTold(db, { ...narrows, fromDay: daysFrom(today, -keptDays), toDay: daysFrom(today, -1), most: mostPast }),
    listTold(db, { ...narrows, fromDay: today, most: mostComing }),
  ]);
  return [...past, ...coming];
}

function nameOf({ locale }: Site, { named }: FeedScope): string {
  const words = feedWords(locale);
  const whose = sayScope(locale, named);
  return whose === null ? words.whole : words.ofWhom(whose);
}

/** A local day some days before or after another. */
export function daysFrom(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}
