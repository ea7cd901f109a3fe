import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { kindOf } from './refusal.js';
import { Day } from './scalars.js';
import { FieldsInvalid, NotFoundHere, ReasonMissing, StaffFieldProblem, StaleVersion } from './staff-refusal.js';
import { PlannedDay, StaffSchedule } from './staff-schedule.js';
import { StaffSession } from './staff-session.js';

export enum UntouchableReason {
  EDITED = 'EDITED',
  PUBLISHED = 'PUBLISHED',
  HAS_REGISTRATIONS = 'HAS_REGISTRATIONS',
}

registerEnumType(UntouchableReason, {
  name: 'UntouchableReason',
  description: 'Why a session is left as it is.',
  valuesConfig: {
    EDITED: { description: 'Đã được sửa' },
    PUBLISHED: { description: 'Đã công bố' },
    HAS_REGISTRATIONS: { description: 'Đã có người đăng ký' },
  },
});

@ObjectType({ description: 'It is done; this is the schedule now.' })
export class ScheduleSaved {
  @Field(() => StaffSchedule, { description: 'As it is now.' })
  schedule: StaffSchedule;
}

@ObjectType({
  description: 'What a schedule would make of the days asked for. Nothing is saved.',
  simpleResolvers: true,
})
export class SchedulePreview {
  @Field(() => [StaffFieldProblem], { description: 'What is wrong with it; with one of them there are no days.' })
  problems: StaffFieldProblem[];

  @Field(() => [PlannedDay], { description: 'In the order of the nominal days, those without a session too.' })
  days: PlannedDay[];
}

@ObjectType({ description: 'A session that differs from its schedule and is left as it is.', simpleResolvers: true })
export class GenerationDifference {
  @Field(() => StaffSession, { description: 'The draft.' })
  session: StaffSession;

  @Field(() => Day, { description: 'The day of the rule.' })
  nominalDay: string;

  @Field(() => [String], {
    description: 'Names of the fields that differ; only `day` when the schedule has no session of that day any more.',
  })
  differences: string[];

  @Field(() => [UntouchableReason], { description: 'Why the draft was left alone.' })
  because: UntouchableReason[];
}

@ObjectType({ description: 'What generating did, and what it left alone.', simpleResolvers: true })
export class SessionsGenerated {
  @Field(() => [StaffSession], { description: 'New drafts.' })
  created: StaffSession[];

  @Field(() => [StaffSession], { description: 'Drafts nobody had touched, brought in line with the schedule.' })
  rewritten: StaffSession[];

  @Field(() => [StaffSession], {
    description: 'Drafts nobody had touched that the schedule has no place for any more.',
  })
  withdrawn: StaffSession[];

  @Field(() => Int, { description: 'How many drafts stayed as they were.' })
  unchanged: number;

  @Field(() => [GenerationDifference], { description: 'Edited, published or booked, and different from the schedule.' })
  differing: GenerationDifference[];

  @Field(() => [PlannedDay], { description: 'Days without a session, and why.' })
  notMade: PlannedDay[];
}

@ObjectType({
  description: 'What generating many schedules did, in numbers; `generateSessions` tells of one schedule in full.',
  simpleResolvers: true,
})
export class CalendarsGenerated {
  @Field(() => Int, { description: 'Schedules of the agency and of everything below it that hold on these days.' })
  schedules: number;

  @Field(() => Int, { description: 'New drafts.' })
  created: number;

  @Field(() => Int, { description: 'Drafts nobody had touched, brought in line with their schedules.' })
  rewritten: number;

  @Field(() => Int, { description: 'Drafts nobody had touched that their schedules have no place for any more.' })
  withdrawn: number;

  @Field(() => Int, { description: 'Sessions that are already as their schedules want them.' })
  unchanged: number;

  @Field(() => Int, {
    description: 'Edited, published or booked, different from their schedules, and left as they are.',
  })
  differing: number;

  @Field(() => Int, { description: 'Days without a session; `days` of each schedule says why.' })
  notMade: number;
}

export const CreateScheduleResult = createUnionType({
  name: 'CreateScheduleResult',
  types: () => [ScheduleSaved, NotFoundHere, FieldsInvalid] as const,
  resolveType: kindOf,
});

export const EditScheduleResult = createUnionType({
  name: 'EditScheduleResult',
  types: () => [ScheduleSaved, NotFoundHere, FieldsInvalid, StaleVersion] as const,
  resolveType: kindOf,
});

export const EndScheduleResult = createUnionType({
  name: 'EndScheduleResult',
  types: () => [ScheduleSaved, NotFoundHere, FieldsInvalid, StaleVersion, ReasonMissing] as const,
  resolveType: kindOf,
});

export const GenerateCalendarsResult = createUnionType({
  name: 'GenerateCalendarsResult',
  types: () => [CalendarsGenerated, NotFoundHere, FieldsInvalid] as const,
  resolveType: kindOf,
});

export const GenerateSessionsResult = createUnionType({
  name: 'GenerateSessionsResult',
  types: () => [SessionsGenerated, NotFoundHere, FieldsInvalid] as const,
  resolveType: kindOf,
});
