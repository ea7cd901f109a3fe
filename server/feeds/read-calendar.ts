import type { Database } from '../../db/client.js';
import { fingerprintOf, listLastEditions } from '../../db/feeds.js';
import type { SessionQuestion } from '../../db/sessions.js';
import type { Clock } from '../clock.js';
import { localDay } from '../local-day.js';
import { type CalendarEntry, calendarFile } from './icalendar.js';
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

/** A calendar that was found: a mark of what is in it, and how to write it down. */
export interface CalendarRead {
  mark: string;
  text(): Promise<string>;
}

/** The calendar at an address as an iCalendar file, written only when it is wanted; null when nobody is there. */
export async function readCalendarFile(
  { db, now }: Reader,
  address: FeedAddress,
  { site, source }: { site: Site; source: string },
): Promise<CalendarRead | null> {
  const scope = await findScopeOf(db, address);
  if (scope === null) return null;
  const asked = keptOf(scope, localDay(now()));
  const name = nameOf(site, scope);
  const marks = await Promise.all(asked.map((question) => fingerprintOf(db, question, { counts: false })));
  return {
    mark: [source, site.locale, name, ...marks].join(' '),
    async text() {
      const told = (await Promise.all(asked.map((question) => listTold(db, question)))).flat();
      const entries = await withChanges(db, told);
      return calendarFile({ site, source, path: scope.path, name, entries });
    },
  };
}

/** What is over for a while yet, and what is to come, which has its place before it. */
function keptOf({ narrows }: FeedScope, today: string): SessionQuestion[] {
  return [
    { ...narrows, fromDay: daysFrom(today, -keptDays), toDay: daysFrom(today, -1), most: mostPast },
    { ...narrows, fromDay: today, most: mostComing },
  ];
}

async function withChanges(db: Database, told: readonly ToldSession[]): Promise<CalendarEntry[]> {
  const editions = await listLastEditions(
    db,
    told.map(({ session }) => session.id),
  );
  const changedAt = new Map(editions.map((one) => [one.sessionId, one.changedAt]));
  return told.map((one) => ({
    ...one,
    changedAt: changedAt.get(one.session.id) ?? one.session.publishedAt ?? one.session.createdAt,
  }));
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
