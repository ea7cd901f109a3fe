import { latestPostingDay, type PostingLead, type WorkingCalendar } from '../working-days/rules.js';

export interface Announced {
  id: string;
  kind: string;
  day: string;
}

/** What is known when it is asked whether sessions are announced in time. */
export interface LeadFacts {
  calendar: WorkingCalendar;
  /** Null for kinds that are not announced ahead. */
  leadFor: (kind: string, day: string) => PostingLead | null;
  /** The local day of publication. */
  day: string;
}

/** A session announced too late, and the last day that would have been in time. */
export interface Late {
  sessionId: string;
  latestDay: string;
}

/**
 * Names the sessions that are announced too late. They are flagged and published all the same.
 *
 * @see domain.md R2 and R13; Luật Tiếp công dân 2013, khoản 4 Điều 24
 */
export function findLate(sessions: readonly Announced[], { calendar, leadFor, day }: LeadFacts): Late[] {
  return sessions.flatMap((session) => {
    const lead = leadFor(session.kind, session.day);
    const latestDay = lead && latestPostingDay(calendar, session.day, lead);
    return latestDay !== null && day > latestDay ? [{ sessionId: session.id, latestDay }] : [];
  });
}
