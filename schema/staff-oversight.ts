import { createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { kindOf, Refusal } from './refusal.js';
import { Day } from './scalars.js';
import { FieldsInvalid, NotFoundHere } from './staff-refusal.js';

export enum RecommendationStatus {
  OPEN = 'OPEN',
  ANSWERED = 'ANSWERED',
  CLOSED = 'CLOSED',
}

registerEnumType(RecommendationStatus, {
  name: 'RecommendationStatus',
  description: 'Where a recommendation stands.',
  valuesConfig: {
    OPEN: { description: 'Chờ trả lời' },
    ANSWERED: { description: 'Đã trả lời, chờ xem xét' },
    CLOSED: { description: 'Đã kết thúc' },
  },
});

@ObjectType({
  description: 'A visit by which a body looks into how agencies receive and answer people.',
  simpleResolvers: true,
})
export class OversightVisit {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Who looks into it.' })
  body: string;

  @Field(() => String, { description: 'What it looks into.' })
  theme: string;

  @Field(() => Day, { description: 'First day.' })
  fromDay: string;

  @Field(() => Day, { description: 'Last day.' })
  toDay: string;

  @Field(() => String, { nullable: true, description: 'What was found.' })
  findings: string | null;
}

@ObjectType({ description: 'What a visit recommends to an agency.', simpleResolvers: true })
export class Recommendation {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true, description: 'What was found there.' })
  finding: string | null;

  @Field(() => String, { description: 'What is recommended.' })
  text: string;

  @Field(() => Day, { nullable: true, description: 'By when it is to be answered.' })
  dueDay: string | null;

  @Field(() => RecommendationStatus, { description: 'Where it stands.' })
  status: RecommendationStatus;

  @Field(() => Boolean, { description: 'It is not answered, and its day is over.' })
  isLate: boolean;

  @Field(() => String, { nullable: true, description: 'What the agency answered.' })
  answer: string | null;

  @Field(() => String, { nullable: true, description: 'Where that can be seen.' })
  answerLink: string | null;

  @Field(() => Day, { nullable: true, description: 'When it was answered.' })
  answeredDay: string | null;

  @Field(() => String, { nullable: true, description: 'What was said of the answer.' })
  verdict: string | null;
}

@InputType()
export class RecordOversightInput {
  @Field(() => ID, { description: 'Whose desk keeps it.' })
  agencyId: string;

  @Field(() => String, { description: 'Who looks into it, at most 200 characters.' })
  body: string;

  @Field(() => String, { description: 'What it looks into, at most 500 characters.' })
  theme: string;

  @Field(() => Day, { description: 'First day.' })
  fromDay: string;

  @Field(() => Day, { description: 'Last day.' })
  toDay: string;

  @Field(() => [ID], { description: 'The agencies it looks into: that agency and those below it.' })
  visitedIds: string[];

  @Field(() => String, { nullable: true, description: 'What was found, at most 8,000 characters.' })
  findings?: string | null;
}

@InputType()
export class RecommendInput {
  @Field(() => ID, { description: 'The visit.' })
  visitId: string;

  @Field(() => ID, { description: 'An agency it looked into.' })
  toAgencyId: string;

  @Field(() => String, { nullable: true, description: 'What was found there.' })
  finding?: string | null;

  @Field(() => String, { description: 'What is recommended, at most 2,000 characters.' })
  text: string;

  @Field(() => Day, { nullable: true, description: 'By when it is to be answered.' })
  dueDay?: string | null;
}

@InputType()
export class AnswerRecommendationInput {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'What was done, at most 4,000 characters.' })
  answer: string;

  @Field(() => String, { nullable: true, description: 'Where it can be seen (https://…).' })
  link?: string | null;
}

@InputType()
export class CloseRecommendationInput {
  @Field(() => ID)
  id: string;

  @Field(() => Boolean, { description: 'False sends the answer back.' })
  isAccepted: boolean;

  @Field(() => String, { nullable: true, description: 'Needed when it is sent back.' })
  verdict?: string | null;
}

@ObjectType({ description: 'It is done; this is the visit now.' })
export class OversightSaved {
  @Field(() => OversightVisit, { description: 'As it is now.' })
  visit: OversightVisit;
}

@ObjectType({ implements: Refusal, description: 'A recommendation that stands so does not allow it.' })
export class RecommendationWrongStatus extends Refusal {
  @Field(() => RecommendationStatus, { description: 'Where it stands.' })
  status: RecommendationStatus;
}

export const RecordOversightResult = createUnionType({
  name: 'RecordOversightResult',
  types: () => [OversightSaved, FieldsInvalid, NotFoundHere] as const,
  resolveType: kindOf,
});

export const RecommendationResult = createUnionType({
  name: 'RecommendationResult',
  types: () => [OversightSaved, FieldsInvalid, NotFoundHere, RecommendationWrongStatus] as const,
  resolveType: kindOf,
});
