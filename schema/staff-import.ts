import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { IdempotencyKeyReused, kindOf, Refusal } from './refusal.js';
import { DateTime, Day } from './scalars.js';
import { ReceptionMode, SessionKind } from './session.js';
import { FileFault } from './staff-file.js';
import { JobTaken, JobUnderWay } from './staff-job.js';
import { NotFoundHere } from './staff-refusal.js';

export enum UnreadableFile {
  NO_FILE = 'NO_FILE',
  TWO_FILES = 'TWO_FILES',
  TOO_LARGE = 'TOO_LARGE',
  NOT_UTF8 = 'NOT_UTF8',
  NOT_XLSX = 'NOT_XLSX',
}

registerEnumType(UnreadableFile, {
  name: 'UnreadableFile',
  description: 'Why a file cannot be read.',
  valuesConfig: {
    NO_FILE: { description: 'Chưa có tệp' },
    TWO_FILES: { description: 'Gửi cả CSV và XLSX' },
    TOO_LARGE: { description: 'Tệp quá lớn' },
    NOT_UTF8: { description: 'Không phải chữ Unicode (UTF-8)' },
    NOT_XLSX: { description: 'Không phải tệp XLSX' },
  },
});

@InputType({ description: 'What the file leaves unsaid.' })
export class ImportDefaultsInput {
  @Field(() => Int, { nullable: true, description: 'Left out: as a title above the table says, else this year.' })
  year?: number | null;

  @Field(() => ID, { nullable: true, description: 'Where a line names no place. Left out: the agency’s only one.' })
  pointId?: string | null;

  @Field(() => String, { nullable: true, description: 'Where a line names none.' })
  room?: string | null;

  @Field(() => String, { nullable: true, description: 'Such as “7h30 - 11h00”.' })
  hours?: string | null;

  @Field(() => Int, { nullable: true, description: 'Length of a slot. Left out: one slot as long as the session.' })
  slotMinutes?: number | null;

  @Field(() => Int, { nullable: true, description: 'Places of a slot. Left out: none.' })
  places?: number | null;
}

@InputType({
  description:
    'The table a secretary has today: Vietnamese headings in any order, with or without accents. One of `csv`, `xlsx`.',
})
export class ImportFileInput {
  @Field(() => ID, { description: 'The agency that is to own the sessions.' })
  agencyId: string;

  @Field(() => String, { nullable: true, description: 'CSV as text (comma, semicolon or tab).' })
  csv?: string | null;

  @Field(() => String, { nullable: true, description: 'An XLSX file in base64; its first sheet is read.' })
  xlsx?: string | null;

  @Field(() => ImportDefaultsInput, { nullable: true, description: 'What holds where a line says nothing.' })
  defaults?: ImportDefaultsInput | null;
}

@InputType()
export class ImportSessionsInput extends ImportFileInput {
  @Field(() => String, { nullable: true, description: 'Name of the file, to know the work by.' })
  fileName?: string | null;

  @Field(() => ID, { description: 'A UUID of yours; the same file is imported once for it.' })
  idempotencyKey: string;
}

@InputType({ description: 'Columns code, name, full_name, type, parent_code. One of `csv`, `xlsx`.' })
export class ImportUnitsInput {
  @Field(() => String, { nullable: true, description: 'The table as text.' })
  csv?: string | null;

  @Field(() => String, { nullable: true, description: 'In base64.' })
  xlsx?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the file, to know the work by.' })
  fileName?: string | null;
}

@ObjectType({ description: 'A line of the file as the draft it would become.', simpleResolvers: true })
export class ImportedDraft {
  @Field(() => Int, { description: 'Number of the line in the file, from 1.' })
  line: number;

  @Field(() => Day, { description: 'The local day.' })
  day: string;

  @Field(() => DateTime, { description: 'When it begins.' })
  startsAt: string;

  @Field(() => DateTime, { description: 'When it ends.' })
  endsAt: string;

  @Field(() => SessionKind, { description: 'Of which kind it is.' })
  kind: SessionKind;

