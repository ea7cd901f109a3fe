import { Field, ID, InputType, Int } from 'type-graphql';
import { PositionKind } from './leader.js';
import { Day } from './scalars.js';
import { ReceptionMode, SessionKind } from './session.js';
import {
  CutOffKind,
  DeputyPolicy,
  DutyInterval,
  LateRequestPolicy,
  MissingDayPolicy,
  RecurrenceKind,
  ShiftPolicy,
  VenueOrder,
  WeekOne,
} from './staff-schedule-vocabulary.js';
import { ParticipantInput } from './staff-session-input.js';

@InputType({ description: 'Which days, before any moves. Each kind takes its own fields.' })
export class RecurrenceInput {
  @Field(() => RecurrenceKind, { description: 'How days are found.' })
  kind: RecurrenceKind;

  @Field(() => [Int], { nullable: true, description: 'DAYS_OF_MONTH: 1–31.' })
  days?: number[];

  @Field(() => MissingDayPolicy, { nullable: true, description: 'DAYS_OF_MONTH: LAST_DAY when left out.' })
  missingDay?: MissingDayPolicy;

  @Field(() => Int, {
    nullable: true,
    description: 'NTH_WEEKDAY, WEEKDAY_OF_NTH_WEEK, LAST_WEEKDAY: 1 is Monday, 7 Sunday.',
  })
  weekday?: number;

  @Field(() => [Int], { nullable: true, description: 'NTH_WEEKDAY: 1–5.' })
  nth?: number[];

  @Field(() => [Int], { nullable: true, description: 'WEEKDAY_OF_NTH_WEEK: 1–6.' })
  weeks?: number[];

  @Field(() => WeekOne, { nullable: true, description: 'WEEKDAY_OF_NTH_WEEK: WITH_DAY_ONE when left out.' })
  weekOne?: WeekOne;

  @Field(() => [Int], { nullable: true, description: 'WEEKLY: 1 is Monday, 7 Sunday.' })
  weekdays?: number[];

  @Field(() => [Day], { nullable: true, description: 'DATES: at most 200.' })
  dates?: string[];
}

@InputType({ description: 'Where a day goes that cannot be kept.' })
export class ShiftInput {
  @Field(() => ShiftPolicy, { description: 'Of a day that falls on a weekend.' })
  weekend: ShiftPolicy;

  @Field(() => ShiftPolicy, { description: 'Of a day that falls on a holiday.' })
  holiday: ShiftPolicy;

  @Field(() => ShiftPolicy, {
    defaultValue: ShiftPolicy.KEEP,
    description: 'For a day on which the leader is away. KEEP: it is kept, and shown.',
  })
  busy: ShiftPolicy;
}

@InputType({ description: 'Who receives, one after another where there are several.' })
export class TurnsInput {
  @Field(() => [ID], { description: 'Positions; who holds each on the day receives.' })
  positionIds: string[];

  @Field(() => Day, { description: 'The first day of the rule on or after this one is the first position’s.' })
  countedFrom: string;
}

@InputType({ description: 'A stretch of a day, local times HH:MM.' })
export class PartInput {
  @Field(() => String, { description: 'Local time, such as 07:30.' })
  from: string;

  @Field(() => String, { description: 'Local time, such as 11:00.' })
  to: string;
}

@InputType({ description: 'Hours of a season of the year.' })
export class SeasonInput {
  @Field(() => String, { description: 'First day, MM-DD.' })
  from: string;

  @Field(() => String, { description: 'Last day, MM-DD.' })
  to: string;

  @Field(() => [PartInput], { description: 'Hours in that part of the year.' })
  parts: PartInput[];
}

@InputType({ description: 'Hours of the year.' })
export class HoursInput {
  @Field(() => [PartInput], { description: '1–4, in order.' })
  usual: PartInput[];

  @Field(() => [SeasonInput], { nullable: true, description: 'At most 6.' })
  seasons?: SeasonInput[];
}

@InputType({ description: 'Where.' })
export class VenueInput {
  @Field(() => ID, { description: 'Where people are received.' })
  pointId: string;

  @Field(() => String, { nullable: true, description: 'At most 80 characters.' })
  room?: string;

  @Field(() => HoursInput, { nullable: true, description: 'When this place has its own.' })
  hours?: HoursInput;
}

@InputType({ description: 'Until when people register.' })
export class CutOffInput {
  @Field(() => CutOffKind, { description: 'How the last moment is found.' })
  kind: CutOffKind;

  @Field(() => [Int], { nullable: true, description: 'BEFORE_DAY_OF_MONTH: days 1–31; else one number of days.' })
  days?: number[];

  @Field(() => String, { nullable: true, description: 'Local time HH:MM; 17:00 when left out.' })
  until?: string;
}

@InputType()
export class ScheduleRegistrationInput {
  @Field(() => Int, { nullable: true, description: 'Null: registration opens with publication.' })
  opensDaysBefore?: number;

