import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { kindOf, Refusal } from './refusal.js';
import { DateTime, Day } from './scalars.js';
import { FileFault } from './staff-file.js';
import { FieldsInvalid, NotFoundHere } from './staff-refusal.js';

export enum JobKind {
  GENERATE_CALENDARS = 'GENERATE_CALENDARS',
  PUBLISH_CALENDARS = 'PUBLISH_CALENDARS',
  IMPORT_SESSIONS = 'IMPORT_SESSIONS',
  IMPORT_UNITS = 'IMPORT_UNITS',
  IMPORT_WORKING_DAYS = 'IMPORT_WORKING_DAYS',
}

export enum CalendarJobKind {
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
  FILE_REFUSED = 'FILE_REFUSED',
  PEOPLE_AFFECTED = 'PEOPLE_AFFECTED',
}

const calendarJobs = {
  GENERATE_CALENDARS: { description: 'Tạo lịch dự thảo từ lịch định kỳ cho cơ quan và các đơn vị bên dưới' },
  PUBLISH_CALENDARS: { description: 'Công bố lịch dự thảo của cơ quan và các đơn vị bên dưới' },
};

registerEnumType(JobKind, {
  name: 'JobKind',
  description: 'Long work: calendars, done part by part, and files, brought in whole or not at all.',
  valuesConfig: {
    ...calendarJobs,
    IMPORT_SESSIONS: { description: 'Nhập các buổi tiếp từ tệp' },
    IMPORT_UNITS: { description: 'Nhập danh mục đơn vị hành chính từ tệp' },
    IMPORT_WORKING_DAYS: { description: 'Nhập ngày nghỉ, ngày làm bù từ tệp' },
  },
});

registerEnumType(CalendarJobKind, {
  name: 'CalendarJobKind',
  description: 'Long work that can be asked for between two days.',
  valuesConfig: calendarJobs,
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
    FILE_REFUSED: { description: 'Tệp không còn nhập được như lúc xem trước' },
    PEOPLE_AFFECTED: { description: 'Có người đăng ký vào các ngày này sau khi xem trước' },
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

  @Field(() => Day, { nullable: true, description: 'First day it is about; null for a file.' })
  from: string | null;

  @Field(() => Day, { nullable: true, description: 'Last day; null for a file.' })
  to: string | null;

  @Field(() => String, { nullable: true, description: 'Of a file that is brought in: its name, where it was given.' })
  fileName: string | null;

  @Field(() => Int, {
    description:
      'Parts that are done for good; of a file that is being brought in, lines that will be there when all are.',
  })
  done: number;

  @Field(() => Int, { nullable: true, description: 'All parts; null until it begins.' })
  total: number | null;

  @Field(() => [JobFigure], { description: 'What came of it so far.' })
  figures: JobFigure[];

  @Field(() => JobFailure, { nullable: true, description: 'Why it failed.' })
  failure: JobFailure | null;

  @Field(() => [FileFault], { description: 'What was in the way in a file when it was to be brought in.' })
  faults: FileFault[];

  @Field(() => [ID], { description: 'Drafts that were made of a file of sessions, in the order of its lines.' })
  sessionIds: string[];

  @Field(() => DateTime, { description: 'When it was asked for.' })
  askedAt: string;

  @Field(() => DateTime, { nullable: true, description: 'When it began.' })
  startedAt: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it ended.' })
  endedAt: string | null;
}

@InputType({ description: 'Long work for an agency and everything below it.' })
export class AskJobInput {
  @Field(() => CalendarJobKind, { description: 'What is to be done.' })
  kind: CalendarJobKind;

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
