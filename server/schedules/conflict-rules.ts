import type { Day } from '../working-days/day-rules.js';
import {
  isWorkingKind,
  kindOf,
  latestPostingDay,
  type PostingLead,
  type WorkingCalendar,
} from '../working-days/rules.js';
import { type Holder, holderOn, type Term } from './office-rules.js';
import type { ScheduleRule } from './rule.js';
import { type Away, type Occurrence, type OccurrenceSpan, occurrencesOf } from './rules.js';

/** What speaks against a session, or should be known before it is arranged. */
export type PlanNoteKind =
  | 'LEADER_BUSY'
  | 'ROOM_BUSY'
  | 'POSITION_VACANT'
  | 'POSITION_SHARED'
  | 'IN_THE_PAST'
  | 'HOLIDAY'
  | 'WEEKEND'
  | 'ON_LEAVE'
  | 'TRAVEL_GAP'
  | 'JOINT_SESSION'
  | 'POSTING_LATE'
  | 'YEAR_UNKNOWN';

export interface PlanNote {
  kind: PlanNoteKind;
  /** Whether no session can be made because of it; anything else is shown and left to people. */
  blocks: boolean;
  /** The other session; null when it is another of the same plan, or when there is none. */
  otherId: string | null;
  /** The paper that says so, for a holiday. */
  source?: string;
}

/** A session of anybody that takes somebody's time or a room. */
export interface Engagement {
  /** Null for a session of the same plan. */
  id: string | null;
  /** The place in the plan of a session that the schedule made before: it is in nobody's way there. */
  key: string | null;
  leaderId: string;
  agencyId: string;
  pointId: string;
  room: string;
  day: Day;
  startsAt: string;
  endsAt: string;
}

export interface Absence {
  leaderId: string;
  fromDay: Day;
  toDay: Day;
}

/** Everything known when a rule is laid over the calendar. */
export interface PlanFacts {
  agencyId: string;
  hostIds: readonly string[];
  /** The terms the rule names, in its order, and every term of their offices. */
  named: readonly Term[];
  terms: readonly Term[];
  calendar: WorkingCalendar;
  absences: readonly Absence[];
  engagements: readonly Engagement[];
  /** Null for sessions that need no posting ahead. */
  lead: PostingLead | null;
  /** Less time than this between two places is shown, in minutes. */
  travelMinutes: number;
  now: string;
  today: Day;
}

/** An occurrence with who receives, and what is to be known about it. */
export interface PlannedSession {
  occurrence: Occurrence;
  holder: Term | null;
  latestPostingDay: Day | null;
  notes: readonly PlanNote[];
}

/**
 * Lays a rule over the calendar, the offices and everybody's time.
 *
 * Two sessions of the plan are in each other's way as two of different plans are. Nothing is hidden: what does not stop a
 * session is a note beside it.
 */
export function planOf(rule: ScheduleRule, facts: PlanFacts, span: OccurrenceSpan): PlannedSession[] {
  const own: Engagement[] = [];
  return occurrencesOf(rule, facts.calendar, span, awayOf(facts)).map((occurrence) => {
    const key = keyOf(occurrence);
    const engagements = [...facts.engagements.filter((other) => other.key === null || other.key !== key), ...own];
    const planned = plan(rule, occurrence, { ...facts, engagements });
    if (planned.engagement && !planned.session.notes.some((note) => note.blocks)) own.push(planned.engagement);
    return planned.session;
  });
}

/** What stands out about a session that is arranged already, or thought of: of one that has begun, only that. */
export function notesOn(session: Engagement, facts: Omit<PlanFacts, 'named' | 'terms'>): PlanNote[] {
  if (session.startsAt <= facts.now) return dayNotes(session.day, session.startsAt, null, facts);
  const engagements = facts.engagements.filter((other) => other.id !== session.id);
  const lastDay = facts.lead && latestPostingDay(facts.calendar, session.day, facts.lead);
  return [
    ...dayNotes(session.day, session.startsAt, lastDay, facts),
    ...clashNotes(session, { ...facts, engagements }),
  ];
}

/** Whether somebody must say that they have seen it before a session is made public with it; the rest is shown alone. */
export function mustBeSeen({ kind }: { kind: string }): boolean {
  return kind !== 'POSTING_LATE' && kind !== 'YEAR_UNKNOWN' && kind !== 'IN_THE_PAST';
}

/** What a session of a plan is known by, from one working out to the next. */
export function keyOf({ nominalDay, seat }: { nominalDay: Day; seat: number }): string {
  return `${nominalDay} ${seat}`;
}

/** Whether the holder of a position is away on a day. */
export function awayOf(facts: Pick<PlanFacts, 'named' | 'terms' | 'absences'>): Away {
  return (positionIndex, day) => {
    const held = holderAt(facts, positionIndex, day);
    return held?.kind === 'HELD' && isAbsent(facts.absences, held.term.leaderId, day);
  };
}