  @Field(() => CutOffInput, { description: 'Until when people register.' })
  cutOff: CutOffInput;

  @Field(() => LateRequestPolicy, {
    defaultValue: LateRequestPolicy.NEXT_SESSION,
    description: 'Where a request goes that comes too late.',
  })
  lateRequests: LateRequestPolicy;
}

@InputType({ description: 'How a session is cut into slots; at most 100 of them.' })
export class SlotPatternInput {
  @Field(() => Int, { description: '5–480.' })
  minutes: number;

  @Field(() => Int, { description: 'Places in each slot that citizens book.' })
  publicPlaces: number;

  @Field(() => Int, { defaultValue: 0, description: 'Places in each slot that the desk gives.' })
  staffPlaces: number;
}

@InputType()
export class InPersonInput {
  @Field(() => Int, { description: 'How many days.' })
  atLeast: number;

  @Field(() => DutyInterval, { description: 'MONTH, QUARTER or YEAR.' })
  per: DutyInterval;
}

@InputType({ description: 'Whether somebody else may receive.' })
export class DeputyInput {
  @Field(() => DeputyPolicy, { defaultValue: DeputyPolicy.WARN, description: 'Whether somebody may stand in.' })
  policy: DeputyPolicy;

  @Field(() => [PositionKind], { nullable: true, description: 'Which positions may stand in.' })
  standIns?: PositionKind[];

  @Field(() => InPersonInput, { nullable: true, description: 'The floor for the leader’s own sessions.' })
  inPerson?: InPersonInput;
}

@InputType({ description: 'A rule of receptions, whole.' })
export class ScheduleRuleInput {
  @Field(() => RecurrenceInput, { description: 'On which days.' })
  recurrence: RecurrenceInput;

  @Field(() => ShiftInput, { description: 'What becomes of days that are no working days.' })
  shift: ShiftInput;

  @Field(() => TurnsInput, { description: 'Who receives, in turn.' })
  turns: TurnsInput;

  @Field(() => HoursInput, { description: 'At which hours.' })
  hours: HoursInput;

  @Field(() => [VenueInput], { description: '1–8.' })
  venues: VenueInput[];

  @Field(() => VenueOrder, { defaultValue: VenueOrder.IN_TURN, description: 'How places follow one another.' })
  venueOrder: VenueOrder;

  @Field(() => ScheduleRegistrationInput, { description: 'How people register.' })
  registration: ScheduleRegistrationInput;

  @Field(() => SlotPatternInput, { nullable: true, description: 'Null: nothing is booked.' })
  slots?: SlotPatternInput;

  @Field(() => DeputyInput, { description: 'Who may stand in.' })
  deputy: DeputyInput;
}

@InputType({ description: 'A schedule, whole: editing says it anew.' })
export class ScheduleInput {
  @Field(() => ID, { description: 'The agency whose sessions it makes.' })
  agencyId: string;

  @Field(() => String, { description: 'At most 200 characters.' })
  title: string;

  @Field(() => SessionKind, { defaultValue: SessionKind.PERIODIC, description: 'Of which kind it is.' })
  kind: SessionKind;

  @Field(() => ReceptionMode, { defaultValue: ReceptionMode.IN_PERSON, description: 'How people are received.' })
  mode: ReceptionMode;

  @Field(() => ScheduleRuleInput, { description: 'When, where, by whom, and how people register.' })
  rule: ScheduleRuleInput;

  @Field(() => [ID], { nullable: true, description: 'Agencies hosting together with the owner, in order.' })
  hostIds?: string[];

  @Field(() => [ParticipantInput], { nullable: true, description: 'Who attends, in order, at most 40.' })
  participants?: ParticipantInput[];

  @Field(() => String, { nullable: true, description: '`{tháng}` becomes the month of each session.' })
  expectedContent?: string;

  @Field(() => String, { nullable: true, description: 'How people register, in words.' })
  howToRegister?: string;

  @Field(() => String, { nullable: true, description: 'What people should bring.' })
  whatToBring?: string;

  @Field(() => [String], { nullable: true, description: 'The papers it rests on, at most 20.' })
  legalBasis?: string[];

  @Field(() => Day, { description: 'First nominal day it makes a session of.' })
  effectiveFrom: string;

  @Field(() => Day, { nullable: true, description: 'Last nominal day.' })
  effectiveTo?: string;
}

@InputType()
export class EditScheduleInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'The `version` you read. Another one now: nothing is saved.' })
  expectedVersion: number;

  @Field(() => ScheduleInput, { description: 'All of it, as it is to be.' })
  content: ScheduleInput;
}

@InputType()
export class EndScheduleInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  expectedVersion: number;

  @Field(() => Day, { description: 'The last nominal day it still makes a session of.' })
  lastDay: string;

  @Field(() => String, { description: 'At most 500 characters.' })
  reason: string;
}