  @Field(() => ReceptionMode, { description: 'How people are received.' })
  mode: ReceptionMode;

  @Field(() => String, { description: 'Who was understood to be meant.' })
  leaderName: string;

  @Field(() => String, { description: 'Position of who receives.' })
  positionTitle: string;

  @Field(() => String, { description: 'Where people are received.' })
  pointName: string;

  @Field(() => String, { nullable: true, description: 'The room, where there is one to name.' })
  room: string | null;

  @Field(() => String, { nullable: true, description: 'What it is expected to be about.' })
  content: string | null;

  @Field(() => Int, { description: 'How many slots.' })
  slotCount: number;

  @Field(() => Int, { description: 'Of all slots together.' })
  places: number;

  @Field(() => Boolean, {
    description: 'It would be there twice: this leader has a session at these hours already, or on an earlier line.',
  })
  duplicate: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When registration opens.' })
  opensAt: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When registration closes.' })
  closesAt: string | null;
}

@ObjectType({ description: 'What a file would become; nothing has been saved.', simpleResolvers: true })
export class ImportPreview {
  @Field(() => [ImportedDraft], { description: 'The drafts it would become.' })
  rows: ImportedDraft[];

  @Field(() => [FileFault], { description: 'With one of them nothing can be imported.' })
  faults: FileFault[];

  @Field(() => [FileFault], {
    description: 'Seldom meant, and no hindrance: days off, days that are over, unused columns.',
  })
  warnings: FileFault[];

  @Field(() => Boolean, { description: 'Whether it can be imported as it is.' })
  ready: boolean;
}

@ObjectType({ implements: Refusal, description: 'Something in the file is in the way, so nothing was saved.' })
export class ImportRefused extends Refusal {
  @Field(() => ImportPreview, { description: 'What was read, with everything in the way.' })
  preview: ImportPreview;
}

@ObjectType({ implements: Refusal, description: 'The file itself cannot be read.' })
export class FileUnreadable extends Refusal {
  @Field(() => UnreadableFile, { description: 'What is wrong with the file.' })
  why: UnreadableFile;

  @Field(() => String, { description: 'The same for the person, in the language of the request.' })
  detail: string;
}

@ObjectType({ description: 'A unit that would be added, or would be called otherwise.', simpleResolvers: true })
export class DifferingUnit {
  @Field(() => String, { description: 'Two digits for a province, five for a commune.' })
  code: string;

  @Field(() => String, { nullable: true, description: 'What it is called now; null for one that is new.' })
  before: string | null;

  @Field(() => String, { description: 'What it would be called.' })
  after: string;
}

@ObjectType({ description: 'What a list of units would change; nothing has been saved.', simpleResolvers: true })
export class UnitsPreview {
  @Field(() => Int, { description: 'How many are new.' })
  added: number;

  @Field(() => Int, { description: 'How many differ from before.' })
  changed: number;

  @Field(() => Int, { description: 'How many are as before.' })
  unchanged: number;

  @Field(() => Int, { description: 'Units that are here and not in the file; they stay.' })
  notNamed: number;

  @Field(() => [DifferingUnit], { description: 'The first 50 that are new or differ.' })
  differing: DifferingUnit[];

  @Field(() => [FileFault], { description: 'With one of them nothing can be imported.' })
  faults: FileFault[];
}

@ObjectType({ implements: Refusal, description: 'Something in the list is wrong, so nothing was saved.' })
export class UnitsRefused extends Refusal {
  @Field(() => [FileFault], { description: 'Every cell in the way.' })
  faults: FileFault[];
}

export const ImportSessionsResult = createUnionType({
  name: 'ImportSessionsResult',
  types: () => [JobTaken, ImportRefused, IdempotencyKeyReused, FileUnreadable, NotFoundHere] as const,
  resolveType: kindOf,
});
export const ImportUnitsResult = createUnionType({
  name: 'ImportUnitsResult',
  types: () => [JobTaken, JobUnderWay, UnitsRefused, FileUnreadable, NotFoundHere] as const,
  resolveType: kindOf,
});
