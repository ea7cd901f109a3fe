import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { kindOf, Refusal } from './refusal.js';
import { Day } from './scalars.js';
import { JobTaken, JobUnderWay } from './staff-job.js';
import { FieldsInvalid, NotFoundHere } from './staff-refusal.js';
import { StaffSession } from './staff-session.js';

export enum WorkingDayKind {
  WORKING = 'WORKING',
  WEEKEND = 'WEEKEND',
  HOLIDAY = 'HOLIDAY',
  COMPENSATORY_OFF = 'COMPENSATORY_OFF',
  SWAP_OFF = 'SWAP_OFF',
  SWAP_WORKING = 'SWAP_WORKING',
}

registerEnumType(WorkingDayKind, {
  name: 'WorkingDayKind',
  description: 'What a day is in the working calendar.',
  valuesConfig: {
    WORKING: { description: 'Ngày làm việc' },
    WEEKEND: { description: 'Ngày nghỉ hằng tuần' },
    HOLIDAY: { description: 'Ngày nghỉ lễ, Tết' },
    COMPENSATORY_OFF: { description: 'Ngày nghỉ bù' },
    SWAP_OFF: { description: 'Ngày nghỉ hoán đổi' },
    SWAP_WORKING: { description: 'Ngày làm bù' },
  },
});

@ObjectType({ description: 'A day that is not what its weekday makes it.', simpleResolvers: true })
export class WorkingDay {
  @Field(() => Day, { description: 'The local day.' })
  day: string;

  @Field(() => WorkingDayKind, { description: 'Of which kind it is.' })
  kind: WorkingDayKind;

  @Field(() => Boolean, { description: 'Whether the agency works on it.' })
  isWorking: boolean;

  @Field(() => String, { description: 'The paper it comes from.' })
  source: string;

  @Field(() => ID, { nullable: true, description: 'The agency that says so, for all below it; null: the country.' })
  agencyId: string | null;
}

@ObjectType({ description: 'What a day was and would be.', simpleResolvers: true })
export class WorkingDayChange {
  @Field(() => Day, { description: 'The local day.' })
  day: string;

  @Field(() => WorkingDayKind, { description: 'What the day was; null for what its weekday makes it.' })
  before: WorkingDayKind;

  @Field(() => WorkingDayKind, { description: 'What the day is to be.' })
  after: WorkingDayKind;
}

@ObjectType({
  description: 'A session on a day that would be worked no longer, or be worked now.',
  simpleResolvers: true,
})
export class AffectedSession {
  @Field(() => StaffSession, { description: 'The session.' })
  session: StaffSession;

  @Field(() => Int, { description: 'Registrations with a place.' })
  booked: number;

  @Field(() => Int, { description: 'Registrations waiting.' })
  waiting: number;
}

@ObjectType({
  description: 'What a change of the working calendar does to what is arranged already.',
  simpleResolvers: true,
})
export class WorkingDayEffects {
  @Field(() => [WorkingDayChange], { description: 'Days that become something else.' })
  changes: WorkingDayChange[];

  @Field(() => [AffectedSession], { description: 'Sessions on those days.' })
  sessions: AffectedSession[];

  @Field(() => Int, { description: 'Registrations with a place or waiting, in all of these sessions.' })
  people: number;
}

export enum ImportProblemKind {
  NO_SUCH_COLUMN = 'NO_SUCH_COLUMN',
  COLUMN_MISSING = 'COLUMN_MISSING',
  NOT_A_DAY = 'NOT_A_DAY',
  NOT_A_KIND = 'NOT_A_KIND',
  NO_SOURCE = 'NO_SOURCE',
  TOO_LONG = 'TOO_LONG',
  TWICE = 'TWICE',
  TOO_MANY_LINES = 'TOO_MANY_LINES',
  NOTHING = 'NOTHING',
  UNREADABLE = 'UNREADABLE',
}

registerEnumType(ImportProblemKind, {
  name: 'WorkingDayImportProblemKind',
  description: 'What is wrong with a cell.',
  valuesConfig: {
    NO_SUCH_COLUMN: { description: 'Không có cột này' },
    COLUMN_MISSING: { description: 'Thiếu cột' },
    NOT_A_DAY: { description: 'Không phải một ngày' },
    NOT_A_KIND: { description: 'Không rõ loại ngày' },
    NO_SOURCE: { description: 'Thiếu văn bản làm căn cứ' },
    TOO_LONG: { description: 'Quá dài' },
    TWICE: { description: 'Ngày lặp lại' },
    TOO_MANY_LINES: { description: 'Quá nhiều dòng' },
    NOTHING: { description: 'Không có dữ liệu' },
    UNREADABLE: { description: 'Không đọc được tệp' },
  },
});

