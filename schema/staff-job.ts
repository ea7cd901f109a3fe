import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { kindOf, Refusal } from './refusal.js';
import { DateTime, Day } from './scalars.js';
import { FieldsInvalid, NotFoundHere } from './staff-refusal.js';

export enum JobKind {
  GENERATE_CALENDARS = 'GENERATE_CALENDARS',
  PUBLISH_CALENDARS = 'PUBLISH_CALENDARS',
}

export enum JobState {
  WAITING = 'WAITING',
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  FAILED = 'FAILED',
  STOPPED = 'STOPPED',
}

export enum JobFailure {
  NOT_ALLOWED = 'NOT_ALLOWED',
  UNEXPECTED = 'UNEXPECTED',
}

registerEnumType(JobKind, {
  name: 'JobKind',
  description: 'Long work that can be asked for.',
  valuesConfig: {
    GENERATE_CALENDARS: { description: 'Tạo lịch dự thảo từ lịch định kỳ cho cơ quan và các đơn vị bên dưới' },
    PUBLISH_CALENDARS: { description: 'Công bố lịch dự thảo của cơ quan và các đơn vị bên dưới' },
  },
});

registerEnumType(JobState, {
  name: 'JobState',
  description: 'How long work stands.',
  valuesConfig: {
    WAITING: { description: 'Đang chờ' },
    RUNNING: { description: 'Đang chạy' },
    DONE: { description: 'Đã xong' },
    FAILED: { description: 'Gặp lỗi' },
    STOPPED: { description: 'Đã dừng' },
  },
});

registerEnumType(JobFailure, {
  name: 'JobFailure',
  description: 'Why long work failed.',
  valuesConfig: {
    NOT_ALLOWED: { description: 'Người giao việc không còn quyền' },
    UNEXPECTED: { description: 'Lỗi ngoài dự kiến' },
  },
});

@ObjectType({ description: 'A figure of what came of long work.', simpleResolvers: true })
export class JobFigure {
  @Field(() => String, { description: 'Such as `created`, `sessions` or `awaitingHead`.' })
  name: string;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}

@ObjectType({ description: 'Long work somebody asked for and may leave.', simpleResolvers: true })
export class Job {
  @Field(() => ID)
  id: string;

  @Field(() => JobKind, { description: 'What is done.' })
  kind: JobKind;

  @Field(() => JobState, { description: 'How it stands.' })
  state: JobState;

  @Field(() => Boolean, { description: 'Somebody has asked for it to stop; the part in hand is being finished.' })
  isStopping: boolean;

  @Field(() => Day, { description: 'First day it is about.' })
  from: string;

  @Field(() => Day, { description: 'Last day.' })
  to: string;

  @Field(() => Int, { description: 'Parts that are done for good.' })
  done: number;

  @Field(() => Int, { nullable: true, description: 'All parts; null until it begins.' })
  total: number | null;

  @Field(() => [JobFigure], { description: 'What came of it so far.' })
  figures: JobFigure[];

  @Field(() => JobFailure, { nullable: true, description: 'Why it failed.' })
  failure: JobFailure | null;

  @Field(() => DateTime, { description: 'When it was asked for.' })
  askedAt: string;

  @Field(() => DateTime, { nullable: true, description: 'When it began.' })
  startedAt: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it ended.' })
  endedAt: string | null;
}

@InputType({ description: 'Long work for an agency and everything below it.' })
export class AskJobInput {
  @Field(() => JobKind, { description: 'What is to be done.' })
  kind: JobKind;

  @Field(() => ID, { description: 'An agency you arrange, or publish, for.' })
  agencyId: string;

  @Field(() => Day, { description: 'First day.' })
  from: string;

  @Field(() => Day, { description: 'Last day; as far as the same may be done at once.' })
  to: string;
}

@ObjectType({ description: 'It stands so now.' })
export class JobTaken {}

@ObjectType({ implements: Refusal, description: 'The same is under way for this agency.' })
export class JobUnderWay extends Refusal {}

export const AskJobResult = createUnionType({
  name: 'AskJobResult',
  types: () => [JobTaken, JobUnderWay, FieldsInvalid, NotFoundHere] as const,
  resolveType: kindOf,
});

export const ChangeJobResult = createUnionType({
  name: 'ChangeJobResult',
  types: () => [JobTaken, NotFoundHere] as const,
  resolveType: kindOf,
});