function plan(rule: ScheduleRule, occurrence: Occurrence, facts: PlanFacts) {
  const { day, startsAt, endsAt } = occurrence;
  const venue = rule.venues[occurrence.venueIndex];
  if (day === null || startsAt === null || endsAt === null || !venue) {
    return { session: { occurrence, holder: null, latestPostingDay: null, notes: [] }, engagement: null };
  }
  const held = holderAt(facts, occurrence.positionIndex, day);
  const holder = held?.kind === 'HELD' ? held.term : null;
  const lastDay = facts.lead && latestPostingDay(facts.calendar, day, facts.lead);
  const engagement = holder && {
    ...{
      id: null,
      key: null,
      leaderId: holder.leaderId,
      agencyId: facts.agencyId,
      pointId: venue.pointId,
      room: venue.room,
    },
    ...{ day, startsAt, endsAt },
  };
  const notes = [
    ...holderNotes(held),
    ...dayNotes(day, startsAt, lastDay, facts),
    ...(engagement ? clashNotes(engagement, facts) : []),
  ];
  return { session: { occurrence, holder, latestPostingDay: lastDay, notes }, engagement };
}

type DayFacts = Pick<PlanFacts, 'now' | 'today' | 'calendar'>;
type ClashFacts = Pick<PlanFacts, 'absences' | 'engagements' | 'hostIds' | 'travelMinutes'>;

function holderNotes(held: Holder | null): PlanNote[] {
  if (held?.kind === 'HELD') return [];
  return [{ kind: held?.kind === 'SEVERAL' ? 'POSITION_SHARED' : 'POSITION_VACANT', blocks: true, otherId: null }];
}

function dayNotes(day: Day, startsAt: string, lastDay: Day | null, facts: DayFacts): PlanNote[] {
  const notes: PlanNote[] = [];
  if (startsAt <= facts.now) return [{ kind: 'IN_THE_PAST', blocks: true, otherId: null }];
  if (lastDay !== null && lastDay < facts.today) notes.push({ kind: 'POSTING_LATE', blocks: false, otherId: null });
  if (!facts.calendar.years.has(day.slice(0, 4))) notes.push({ kind: 'YEAR_UNKNOWN', blocks: false, otherId: null });
  return [...notes, ...restNotes(day, facts)];
}

/** That a day is no working day, with the paper that says so; the law lets people be received on any day. */
function restNotes(day: Day, { calendar }: DayFacts): PlanNote[] {
  const kind = kindOf(calendar, day);
  if (isWorkingKind(kind)) return [];
  const source = calendar.special.get(day)?.source;
  const note = { kind: kind === 'WEEKEND' ? 'WEEKEND' : 'HOLIDAY', blocks: false, otherId: null } as const;
  return [source === undefined ? note : { ...note, source }];
}

function clashNotes(mine: Engagement, facts: ClashFacts): PlanNote[] {
  const leave = isAbsent(facts.absences, mine.leaderId, mine.day);
  const notes = facts.engagements.flatMap((other) => clashWith(mine, other, facts));
  return leave ? [{ kind: 'ON_LEAVE', blocks: false, otherId: null }, ...notes] : notes;
}

function clashWith(mine: Engagement, other: Engagement, facts: ClashFacts): PlanNote[] {
  const note = (kind: PlanNoteKind, blocks: boolean): PlanNote[] => [{ kind, blocks, otherId: other.id }];
  const isSameLeader = other.leaderId === mine.leaderId;
  const isSamePoint = other.pointId === mine.pointId;
  if (overlaps(mine, other)) {
    if (isSameLeader) return note('LEADER_BUSY', true);
    if (isSamePoint && mine.room !== '' && other.room === mine.room) return note('ROOM_BUSY', true);
    return isSamePoint || facts.hostIds.includes(other.agencyId) ? note('JOINT_SESSION', false) : [];
  }
  const isOnTheWay = isSameLeader && !isSamePoint && other.day === mine.day;
  return isOnTheWay && minutesBetween(mine, other) < facts.travelMinutes ? note('TRAVEL_GAP', false) : [];
}

function holderAt({ named, terms }: Pick<PlanFacts, 'named' | 'terms'>, index: number, day: Day): Holder | null {
  const term = named[index];
  return term ? holderOn(term, terms, day) : null;
}

function isAbsent(absences: readonly Absence[], leaderId: string, day: Day): boolean {
  return absences.some((one) => one.leaderId === leaderId && one.fromDay <= day && day <= one.toDay);
}

interface Stretch {
  startsAt: string;
  endsAt: string;
}

function overlaps(one: Stretch, other: Stretch): boolean {
  return one.startsAt < other.endsAt && other.startsAt < one.endsAt;
}

function minutesBetween(one: Stretch, other: Stretch): number {
  const [first, second] = one.startsAt < other.startsAt ? [one, other] : [other, one];
  return (Date.parse(second.startsAt) - Date.parse(first.endsAt)) / 60_000;
}
