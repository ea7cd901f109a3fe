import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { kindOf, Refusal } from './refusal.js';
import { Day } from './scalars.js';
import { ExportFormat } from './staff-export.js';
import { FieldsInvalid, NotFoundHere } from './staff-refusal.js';
import { BrokenIdentity, SignedReport } from './staff-report.js';
import { ConfirmationNeeded } from './staff-second-step.js';

@InputType({ description: 'What is to be signed.' })
export class SignReportInput {
  @Field(() => ID, { description: 'The agency whose head signs.' })
  agencyId: string;

  @Field(() => String, { description: 'The code of the form, such as `01_TCD`.' })
  formCode: string;

  @Field(() => Boolean, { defaultValue: false, description: 'With the agencies below.' })
  includeSubordinate: boolean;

  @Field(() => Day, { description: 'First day of the period.' })
  from: string;

  @Field(() => Day, { description: 'Last day, 27 to 400 days later, not after today.' })
  to: string;

  @Field(() => String, { nullable: true, description: 'Why what was signed before is adjusted.' })
  reason?: string;
}

@InputType({ description: 'Which register is to be taken along.' })
export class ExportRegisterInput {
  @Field(() => ID, { description: 'The agency.' })
  agencyId: string;

  @Field(() => Day, { description: 'First day.' })
  from: string;

  @Field(() => Day, { description: 'Last day, at most 400 days later.' })
  to: string;

  @Field(() => ID, { nullable: true, description: 'A signed register, as it stood then; left out: as it stands now.' })
  signedId?: string;

  @Field(() => ExportFormat, {
    defaultValue: ExportFormat.CSV,
    description: 'As which kind of file. A workbook keeps the zeros that numbers of papers begin with.',
  })
  format: ExportFormat;
}

@ObjectType({ description: 'It is signed.' })
export class ReportSigned {
  @Field(() => SignedReport, { description: 'As it is kept.' })
  report: SignedReport;
}

@ObjectType({ implements: Refusal, description: 'Sums of the form do not hold.' })
export class ReportDoesNotAddUp extends Refusal {
  @Field(() => [BrokenIdentity], { description: 'Which.' })
  broken: BrokenIdentity[];
}

@ObjectType({
  implements: Refusal,
  description: 'It is signed, and something has changed since: an adjustment needs a reason.',
})
export class ReportSignedAlready extends Refusal {}

@ObjectType({ implements: Refusal, description: 'Nothing has changed since it was signed.' })
export class NothingToAdjust extends Refusal {}

@ObjectType({ implements: Refusal, description: 'The period is not over.' })
export class PeriodNotOver extends Refusal {}

@ObjectType({ implements: Refusal, description: 'There are more visits than a register holds at once.' })
export class RegisterTooLong extends Refusal {}

@ObjectType({ description: 'A file of personal data. It is on record that you took it along.' })
export class RegisterExported {
  @Field(() => String, { description: 'A name for it.' })
  fileName: string;

  @Field(() => String, { description: 'What it is.' })
  mediaType: string;

  @Field(() => String, { description: 'The bytes, in Base64.' })
  content: string;

  @Field(() => [[String]], { description: 'The same lines, to be printed.' })
  lines: string[][];

  @Field(() => Int, { description: 'How many visits are in it.' })
  count: number;
}

export const SignReportResult = createUnionType({
  name: 'SignReportResult',
  types: () =>
    [
      ReportSigned,
      ReportDoesNotAddUp,
      ReportSignedAlready,
      NothingToAdjust,
      PeriodNotOver,
      RegisterTooLong,
      ConfirmationNeeded,
      NotFoundHere,
      FieldsInvalid,
    ] as const,
  resolveType: kindOf,
});

export const ExportRegisterResult = createUnionType({
  name: 'ExportRegisterResult',
  types: () => [RegisterExported, NotFoundHere, ConfirmationNeeded, FieldsInvalid] as const,
  resolveType: kindOf,
});
