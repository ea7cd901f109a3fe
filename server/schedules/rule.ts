import type { Day, Weekday } from '../working-days/day-rules.js';

/**
 * The days a notice names, before any of them is moved.
 *
 * - `DAYS_OF_MONTH`: "ngày 15 và 25 hằng tháng"; `missingDay` says what February does with day 30.
 * - `NTH_WEEKDAY`: "thứ Sáu thứ hai và thứ tư trong tháng", counting Fridays.
 * - `WEEKDAY_OF_NTH_WEEK`: "thứ Ba của tuần thứ ba", counting weeks; `weekOne` says which week is the first.
 * - `LAST_WEEKDAY`: "thứ Năm cuối cùng của tháng".
 * - `WEEKLY`: "thứ Tư hằng tuần"; all five weekdays make a daily reception.
 * - `DATES`: a printed list.
 *
 * @see domain.md 3.2
 */
export type Recurrence =
  | { kind: 'DAYS_OF_MONTH'; days: readonly number[]; missingDay: MissingDayPolicy }
  | { kind: 'NTH_WEEKDAY'; weekday: Weekday; nth: readonly number[] }
  | { kind: 'WEEKDAY_OF_NTH_WEEK'; weekday: Weekday; weeks: readonly number[]; weekOne: WeekOne }
  | { kind: 'LAST_WEEKDAY'; weekday: Weekday }
  | { kind: 'WEEKLY'; weekdays: readonly Weekday[] }
  | { kind: 'DATES'; dates: readonly Day[] };

/** What a shorter month does with day 29, 30 or 31: its last day, or nothing. */
export type MissingDayPolicy = 'LAST_DAY' | 'SKIP';

/** The first week of a month: the one with day 1 in it, or the first that lies wholly in the month (Monday to Sunday). */
export type WeekOne = 'WITH_DAY_ONE' | 'FIRST_WHOLE';

/** Where a day goes that cannot be kept. Published notices use all of these (domain.md 3.2). */
export type ShiftPolicy =
  | 'NEXT_WORKING_DAY'
  | 'NEXT_WORKING_DAY_SAME_MONTH'
  | 'NEAREST_WORKING_DAY'
  | 'NEAREST_WORKING_DAY_SAME_MONTH'
  | 'SKIP'
  | 'KEEP'
  | 'MANUAL';

/** Weekends and holidays may go different ways; `busy` is for a day on which the leader is away. */
export interface ShiftRule {
  weekend: ShiftPolicy;
  holiday: ShiftPolicy;
  busy: ShiftPolicy;
}

/** One stretch of a day, such as the morning: local times `HH:MM`. */
export interface Part {
  from: string;
  to: string;
}

/** Hours of the year. A season runs from `from` to `to` (`MM-DD`, both included) and may pass the turn of the year. */
export interface Hours {
  usual: readonly Part[];
  seasons: readonly { from: string; to: string; parts: readonly Part[] }[];
}

/** Where. `hours` when this place has its own. */
export interface Venue {
  pointId: string;
  room: string;
  hours: Hours | null;
}

/** Several venues take turns with each session, or are all used each time. */
export type VenueOrder = 'IN_TURN' | 'AT_ONCE';

/**
 * Until when people register for a session.
 *
 * - `BEFORE_DAY_OF_MONTH`: "trước ngày 20": until the day begins; of several days the last before the nominal day counts.
 * - `WORKING_DAYS_BEFORE`, `DAYS_BEFORE`: so many days before the session, until that time of day.
 * - `NONE`: until the session begins.
 */
export type CutOff =
  | { kind: 'BEFORE_DAY_OF_MONTH'; days: readonly number[] }
  | { kind: 'WORKING_DAYS_BEFORE' | 'DAYS_BEFORE'; days: number; until: string }
  | { kind: 'NONE' };

export interface RegistrationRule {
  /** Null: registration opens with publication. */
  opensDaysBefore: number | null;
  cutOff: CutOff;
  /** What becomes of a request after the cut-off. */
  lateRequests: 'NEXT_SESSION' | 'REFUSED';
}

/** How a session is cut into slots; places are counted in registrations. */
export interface SlotPattern {
  minutes: number;
  publicPlaces: number;
  staffPlaces: number;
}

/** Whether somebody else may receive. `inPerson` is the floor for the leader's own days, such as once a quarter. */
export interface DeputyRule {
  policy: 'FORBID' | 'WARN' | 'ALLOW';
  standIns: readonly string[];
  inPerson: { atLeast: number; per: 'MONTH' | 'QUARTER' | 'YEAR' } | null;
}

/** Who receives, one after another where there are several; who holds the position that day receives. */
export interface TurnRule {
  positionIds: readonly string[];
  /** The first nominal day on or after this one belongs to the first position, and to the first venue. */
  countedFrom: Day;
}

/** A published rule of receptions, whole: which days, who, where, when, until when one registers. */
export interface ScheduleRule {
  recurrence: Recurrence;
  shift: ShiftRule;
  turns: TurnRule;
  hours: Hours;
  venues: readonly Venue[];
  venueOrder: VenueOrder;
  registration: RegistrationRule;
  /** Null: nothing is booked; people come and are received in the order they come. */
  slots: SlotPattern | null;
  deputy: DeputyRule;
}
