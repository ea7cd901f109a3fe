import { createUnionType, Field, ObjectType } from 'type-graphql';
import { kindOf, Refusal } from './refusal.js';
import { Registration } from './registration.js';
import { AccessNotRecognised } from './registration-result.js';
import { AnswerNotFitting } from './triage-result.js';

@ObjectType({ description: 'Your word is with the agency; it looks again, and answers you here.' })
export class DirectiveDisputed {
  @Field(() => Registration, { description: 'As it is now, with its promises.' })
  registration: Registration;
}

@ObjectType({ implements: Refusal, description: 'No such promise was made because of this registration.' })
export class NothingPromised extends Refusal {}

export const DisputeDirectiveResult = createUnionType({
  name: 'DisputeDirectiveResult',
  types: () => [DirectiveDisputed, AccessNotRecognised, NothingPromised, AnswerNotFitting] as const,
  resolveType: kindOf,
});
