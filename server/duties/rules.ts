import {
  addDays,
  type Day,
  dayIn,
  lengthOfMonth,
  mondayOf,
  monthNumber,
  monthOf,
  weekNumber,
} from '../working-days/day-rules.js';
import { latestPostingDay, type PostingLead, type WorkingCalendar } from '../working-days/rules.js';

/** What a kind of position must do so often, from when, by which paper. */
export interface DutyRule {
  id: string;
  positionKind: string;
  level: string;
  activity: 'RECEPTION' | 'DIALOGUE';
  minCount: number;
  per: DutyPeriod;
  effectiveFrom: Day;
  effectiveTo: Day | null;
  source: string;
}

export type DutyPeriod = 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR';

export interface Period {
  from: Day;
  to: Day;
}

/** A session as far as a duty is concerned. `localPublishedDay` is the day in Viet Nam on which it became public. */
export interface DutySession {
  id: string;
  kind: string;
  day: Day;
  status: string;
  isDelegated: boolean;
  publishedDay: Day | null;
}

/** What is known when a duty is measured. `leadOn` gives the lead in force for a session's day. */
export interface DutyFacts {
  calendar: WorkingCalendar;
  leadOn: (activity: DutyRule['activity'], day: Day) => PostingLead;
  today: Day;
}

/** How a duty stands in one period. All but `late` and `unpublished` count days: two sessions on a day are one. */
export interface Compliance {
  period: Period;
  required: number;
  planned: number;
  publishedInTime: number;
  heldInPerson: number;
  /** Somebody else received: never the leader's own day (domain.md R5). */
  delegated: number;
  /** Put off, and no new day known. */
  postponed: number;
  /** Past, in person, and nobody has recorded whether it was held. */
  unrecorded: number;
  /** Still to come, in person. */
  coming: number;
  /** What is lacking in a period that is over. */
  missed: number;
  /** What the plan lacks, in a period that is not over. */
  short: number;
  /** Sessions published too late. */
  late: string[];
  /** Sessions that are not public although the last day for it has passed. */
  unpublished: string[];
}

/** Kinds of session by which a duty is done; others are somebody else's, or are not announced ahead. */
const kindsOf: Readonly<Record<DutyRule['activity'], readonly string[]>> = {
  RECEPTION: ['PERIODIC', 'AD_HOC'],
  DIALOGUE: ['PUBLIC_DIALOGUE'],
};

/** Ad hoc receptions are held when they are needed: no lead applies (domain.md R6). */
const kindsPosted: readonly string[] = ['PERIODIC', 'PUBLIC_DIALOGUE'];

/**
 * Measures a duty against the sessions of those who hold the position, in one period.
 *
 * A reception by a deputy is counted apart and never as the leader's. A cancelled session counts for nothing.
 *
 * @see domain.md 1.1, 1.4, 1.5, R1, R2, R5
 */
export function complianceOf(
  rule: Pick<DutyRule, 'activity' | 'minCount'>,
  sessions: readonly DutySession[],
  period: Period,
  facts: DutyFacts,
): Compliance {
  const within = sessions.filter(
    (one) => kindsOf[rule.activity].includes(one.kind) && one.status !== 'CANCELLED' && isWithin(one.day, period),
  );
  const own = within.filter((one) => !one.isDelegated);
  const isOn = (one: DutySession) => one.status === 'SCHEDULED' || one.status === 'RESCHEDULED';
  const held = daysOf(own.filter((one) => one.status === 'HELD'));
  const unrecorded = beside(daysOf(own.filter((one) => isOn(one) && one.day < facts.today)), held);
  const coming = beside(daysOf(own.filter((one) => isOn(one) && one.day >= facts.today)), held);
  const isOver = period.to < facts.today;
  const lacking = (days: number) => Math.max(0, rule.minCount - days);
  const posted = within.filter((one) => kindsPosted.includes(one.kind) && one.status !== 'POSTPONED');
  const lastDay = (one: DutySession) => latestPostingDay(facts.calendar, one.day, facts.leadOn(rule.activity, one.day));
  return {
    period,
    required: rule.minCount,
    planned: daysOf(within).size,
    publishedInTime: daysOf(posted.filter((one) => one.publishedDay !== null && one.publishedDay <= lastDay(one))).size,
    heldInPerson: held.size,
    delegated: daysOf(within.filter((one) => one.isDelegated)).size,
    postponed: daysOf(own.filter((one) => one.status === 'POSTPONED')).size,
    unrecorded: unrecorded.size,
    coming: coming.size,
    missed: isOver ? lacking(held.size) : 0,
    short: isOver ? 0 : lacking(held.size + unrecorded.size + coming.size),
    late: idsOf(posted.filter((one) => one.publishedDay !== null && one.publishedDay > lastDay(one))),
    unpublished: idsOf(posted.filter((one) => one.publishedDay === null && lastDay(one) < facts.today)),
  };
}

/** The periods of a rule that touch a span, whole. A period goes by the rule in force on its first day. */
export function periodsOf(rule: Pick<DutyRule, 'per' | 'effectiveFrom' | 'effectiveTo'>, span: Period): Period[] {
  const periods: Period[] = [];
  for (let period = periodAround(rule.per, span.from); period.from <= span.to; period = periodAfter(rule.per, period)) {
    const isInForce =
      period.from >= rule.effectiveFrom && (rule.effectiveTo === null || period.from <= rule.effectiveTo);
    if (isInForce) periods.push(period);
  }
  return periods;
}

/** The week (Monday to Sunday), month, quarter or year around a day. */
export function periodAround(per: DutyPeriod, day: Day): Period {
  if (per === 'WEEK') {
    const from = mondayOf(weekNumber(day));
    return { from, to: addDays(from, 6) };
  }
  const months = { MONTH: 1, QUARTER: 3, YEAR: 12 }[per];
  const first = Math.floor(monthNumber(day) / months) * months;
  const last = monthOf(first + months - 1);
  return { from: dayIn(monthOf(first), 1), to: dayIn(last, lengthOfMonth(last)) };
}

function periodAfter(per: DutyPeriod, period: Period): Period {
  return periodAround(per, addDays(period.to, 1));
}

export type AlarmKind = 'PERIOD_SHORT' | 'PERIOD_MISSED' | 'NOT_PUBLISHED_IN_TIME' | 'HELD_NOT_RECORDED';

/** What somebody should do something about, worst first. */
export function alarmsOf(one: Compliance): AlarmKind[] {
  const alarms: [AlarmKind, boolean][] = [
    ['PERIOD_MISSED', one.missed > 0],
    ['NOT_PUBLISHED_IN_TIME', one.unpublished.length > 0 || one.late.length > 0],
    ['PERIOD_SHORT', one.short > 0],
    ['HELD_NOT_RECORDED', one.unrecorded > 0],
  ];
  return alarms.filter(([, isRaised]) => isRaised).map(([kind]) => kind);
}

function daysOf(sessions: readonly DutySession[]): Set<Day> {
  return new Set(sessions.map((one) => one.day));
}

function beside(days: ReadonlySet<Day>, counted: ReadonlySet<Day>): Set<Day> {
  return new Set([...days].filter((day) => !counted.has(day)));
}

function idsOf(sessions: readonly DutySession[]): string[] {
  return sessions.map((one) => one.id);
}

function isWithin(day: Day, { from, to }: Period): boolean {
  return from <= day && day <= to;
}
