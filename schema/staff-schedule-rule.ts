import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Day } from './scalars.js';
import {
  CutOffKind,
  DeputyPolicy,
  DutyInterval,
  LateRequestPolicy,
  MissingDayPolicy,
  RecurrenceKind,
  ShiftPolicy,
  WeekOne,
} from './staff-schedule-vocabulary.js';

@ObjectType({ description: 'The days a notice names, before any moves.', simpleResolvers: true })
export class ScheduleRecurrence {
  @Field(() => RecurrenceKind, { description: 'How days are found.' })
  kind: RecurrenceKind;

  @Field(() => [Int], { nullable: true, description: 'Days of the month (DAYS_OF_MONTH).' })
  days?: number[];

  @Field(() => MissingDayPolicy, { nullable: true, description: 'What becomes of a day the month does not have.' })
  missingDay?: MissingDayPolicy;

  @Field(() => Int, { nullable: true, description: '1 is Monday, 7 Sunday.' })
  weekday?: number;

  @Field(() => [Int], { nullable: true, description: 'Which of the weekday in the month (NTH_WEEKDAY).' })
  nth?: number[];

  @Field(() => [Int], { nullable: true, description: 'Which weeks of the month (WEEKDAY_OF_NTH_WEEK).' })
  weeks?: number[];

  @Field(() => WeekOne, { nullable: true, description: 'Which week is the first of a month.' })
  weekOne?: WeekOne;

  @Field(() => [Int], { nullable: true, description: 'Days of the week (WEEKLY).' })
  weekdays?: number[];

  @Field(() => [Day], { nullable: true, description: 'The days themselves (DATES).' })
  dates?: string[];
}

@ObjectType({ description: 'Where a day goes that cannot be kept.', simpleResolvers: true })
export class ScheduleShift {
  @Field(() => ShiftPolicy, { description: 'Of a day that falls on a weekend.' })
  weekend: ShiftPolicy;

  @Field(() => ShiftPolicy, { description: 'Of a day that falls on a holiday.' })
  holiday: ShiftPolicy;

  @Field(() => ShiftPolicy, { description: 'Of a day on which the leader is away or receives elsewhere.' })
  busy: ShiftPolicy;
}

@ObjectType({ description: 'A stretch of a day, local times HH:MM.', simpleResolvers: true })
export class SchedulePart {
  @Field(() => String, { description: 'Local time, such as 07:30.' })
  from: string;

  @Field(() => String, { description: 'Local time, such as 11:00.' })
  to: string;
}

@ObjectType({ description: 'Hours of a season of the year.', simpleResolvers: true })
export class ScheduleSeason {
  @Field(() => String, { description: 'First day, MM-DD.' })
  from: string;

  @Field(() => String, { description: 'Last day, MM-DD; before `from` when the season passes the turn of the year.' })
  to: string;

  @Field(() => [SchedulePart], { description: 'Hours in that part of the year.' })
  parts: SchedulePart[];
}

@ObjectType({ description: 'Hours of the year.', simpleResolvers: true })
export class ScheduleHours {
  @Field(() => [SchedulePart], { description: 'Hours of the rest of the year.' })
  usual: SchedulePart[];

  @Field(() => [ScheduleSeason], { description: 'Other hours in parts of the year.' })
  seasons: ScheduleSeason[];
}

@ObjectType({ description: 'Where a session is held.', simpleResolvers: true })
export class ScheduleVenue {
  @Field(() => ID, { description: 'Where people are received.' })
  pointId: string;

  @Field(() => String, { description: 'Room within the point; empty when none is named.' })
  room: string;

  @Field(() => ScheduleHours, { nullable: true, description: 'When this place has its own.' })
  hours: ScheduleHours | null;
}

@ObjectType({ description: 'Until when people register.', simpleResolvers: true })
export class ScheduleCutOff {
  @Field(() => CutOffKind, { description: 'How the last moment is found.' })
  kind: CutOffKind;

  @Field(() => [Int], { description: 'Days of the month, or one number of days before.' })
  days: number[];

  @Field(() => String, { nullable: true, description: 'Until this local time, HH:MM.' })
  until: string | null;
}

@ObjectType({ description: 'When and until when people register.', simpleResolvers: true })
export class ScheduleRegistration {
  @Field(() => Int, { nullable: true, description: 'Null: registration opens with publication.' })
  opensDaysBefore: number | null;

  @Field(() => ScheduleCutOff, { description: 'Until when people register.' })
  cutOff: ScheduleCutOff;

  @Field(() => LateRequestPolicy, { description: 'Where a request goes that comes too late.' })
  lateRequests: LateRequestPolicy;
}

@ObjectType({ description: 'How a session is cut into slots.', simpleResolvers: true })
export class ScheduleSlots {
  @Field(() => Int, { description: 'Length of a slot.' })
  minutes: number;

  @Field(() => Int, { description: 'Places of each slot for the public.' })
  publicPlaces: number;

  @Field(() => Int, { description: 'Places of each slot kept for the secretariat.' })
  staffPlaces: number;
}

@ObjectType({ description: 'Whether somebody else may receive.', simpleResolvers: true })
export class ScheduleDeputy {
  @Field(() => DeputyPolicy, { description: 'Whether somebody may stand in.' })
  policy: DeputyPolicy;

  @Field(() => [String], { description: 'Kinds of position that may stand in.' })
  standIns: string[];

  @Field(() => Int, { nullable: true, description: 'Least number of sessions in person.' })
  inPersonAtLeast: number | null;

  @Field(() => DutyInterval, {
    nullable: true,
    description: 'In which period the leader must come in person so often.',
  })
  inPersonPer: DutyInterval | null;
}
