import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { NothingAsked } from './promise-result.js';
import { IdempotencyKeyReused, kindOf, Refusal, SessionCalledOff } from './refusal.js';
import { Registration } from './registration.js';
import { AccessNotRecognised, AlreadyRegistered } from './registration-result.js';

@ObjectType({ description: 'Your answer is with the agency; this is the registration now.' })
export class ReviewAnswered {
  @Field(() => Registration, { description: 'As it is after the answer. Its code and link are the same.' })
  registration: Registration;
}

@ObjectType({ implements: Refusal, description: 'There is nothing in it, or it is too long.' })
export class AnswerNotFitting extends Refusal {
  @Field(() => Int, { description: 'How many characters it may have.' })
  most: number;
}

export const AnswerReviewResult = createUnionType({
  name: 'AnswerReviewResult',
  types: () => [ReviewAnswered, AccessNotRecognised, NothingAsked, AnswerNotFitting, IdempotencyKeyReused] as const,
  resolveType: kindOf,
});

export const AnswerProposalResult = createUnionType({
  name: 'AnswerProposalResult',
  types: () =>
    [
      ReviewAnswered,
      AccessNotRecognised,
      NothingAsked,
      SessionCalledOff,
      AlreadyRegistered,
      IdempotencyKeyReused,
    ] as const,
  resolveType: kindOf,
});
