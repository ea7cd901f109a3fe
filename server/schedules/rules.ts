import { addDays, type Day } from '../working-days/day-rules.js';
import { kindOf, type SpecialDay, type WorkingCalendar } from '../working-days/rules.js';
import { partsOn, stretchOf, windowOf } from './hours-rules.js';
import { type NominalDay, nominalDays, ordinalFrom } from './recurrence-rules.js';
import type { Part, ScheduleRule } from './rule.js';
import { type Placement, type PlacementReason, placeDay } from './shift-rules.js';

/** One session that follows from a rule, or the reason why there is none. */
export interface Occurrence {
  /** The day the rule names: what the session is known by, however often it moves. */
  nominalDay: Day;
  /** Null where no session is held, or a person must decide. */
  day: Day | null;
  reason: PlacementReason;
  /** The day of the month (or the number of the week or weekday) asked for, when the month does not have it. */
  wantedDay: number | null;
  /** The paper that makes the nominal day what it is; null for an ordinary day or weekend. */
  cause: SpecialDay | null;
  /** Tells apart what is held at once on one nominal day; 0 where venues take turns. */
  seat: number;
  positionIndex: number;
  venueIndex: number;
  parts: readonly Part[];
  startsAt: string | null;
  endsAt: string | null;
  opensAt: string | null;
  cutOffAt: string | null;
}

/** Which nominal days to work out, both included, and how long the rule is in force. */
export interface OccurrenceSpan {
  from: Day;
  to: Day;
  effectiveFrom?: Day | undefined;
  effectiveTo?: Day | null | undefined;
}

/** Tells whether the holder of one of the rule's positions is away on a day. */
export type Away = (positionIndex: number, day: Day) => boolean;

interface Row {
  nominal: NominalDay;
  seat: number;
  positionIndex: number;
  venueIndex: number;
  placement: Placement;
}

/** A move never goes further than this, so days outside the span cannot matter beyond it. */
const marginDays = 50;

const neverAway: Away = () => false;

/**
 * Every session a rule makes of the days it names, in their order, with the days it makes nothing of.
 *
 * Pure, and the same for any span: a wider one only adds days. A dropped day does not shift the turns of positions or
 * venues. A day that would fall on another session of the same leader or room is left to a person (`SAME_DAY`).
 */
export function occurrencesOf(
  rule: ScheduleRule,
  calendar: WorkingCalendar,
  span: OccurrenceSpan,
  isAway: Away = neverAway,
): Occurrence[] {
  const first = latest(addDays(span.from, -marginDays), span.effectiveFrom);
  const last = earliest(addDays(span.to, marginDays), span.effectiveTo ?? undefined);
  const rows = nominalDays(rule.recurrence, first, last).flatMap((nominal) =>
    rowsOf(rule, nominal).map((row) => ({ ...row, placement: place(rule, calendar, row, isAway) })),
  );
  return apart(rows)
    .filter(({ nominal }) => nominal.day >= span.from && nominal.day <= span.to)
    .map((row) => occurrence(rule, calendar, row));
}

function rowsOf(rule: ScheduleRule, nominal: NominalDay): Omit<Row, 'placement'>[] {
  const turn = nominal.ordinal - ordinalFrom(rule.recurrence, rule.turns.countedFrom);
  const { length: positions } = rule.turns.positionIds;
  const { length: venues } = rule.venues;
  if (rule.venueOrder === 'IN_TURN') {
    return [{ nominal, seat: 0, positionIndex: modulo(turn, positions), venueIndex: modulo(turn, venues) }];
  }
  return rule.venues.map((_, venueIndex) => ({
    nominal,
    seat: venueIndex,
    positionIndex: modulo(turn + venueIndex, positions),
    venueIndex,
  }));
}

function place(
  rule: ScheduleRule,
  calendar: WorkingCalendar,
  { nominal, positionIndex }: Omit<Row, 'placement'>,
  isAway: Away,
): Placement {
  if (nominal.isMissing) return { day: null, reason: 'MISSING_DAY' };
  return placeDay(nominal.day, { shift: rule.shift, calendar, isAway: (day) => isAway(positionIndex, day) });
}

/** Days that are kept come first, then those that moved, in order; who comes to a taken day waits for a decision. */
function apart(rows: readonly Row[]): Row[] {
  const taken = new Map<Day, Row[]>();
  const settled = new Map<Row, Row>();
  const isKept = ({ nominal, placement }: Row) => placement.day === nominal.day;
  for (const row of [...rows.filter(isKept), ...rows.filter((one) => !isKept(one))]) {
    const { day } = row.placement;
    const others = day === null ? [] : (taken.get(day) ?? []);
    const isTaken = others.some((other) => isInTheWay(row, other));
    settled.set(row, isTaken ? { ...row, placement: { day: null, reason: 'SAME_DAY' } } : row);
    if (day !== null && !isTaken) taken.set(day, [...others, row]);
  }
  return rows.map((row) => settled.get(row) ?? row);
}

function isInTheWay(row: Row, other: Row): boolean {
  if (row.nominal.ordinal === other.nominal.ordinal) return false;
  if (row.nominal.day === other.nominal.day) return true;
  return row.positionIndex === other.positionIndex || row.venueIndex === other.venueIndex;
}

function occurrence(rule: ScheduleRule, calendar: WorkingCalendar, row: Row): Occurrence {
  const { nominal, seat, positionIndex, venueIndex, placement } = row;
  const known = {
    nominalDay: nominal.day,
    ...placement,
    wantedDay: nominal.wanted,
    cause: nominal.isMissing ? null : causeOf(calendar, nominal.day),
    seat,
    positionIndex,
    venueIndex,
  };
  if (placement.day === null) {
    return { ...known, parts: [], startsAt: null, endsAt: null, opensAt: null, cutOffAt: null };
  }
  const { day } = placement;
  const parts = partsOn(rule.venues[venueIndex]?.hours ?? rule.hours, day);
  const stretch = stretchOf(day, parts);
  const window = windowOf(rule.registration, { nominalDay: nominal.day, day, startsAt: stretch.startsAt, calendar });
  return { ...known, parts, ...stretch, ...window };
}

function causeOf(calendar: WorkingCalendar, day: Day): SpecialDay | null {
  const kind = kindOf(calendar, day);
  return kind === 'WORKING' || kind === 'WEEKEND' ? null : (calendar.special.get(day) ?? null);
}

/** Not JavaScript's remainder: turns before the first count backwards. */
function modulo(turn: number, length: number): number {
  return length === 0 ? 0 : ((turn % length) + length) % length;
}

function latest(day: Day, other: Day | undefined): Day {
  return other !== undefined && other > day ? other : day;
}

function earliest(day: Day, other: Day | undefined): Day {
  return other !== undefined && other < day ? other : day;
}
