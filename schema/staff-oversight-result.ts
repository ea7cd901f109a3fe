import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Refusal } from './refusal.js';
import { Day } from './scalars.js';
import { OversightVisit, RecommendationStatus } from './staff-oversight.js';
import { paperResult } from './staff-paper-correction.js';
import { StaleVersion } from './staff-refusal.js';

@InputType()
class OversightWordsInput {
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
export class RecordOversightInput extends OversightWordsInput {
  @Field(() => ID, { description: 'Whose desk keeps it.' })
  agencyId: string;
}

@InputType({ description: 'A visit told anew, whole: what is left out is taken away.' })
export class EditOversightInput extends OversightWordsInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: '`version` of the visit you opened.' })
  expectedVersion: number;

  @Field(() => String, { description: 'Why it is corrected, at most 1,000 characters.' })
  reason: string;
}

@InputType({ description: 'A recommendation told anew, whole: what is left out is taken away.' })
export class EditRecommendationInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: '`version` of the recommendation you opened.' })
  expectedVersion: number;

  @Field(() => String, { nullable: true, description: 'What was found there.' })
  finding?: string | null;

  @Field(() => String, { description: 'What is recommended, at most 2,000 characters.' })
  text: string;

  @Field(() => Day, { nullable: true, description: 'By when it is to be answered.' })
  dueDay?: string | null;

  @Field(() => String, { description: 'Why it is corrected, at most 1,000 characters.' })
  reason: string;
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

@ObjectType({ implements: Refusal, description: 'Every recommendation of the visit is closed, so it stays as it is.' })
export class OversightClosed extends Refusal {}

export const RecordOversightResult = paperResult('RecordOversightResult', OversightSaved, []);
export const EditOversightResult = paperResult('EditOversightResult', OversightSaved, [OversightClosed, StaleVersion]);
export const RecommendationResult = paperResult('RecommendationResult', OversightSaved, [RecommendationWrongStatus]);
export const EditRecommendationResult = paperResult('EditRecommendationResult', OversightSaved, [
  RecommendationWrongStatus,
  StaleVersion,
]);
