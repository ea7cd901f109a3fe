import { agencyOf } from './agencies.js';
import { addDays, instantAt, localDay } from './day.js';
import { standInFor } from './delegation.js';
import { endOf } from './hours.js';
import { lot } from './lot.js';
import type { Notice } from './notice.js';
import { inMonth } from './occurrences.js';
import type { Term } from './offices.js';
import { announcedAt } from './periods.js';
import type { PlannedSession } from './planned-session.js';
import { addWorkingDays } from './working-day.js';

/** Says which sessions are public by now, and which have been held; what is announced later stays a draft. */
export function publish(sessions: readonly PlannedSession[], now: string): PlannedSession[] {
  return sessions.map((session) => {
    const publishedAt = publicationOf(session, now);
    const isOver = publishedAt !== null && endOf(session) <= now;
    return isOver ? { ...session, publishedAt, status: 'HELD' } : { ...session, publishedAt };
  });
}

/** Drafts say what their schedule says: nobody has worked on them yet. */
export function withPlainDrafts(sessions: readonly PlannedSession[], notices: readonly Notice[]): PlannedSession[] {
  return sessions.map((session) => {
    const { ruled } = session;
    const notice = ruled && notices.find((one) => one.slug === ruled.notice);
    if (!notice || session.publishedAt !== null) return session;
    return { ...session, content: inMonth(notice.contents[0] ?? '', ruled.nominalDay) };
  });
}

/** About one in sixteen held sessions was taken over by a deputy: everyday practice, and statistics need to show it. */
export function withPastDeputies(sessions: readonly PlannedSession[], terms: readonly Term[]): PlannedSession[] {
  return sessions.map((session) => {
    if (session.status !== 'HELD' || session.kind !== 'PERIODIC' || lot(session.slug, 16) > 0) return session;
    const number = 10 + lot(`${session.slug} paper`, 80);
    const reason = 'Đi công tác theo chương trình của cấp trên';
    const standIn = standInFor(session, terms, { reason, number });
    if (standIn === null) return session;
    const at = instantAt(addWorkingDays(session.day, -2), '15:10');
    return { ...session, standIn, change: { act: 'DELEGATED', at, reason, before: session } };
  });
}

/** With its agency's calendar; a dialogue by a paper of its own, four weeks ahead; an ad hoc reception two hours ago. */
function publicationOf(session: PlannedSession, now: string): string | null {
  if (session.kind === 'AD_HOC') return new Date(Date.parse(now) - 2 * 3_600_000).toISOString();
  const today = localDay(now);
  if (session.ruled) return announcedAt(agencyOf(session.agency), session.day, today);
  const [earlier = today] = [addWorkingDays(session.day, -20), addWorkingDays(addDays(today, -1), -1)].sort();
  return instantAt(earlier, '09:00');
}
