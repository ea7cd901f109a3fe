import { type ClassType, createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { kindOf } from './refusal.js';
import { DateTime } from './scalars.js';
import { FieldsInvalid, NotFoundHere } from './staff-refusal.js';

@ObjectType({ description: 'One field that was corrected.', simpleResolvers: true })
export class CorrectedField {
  @Field(() => String, { description: 'Its name, as in the input: `title`.' })
  field: string;

  @Field(() => String, { nullable: true, description: 'What stood there; null: nothing.' })
  before: string | null;

  @Field(() => String, { nullable: true, description: 'What stands there since; null: nothing.' })
  after: string | null;
}

@ObjectType({ description: 'A correction of what a desk keeps; it stays told.', simpleResolvers: true })
export class PaperCorrection {
  @Field(() => Int, { description: 'The version that came of it.' })
  version: number;

  @Field(() => [CorrectedField], { description: 'What was corrected.' })
  changes: CorrectedField[];

  @Field(() => String, { description: 'Why.' })
  reason: string;

  @Field(() => DateTime, { description: 'When.' })
  correctedAt: string;
}

/** The union of what can come of an act on a paper: done, or refused in one of these ways. */
export const paperResult = (name: string, done: ClassType<object>, others: readonly ClassType<object>[]) =>
  createUnionType({
    name,
    types: () => [done, FieldsInvalid, NotFoundHere, ...others] as const,
    resolveType: kindOf,
  });
