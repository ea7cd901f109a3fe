import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { kindOf } from './refusal.js';
import { NotFoundHere } from './staff-refusal.js';
import { ConfirmationNeeded } from './staff-second-step.js';

export enum ExportFormat {
  CSV = 'CSV',
  XLSX = 'XLSX',
}

registerEnumType(ExportFormat, {
  name: 'ExportFormat',
  description: 'As what kind of file.',
  valuesConfig: {
    CSV: { description: 'Bảng CSV (UTF-8)' },
    XLSX: { description: 'Bảng tính Excel' },
  },
});

@InputType()
export class ExportRegistrationsInput {
  @Field(() => ID, { description: 'The session.' })
  sessionId: string;

  @Field(() => ExportFormat, { description: 'As which kind of file.' })
  format: ExportFormat;
}

@ObjectType({ description: 'A file of personal data. It is on record that you took it along.' })
export class RegistrationsExported {
  @Field(() => String, { description: 'A name for it.' })
  fileName: string;

  @Field(() => String, { description: 'What it is, such as `text/csv; charset=utf-8`.' })
  mediaType: string;

  @Field(() => String, { description: 'The bytes, in Base64.' })
  content: string;

  @Field(() => Int, { description: 'How many registrations are in it.' })
  count: number;
}

export const ExportRegistrationsResult = createUnionType({
  name: 'ExportRegistrationsResult',
  types: () => [RegistrationsExported, NotFoundHere, ConfirmationNeeded] as const,
  resolveType: kindOf,
});
