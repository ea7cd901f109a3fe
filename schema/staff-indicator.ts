import { createUnionType, Field, Float, ID, InputType, ObjectType } from 'type-graphql';
import { kindOf } from './refusal.js';
import { DateTime, Day } from './scalars.js';
import { FieldsInvalid, NotFoundHere } from './staff-refusal.js';

@ObjectType({ description: 'A figure typed in by hand for what lies outside this product.', simpleResolvers: true })
export class Indicator {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'What it is called in capitals, such as `NEW_RURAL_COMMUNES`.' })
  code: string;

  @Field(() => String, { description: 'What it counts.' })
  title: string;

  @Field(() => String, { description: 'Of what.' })
  unit: string;

  @Field(() => Day, { description: 'First day of its period.' })
  from: string;

  @Field(() => Day, { description: 'Last day of its period.' })
  to: string;

  @Field(() => Float, { nullable: true, description: 'The figure; null where it is a share alone.' })
  value: number | null;

  @Field(() => Float, { nullable: true, description: 'Of a share: those of which it is said.' })
  numerator: number | null;

  @Field(() => Float, { nullable: true, description: 'Of a share: all of them.' })
  denominator: number | null;

  @Field(() => Float, { nullable: true, description: 'What is aimed at.' })
  target: number | null;

  @Field(() => Day, { nullable: true, description: 'By when.' })
  targetDay: string | null;

  @Field(() => String, { description: 'The paper it comes from.' })
  source: string;

  @Field(() => String, { nullable: true, description: 'What else is to be said.' })
  note: string | null;

  @Field(() => ID, { nullable: true, description: 'The figure it corrects.' })
  correctsId: string | null;

  @Field(() => String, { nullable: true, description: 'Why it corrects it.' })
  reason: string | null;

  @Field(() => DateTime, { description: 'When it was typed in.' })
  recordedAt: string;

  @Field(() => String, { nullable: true, description: 'Who typed it in.' })
  recordedBy: string | null;

  @Field(() => Boolean, { description: 'Another has corrected it since.' })
  isCorrected: boolean;
}

@InputType({ description: 'A figure to be kept.' })
export class RecordIndicatorInput {
  @Field(() => ID, { description: 'The agency it is about.' })
  agencyId: string;

  @Field(() => String, { description: 'Capitals, digits and _, at most 60.' })
  code: string;

  @Field(() => String, { description: 'What it counts, at most 300 characters.' })
  title: string;

  @Field(() => String, { description: 'Of what, at most 60 characters.' })
  unit: string;

  @Field(() => Day, { description: 'First day of its period.' })
  from: string;

  @Field(() => Day, { description: 'Last day of its period.' })
  to: string;

  @Field(() => Float, { nullable: true, description: 'The figure; or give a share.' })
  value?: number;

  @Field(() => Float, { nullable: true, description: 'Of a share: those of which it is said.' })
  numerator?: number;

  @Field(() => Float, { nullable: true, description: 'Of a share: all of them, more than nought.' })
  denominator?: number;

  @Field(() => Float, { nullable: true, description: 'What is aimed at.' })
  target?: number;

  @Field(() => Day, { nullable: true, description: 'By when.' })
  targetDay?: string;

  @Field(() => String, { description: 'The paper it comes from, at most 500 characters.' })
  source: string;

  @Field(() => String, { nullable: true, description: 'At most 2,000 characters.' })
  note?: string;

  @Field(() => ID, { nullable: true, description: 'The figure this corrects; both are kept.' })
  correctsId?: string;

  @Field(() => String, { nullable: true, description: 'Why it corrects it; needed for a correction.' })
  reason?: string;
}

@ObjectType({ description: 'It is kept.' })
export class IndicatorRecorded {
  @Field(() => ID, { description: 'The figure.' })
  indicatorId: string;
}

export const RecordIndicatorResult = createUnionType({
  name: 'RecordIndicatorResult',
  types: () => [IndicatorRecorded, NotFoundHere, FieldsInvalid] as const,
  resolveType: kindOf,
});
