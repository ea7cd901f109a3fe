import type { Executor } from '../../db/client.js';
import { grouped } from '../../db/grouped.js';
import { findPositions, type PositionRow } from '../../db/leaders.js';
import { listLeaves } from '../../db/leaves.js';
import { listEngagements, listTerms } from '../../db/schedules.js';
import type { SessionRow } from '../../db/sessions.js';
import { readPoliciesOf } from '../duties/read-policies.js';
import { localDay } from '../local-day.js';
import { addDays } from '../working-days/day-rules.js';
import { readCalendars } from '../working-days/read-calendar.js';
import { type Engagement, keyOf, type PlanFacts } from './conflict-rules.js';
import type { ScheduleContent } from './content.js';

/** How far around a span days, people and rooms are looked at: a session moves no further. */
const marginDays = 120;

/** A schedule to lay over the calendar. */
export interface Laid {
  content: ScheduleContent;
  /** The schedule itself, when it has made sessions before. */
  scheduleId: string | null;
  /** Sessions to leave out, because they will move with the schedule. */
  isBeside: (session: SessionRow) => boolean;
}

export interface GatheringSpan {
  from: string;
  to: string;
  now: string;
}

export interface GatheredFacts {
  plan: PlanFacts;
  /** Every session that takes one of the leaders' time, or one of the places, by id. */
  sessions: ReadonlyMap<string, SessionRow>;
}

/** Whose time and which places a schedule takes. */
export interface Office {
  /** The terms the rule names, in its order, and every term of their offices. */
  named: readonly PositionRow[];
  terms: readonly PositionRow[];
  leaderIds: readonly string[];
  pointIds: readonly string[];
}

/**
 * Everything that decides what becomes of a schedule between two days: the calendar in force for its agency, who holds the
 * positions, who is away, and what takes their time already.
 */
export async function gatherFacts(
  db: Executor,
  content: ScheduleContent,
  { scheduleId, isBeside, ...span }: GatheringSpan & Omit<Laid, 'content'>,
): Promise<GatheredFacts> {
  const offices = await readOffices(db, [content]);
  const [facts] = await gatherAllFacts(db, withOffices([{ content, scheduleId, isBeside }], offices), span);
  if (!facts) throw new Error('Facts were gathered of nothing');
  return facts;
}

/** Of each schedule, whose time and which places it takes. Two statements, however many schedules. */
export async function readOffices(db: Executor, contents: readonly ScheduleContent[]): Promise<Office[]> {
  const ids = contents.flatMap(({ rule }) => rule.turns.positionIds);
  const found = new Map((await findPositions(db, ids)).map((one) => [one.id, one]));
  const all = await listTerms(db, [...found.values()]);
  const byOffice = grouped(all, officeOf);
  return contents.map(({ rule }) => {
    // A position that is not there is a fault of the caller.
    const named = rule.turns.positionIds.flatMap((id) => found.get(id) ?? []);
    const terms = [...new Set(named.map(officeOf))].flatMap((office) => byOffice.get(office) ?? []);
    const leaderIds = [...new Set(terms.map((one) => one.leaderId))];
    return { named, terms, leaderIds, pointIds: rule.venues.map((venue) => venue.pointId) };
  });
}

export function withOffices<One extends Laid>(
  laid: readonly One[],
  offices: readonly Office[],
): (One & { office: Office })[] {
  return laid.flatMap((one, i) => {
    const office = offices[i];
    return office ? [{ ...one, office }] : [];
  });
}

/** The same facts of many schedules, in four statements. They are as they stand now: what one schedule makes is not in another's. */
export async function gatherAllFacts(
  db: Executor,
  laid: readonly (Laid & { office: Office })[],
  asked: GatheringSpan,
): Promise<GatheredFacts[]> {
  const span = { from: addDays(asked.from, -marginDays), to: addDays(asked.to, marginDays) };
  const agencyIds = [...new Set(laid.map(({ content }) => content.agencyId))];
  const leaderIds = [...new Set(laid.flatMap(({ office }) => office.leaderIds))];
  const pointIds = [...new Set(laid.flatMap(({ office }) => office.pointIds))];
  const [calendarFor, absences, engaged, policiesFor] = await Promise.all([
    readCalendars(db, { agencyIds, ...span }),
    listLeaves(db, { leaderIds, ...span }),
    listEngagements(db, { leaderIds, pointIds, ...span }),
    readPoliciesOf(db, agencyIds),
  ]);
  const today = localDay(asked.now);
  return laid.map(({ content, scheduleId, isBeside, office }) => {
    const isTaking = ({ receiverLeaderId, pointId }: SessionRow) =>
      office.leaderIds.includes(receiverLeaderId) || office.pointIds.includes(pointId);
    const sessions = engaged.filter((one) => isTaking(one) && !isBeside(one));
    const policies = policiesFor(content.agencyId);
    const plan: PlanFacts = {
      agencyId: content.agencyId,
      hostIds: content.hostIds,
      named: office.named,
      terms: office.terms,
      calendar: calendarFor(content.agencyId),
      absences: absences.filter((one) => office.leaderIds.includes(one.leaderId)),
      engagements: sessions.map((one) => engagementOf(one, scheduleId)),
      lead: policies.leadFor(content.kind, today),
      travelMinutes: policies.travelMinutes(today),
      now: asked.now,
      today,
    };
    return { plan, sessions: new Map(sessions.map((one) => [one.id, one])) };
  });
}

function officeOf({ agencyId, kind }: PositionRow): string {
  return `${agencyId} ${kind}`;
}

/** A session as it takes somebody's time and a room. */
export function engagementOf(row: SessionRow, scheduleId: string | null): Engagement {
  const { id, agencyId, pointId, room, day, startsAt, endsAt } = row;
  const { nominalDay, scheduleSeat } = row;
  const isOwn = scheduleId !== null && row.scheduleId === scheduleId && nominalDay !== null && scheduleSeat !== null;
  const key = isOwn ? keyOf({ nominalDay, seat: scheduleSeat }) : null;
  return { id, key, leaderId: row.receiverLeaderId, agencyId, pointId, room, day, startsAt, endsAt };
}
