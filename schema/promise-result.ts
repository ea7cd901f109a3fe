import { createUnionType, Field, ObjectType } from 'type-graphql';
import { ChangeAnswer } from './promise.js';
import { IdempotencyKeyReused, kindOf, Refusal, SessionCalledOff, SessionNotPublished, SlotGone } from './refusal.js';
import { Registration } from './registration.js';
import {
  AccessNotRecognised,
  AlreadyRegistered,
  OtherAgency,
  RegistrationClosed,
  RegistrationEnded,
  RegistrationNotYetOpen,
  SamePlace,
  SessionFull,
  TooLateToChange,
} from './registration-result.js';

@ObjectType({
  implements: Refusal,
  description: 'Nothing is asked of this registration, or not any more: answered already, too late, or taken back.',
})
export class NothingAsked extends Refusal {}

@ObjectType({ implements: Refusal, description: 'This cannot be chosen here.' })
export class AnswerNotOffered extends Refusal {
  @Field(() => [ChangeAnswer], { description: 'What can.' })
  choices: ChangeAnswer[];
}

@ObjectType({ description: 'Your answer is noted; this is the registration now. Its code and link are the same.' })
export class ChangeAnswered {
  @Field(() => Registration, { description: 'As it is after the answer.' })
  registration: Registration;
}

export const AnswerChangeResult = createUnionType({
  name: 'AnswerChangeResult',
  types: () =>
    [
      ChangeAnswered,
      AccessNotRecognised,
      NothingAsked,
      AnswerNotOffered,
      RegistrationEnded,
      SamePlace,
      OtherAgency,
      TooLateToChange,
      SessionNotPublished,
      SessionCalledOff,
      SlotGone,
      RegistrationNotYetOpen,
      RegistrationClosed,
      SessionFull,
      AlreadyRegistered,
      IdempotencyKeyReused,
    ] as const,
  resolveType: kindOf,
});
