import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime, Day } from './scalars.js';

export enum ReportFormKind {
  FIGURES = 'FIGURES',
  REGISTER = 'REGISTER',
}

registerEnumType(ReportFormKind, {
  name: 'ReportFormKind',
  description: 'What a form holds.',
  valuesConfig: {
    FIGURES: { description: 'Biểu số liệu' },
    REGISTER: { description: 'Sổ: mỗi lượt tiếp một dòng' },
  },
});

export enum ReportPeriodCode {
  QUARTER_1 = 'QUARTER_1',
  QUARTER_2 = 'QUARTER_2',
  QUARTER_3 = 'QUARTER_3',
  QUARTER_4 = 'QUARTER_4',
  HALF_YEAR = 'HALF_YEAR',
  NINE_MONTHS = 'NINE_MONTHS',
  YEAR = 'YEAR',
}

registerEnumType(ReportPeriodCode, {
  name: 'ReportPeriodCode',
  description: 'Which part of a year is reported on.',
  valuesConfig: {
    QUARTER_1: { description: 'Quý I' },
    QUARTER_2: { description: 'Quý II' },
    QUARTER_3: { description: 'Quý III' },
    QUARTER_4: { description: 'Quý IV' },
    HALF_YEAR: { description: '6 tháng' },
    NINE_MONTHS: { description: '9 tháng' },
    YEAR: { description: 'Năm' },
  },
});

@ObjectType({
  description: 'A period on which offices report, with the days it counts from and to.',
  simpleResolvers: true,
})
export class ReportPeriod {
  @Field(() => ReportPeriodCode, { description: 'Which part of the year.' })
  code: ReportPeriodCode;

  @Field(() => Int, { description: 'Of which year it is reported.' })
  year: number;

  @Field(() => Day, { description: 'First day that counts; it may lie in the year before.' })
  from: string;

  @Field(() => Day, { description: 'Last day that counts.' })
  to: string;

  @Field(() => String, { nullable: true, description: 'The paper that fixes the days; null where none does.' })
  source: string | null;
}

@ObjectType({ description: 'A column of a form, as the paper has it.', simpleResolvers: true })
export class ReportColumn {
  @Field(() => String, { description: 'The number printed above it.' })
  number: string;

  @Field(() => [String], { description: 'Heads it stands below, the widest first, in Vietnamese.' })
  heads: string[];

  @Field(() => [String], { description: 'The same in English.' })
  headsEn: string[];
}

@ObjectType({ description: 'A form fixed by a paper, from when to when. Its columns are data.', simpleResolvers: true })
export class ReportForm {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Such as `01_TCD`.' })
  code: string;

  @Field(() => ReportFormKind, { description: 'Figures, or a register.' })
  kind: ReportFormKind;

  @Field(() => String, { description: 'Its title in Vietnamese.' })
  title: string;

  @Field(() => String, { description: 'Its title in English.' })
  titleEn: string;

  @Field(() => Day, { description: 'First day on which it holds.' })
  effectiveFrom: string;

  @Field(() => Day, { nullable: true, description: 'Last day; null while it holds.' })
  effectiveTo: string | null;

  @Field(() => String, { description: 'The paper it comes from.' })
  source: string;
}

@ObjectType({ description: 'What stands in a column.', simpleResolvers: true })
export class ReportFigure {
  @Field(() => String, { description: 'The number of the column.' })
  number: string;

  @Field(() => Int, { nullable: true, description: 'The count; null where nothing is counted.' })
  value: number | null;
}

@ObjectType({ description: 'A sum of a form that does not hold.', simpleResolvers: true })
export class BrokenIdentity {
  @Field(() => String, { description: 'The column of the total.' })
  total: string;

  @Field(() => [String], { description: 'The columns it should be the sum of.' })
  parts: string[];

  @Field(() => Int, { description: 'What stands in the total.' })
  stated: number;

  @Field(() => Int, { description: 'What the parts sum up to.' })
  summed: number;
}

@ObjectType({ description: 'A column that turns out otherwise than it was signed.', simpleResolvers: true })
export class FigureDifference {
  @Field(() => String, { description: 'The number of the column.' })
  number: string;

  @Field(() => Int, { nullable: true, description: 'As it was signed.' })
  before: number | null;

  @Field(() => Int, { nullable: true, description: 'As it is counted now.' })
  after: number | null;
}

@ObjectType({ description: 'A report as it was signed. It never changes.' })
export class SignedReport {
  @Field(() => ID)
  id: string;

  @Field(() => ReportForm, { description: 'The form as it was then.' })
  form: ReportForm;

  @Field(() => Boolean, { description: 'With the agencies below.' })
  includeSubordinate: boolean;

  @Field(() => Day, { description: 'First day of the period.' })
  from: string;

  @Field(() => Day, { description: 'Last day of the period.' })
  to: string;

  @Field(() => Int, { description: 'How many lines it has.' })
  lineCount: number;

  @Field(() => String, { description: 'SHA-256 of what was signed.' })
  hash: string;

  @Field(() => DateTime, { description: 'When it was signed.' })
  signedAt: string;

  @Field(() => ID, { nullable: true, description: 'The report it adjusts.' })
  adjustsId: string | null;

  @Field(() => String, { nullable: true, description: 'Why it adjusts it.' })
  reason: string | null;
}

@ObjectType({
  description: 'A form of figures as it would be signed now, and what has been signed on it.',
  simpleResolvers: true,
})
export class Report {
  @Field(() => Boolean, { description: 'With the agencies below.' })
  includeSubordinate: boolean;

  @Field(() => Day, { description: 'First day of the period.' })
  from: string;

  @Field(() => Day, { description: 'Last day of the period.' })
  to: string;

  @Field(() => ReportForm, { description: 'The form in force on the last day.' })
  form: ReportForm;

  @Field(() => [BrokenIdentity], { description: 'Sums that do not hold: it cannot be signed before they do.' })
  broken: BrokenIdentity[];

  @Field(() => [FigureDifference], { description: 'What differs from the latest signed one.' })
  differences: FigureDifference[];

  @Field(() => [SignedReport], { description: 'Signed for this period, the latest first; each adjusts the next one.' })
  signed: SignedReport[];
}

@ObjectType({ description: 'A visit in the register.', simpleResolvers: true })
export class RegisterLine {
  @Field(() => ID, { description: 'The visit.' })
  visitId: string;

  @Field(() => [String], { description: 'A cell for each column.' })
  cells: string[];
}

@ObjectType({
  description: 'The register of receptions (Mẫu số 03). Numbers of papers are masked here.',
  simpleResolvers: true,
})
export class ReceptionRegister {
  @Field(() => String, { description: 'Its title in Vietnamese.' })
  title: string;

  @Field(() => String, { description: 'Its title in English.' })
  titleEn: string;

  @Field(() => String, { description: 'The paper its columns come from.' })
  source: string;

  @Field(() => [ReportColumn], { description: 'Its columns.' })
  columns: ReportColumn[];

  @Field(() => [RegisterLine], { description: 'Its lines, by number.' })
  lines: RegisterLine[];

  @Field(() => Boolean, { description: 'There are more lines than are told at once.' })
  isCut: boolean;
}