@ObjectType({ description: 'A cell that cannot be read.', simpleResolvers: true })
export class WorkingDayImportProblem {
  @Field(() => Int, { description: 'From 1.' })
  line: number;

  @Field(() => Int, { description: 'From 1.' })
  column: number;

  @Field(() => ImportProblemKind, { description: 'What is wrong with the cell.' })
  problem: ImportProblemKind;

  @Field(() => String, { description: 'What stands there.' })
  found: string;

  @Field(() => String, { description: 'For the person, in the language of the request.' })
  message: string;
}

@ObjectType({ description: 'A line that was read.', simpleResolvers: true })
export class WorkingDayImportLine {
  @Field(() => Int, { description: 'Number of the line in the file, from 1.' })
  line: number;

  @Field(() => Day, { description: 'The local day.' })
  day: string;

  @Field(() => WorkingDayKind, { description: 'Of which kind it is.' })
  kind: WorkingDayKind;

  @Field(() => String, { description: 'The paper that says so.' })
  source: string;
}

@ObjectType({ description: 'What an import would do. Nothing is saved.', simpleResolvers: true })
export class WorkingDayImportPreview {
  @Field(() => [WorkingDayImportLine], { description: 'What was read, line by line.' })
  days: WorkingDayImportLine[];

  @Field(() => [WorkingDayImportProblem], { description: 'With one of them nothing can be imported.' })
  problems: WorkingDayImportProblem[];

  @Field(() => WorkingDayEffects, { description: 'Whom and what it would concern.' })
  effects: WorkingDayEffects;
}

@InputType({ description: 'What a day is to be.' })
export class WorkingDayInput {
  @Field(() => Day, { description: 'The local day.' })
  day: string;

  @Field(() => WorkingDayKind, { nullable: true, description: 'Null: as the level above says, or its weekday.' })
  kind?: WorkingDayKind;

  @Field(() => String, { nullable: true, description: 'The paper it comes from; needed with a kind.' })
  source?: string;
}

@InputType({ description: 'Days of an agency and everything below it.' })
export class ChangeWorkingDaysInput {
  @Field(() => ID, { description: 'An agency you work for, or one below it.' })
  agencyId: string;

  @Field(() => [WorkingDayInput], { description: '1–400, each day once.' })
  days: WorkingDayInput[];

  @Field(() => Boolean, { defaultValue: false, description: 'That you have seen who is affected.' })
  acknowledged: boolean;
}

@InputType({ description: 'A table with the columns day, kind and source. One of `csv`, `xlsx`.' })
export class ImportWorkingDaysInput {
  @Field(() => ID, { description: 'An agency you work for, or one below it.' })
  agencyId: string;

  @Field(() => String, {
    nullable: true,
    description: 'CSV with a line of names: ngày, loại, nguồn (or day, kind, source).',
  })
  csv?: string | null;

  @Field(() => String, { nullable: true, description: 'An XLSX file in base64; its first sheet is read.' })
  xlsx?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the file, to know the work by.' })
  fileName?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'That you have seen who is affected.' })
  acknowledged: boolean;
}

@ObjectType({ description: 'The calendar is changed. Sessions stay where they are until they are generated or moved.' })
export class WorkingDaysSaved {
  @Field(() => WorkingDayEffects, { description: 'Whom and what it concerns.' })
  effects: WorkingDayEffects;
}

@ObjectType({
  implements: Refusal,
  description: 'People are registered on these days. Look at who, then save again with `acknowledged`.',
})
export class PeopleAffected extends Refusal {
  @Field(() => WorkingDayEffects, { description: 'Whom and what it concerns.' })
  effects: WorkingDayEffects;
}

@ObjectType({ implements: Refusal, description: 'Some cells cannot be read, so nothing was saved.' })
export class ImportFaulty extends Refusal {
  @Field(() => [WorkingDayImportProblem], { description: 'Every cell that could not be read.' })
  faults: WorkingDayImportProblem[];
}

export const ChangeWorkingDaysResult = createUnionType({
  name: 'ChangeWorkingDaysResult',
  types: () => [WorkingDaysSaved, PeopleAffected, NotFoundHere, FieldsInvalid] as const,
  resolveType: kindOf,
});

export const ImportWorkingDaysResult = createUnionType({
  name: 'ImportWorkingDaysResult',
  types: () => [JobTaken, JobUnderWay, PeopleAffected, NotFoundHere, ImportFaulty] as const,
  resolveType: kindOf,
});
