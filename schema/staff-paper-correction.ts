import { type ClassType, createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { kindOf } from './refusal.js';
import { DateTime } from './scalars.js';
import { FieldsInvalid, NotFoundHere } from './staff-refusal.js';

@ObjectType({
  description: 'One field of what a desk keeps, as it was corrected; it stays told.',
  simpleResolvers: true,
})
export class PaperCorrection {
  @Field(() => Int, { description: 'The version that came of it; what was corrected at once has the same.' })
  version: number;

  @Field(() => String, { description: 'The field, as in the input: `title`.' })
  field: string;

  @Field(() => String, { nullable: true, description: 'What stood there; null: nothing.' })
  before: string | null;

  @Field(() => String, { nullable: true, description: 'What stands there since; null: nothing.' })
  after: string | null;

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
