import type { Executor } from '../../db/client.js';
import { findPositions, type PositionRow } from '../../db/leaders.js';
import { listLeaves } from '../../db/leaves.js';
import { listEngagements, listTerms } from '../../db/schedules.js';
import type { SessionRow } from '../../db/sessions.js';
import { readPolicies } from '../duties/read-policies.js';
import { localDay } from '../local-day.js';
import { addDays } from '../working-days/day-rules.js';
import { readCalendar } from '../working-days/read-calendar.js';
import { type Engagement, keyOf, type PlanFacts } from './conflict-rules.js';
import type { ScheduleContent } from './content.js';

/** How far around a span days, people and rooms are looked at: a session moves no further. */
const marginDays = 120;

export interface GatheringSpan {
  from: string;
  to: string;
  now: string;
  /** The schedule that is laid, when it has made sessions before. */
  scheduleId: string | null;
  /** Sessions to leave out, because they will move with the schedule. */
  isBeside: (session: SessionRow) => boolean;
}

export interface GatheredFacts {
  plan: PlanFacts;
  /** Every session that takes one of the leaders' time, or one of the places, by id. */
  sessions: ReadonlyMap<string, SessionRow>;
}

/**
 * Everything that decides what becomes of a schedule between two days: the calendar in force for its agency, who holds the
 * positions, who is away, and what takes their time already.
 */
export async function gatherFacts(
  db: Executor,
  content: ScheduleContent,
  asked: GatheringSpan,
): Promise<GatheredFacts> {
  const span = { from: addDays(asked.from, -marginDays), to: addDays(asked.to, marginDays) };
  const named = await namedTerms(db, content.rule.turns.positionIds);
  const terms = await listTerms(db, named);
  const leaderIds = [...new Set(terms.map((one) => one.leaderId))];
  const pointIds = content.rule.venues.map((venue) => venue.pointId);
  const [calendar, absences, engaged, policies] = await Promise.all([
    readCalendar(db, { agencyId: content.agencyId, ...span }),
    listLeaves(db, { leaderIds, ...span }),
    listEngagements(db, { leaderIds, pointIds, ...span }),
    readPolicies(db, content.agencyId),
  ]);
  const sessions = engaged.filter((one) => !asked.isBeside(one));
  const today = localDay(asked.now);
  const plan: PlanFacts = {
    agencyId: content.agencyId,
    hostIds: content.hostIds,
    named,
    terms,
    calendar,
    absences,
    engagements: sessions.map((one) => engagementOf(one, asked.scheduleId)),
    lead: policies.leadFor(content.kind, today),
    travelMinutes: policies.travelMinutes(today),
    now: asked.now,
    today,
  };
  return { plan, sessions: new Map(sessions.map((one) => [one.id, one])) };
}

/** The positions a rule names, in its order; one that is not there is a fault of the caller. */
async function namedTerms(db: Executor, ids: readonly string[]): Promise<PositionRow[]> {
  const found = new Map((await findPositions(db, ids)).map((one) => [one.id, one]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** A session as it takes somebody's time and a room. */
export function engagementOf(row: SessionRow, scheduleId: string | null): Engagement {
  const { id, agencyId, pointId, room, day, startsAt, endsAt } = row;
  const { nominalDay, scheduleSeat } = row;
  const isOwn = scheduleId !== null && row.scheduleId === scheduleId && nominalDay !== null && scheduleSeat !== null;
  const key = isOwn ? keyOf({ nominalDay, seat: scheduleSeat }) : null;
  return { id, key, leaderId: row.receiverLeaderId, agencyId, pointId, room, day, startsAt, endsAt };
}
