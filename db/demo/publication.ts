import { instantAt } from './day.js';
import { standInFor } from './delegation.js';
import { endOf } from './hours.js';
import { lot } from './lot.js';
import type { Term } from './offices.js';
import type { PlannedSession } from './planned-session.js';
import { addWorkingDays } from './working-day.js';

const dayMs = 86_400_000;

/** Says which sessions are public by now, and which have been held; what begins after `lastPublished` stays a draft. */
export function publish(sessions: readonly PlannedSession[], now: string, lastPublished: string): PlannedSession[] {
  return sessions.map((session) => {
    if (session.day > lastPublished) return session;
    const publishedAt = publicationOf(session, now);
    return endOf(session) <= now ? { ...session, publishedAt, status: 'HELD' } : { ...session, publishedAt };
  });
}

/** About one in nine held sessions was taken over by a deputy: everyday practice, and statistics need to show it. */
export function withPastDeputies(sessions: readonly PlannedSession[], terms: readonly Term[]): PlannedSession[] {
  return sessions.map((session) => {
    if (session.status !== 'HELD' || session.kind !== 'PERIODIC' || lot(session.slug, 9) > 0) return session;
    const number = 10 + lot(`${session.slug} paper`, 80);
    const reason = 'Đi công tác theo chương trình của cấp trên';
    return { ...session, standIn: standInFor(session, terms, { reason, number }) };
  });
}

/** Twenty working days before, or some days ago when that is still ahead; an ad hoc reception two hours ago. */
function publicationOf(session: PlannedSession, now: string): string {
  if (session.kind === 'AD_HOC') return new Date(Date.parse(now) - 2 * 3_600_000).toISOString();
  const announced = Date.parse(instantAt(addWorkingDays(session.day, -20), '09:00'));
  const recently = Date.parse(now) - (2 + lot(session.slug, 12)) * dayMs;
  return new Date(Math.min(announced, recently)).toISOString();
}
