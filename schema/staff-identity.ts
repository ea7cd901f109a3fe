import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { kindOf, Refusal } from './refusal.js';
import { IdentityKind } from './registration.js';
import { FieldsInvalid, NotFoundHere } from './staff-refusal.js';
import { ConfirmationNeeded } from './staff-second-step.js';

@InputType({ description: 'Whose number, and why the whole of it is needed.' })
export class RevealIdentityInput {
  @Field(() => ID, { description: '`StaffRegistration.id`.' })
  registrationId: string;

  @Field(() => String, { description: 'At most 500 characters; it stays in the audit.' })
  reason: string;
}

@ObjectType({ description: 'The whole number. Show it and forget it.' })
export class IdentityRevealed {
  @Field(() => IdentityKind, { description: 'Of which paper.' })
  identityKind: IdentityKind;

  @Field(() => String, { description: 'As it was given.' })
  identityNumber: string;
}

@ObjectType({ implements: Refusal, description: 'The person registered without a number of a paper.' })
export class IdentityNotGiven extends Refusal {}

export const RevealIdentityResult = createUnionType({
  name: 'RevealIdentityResult',
  types: () => [IdentityRevealed, IdentityNotGiven, ConfirmationNeeded, FieldsInvalid, NotFoundHere] as const,
  resolveType: kindOf,
});
