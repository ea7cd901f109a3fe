import { type ClassType, createUnionType, Field, ID, ObjectType } from 'type-graphql';
import { kindOf, Refusal } from './refusal.js';
import { ConclusionState, StaffConclusion } from './staff-conclusion.js';
import { NamesSomebody } from './staff-directive-result.js';
import { FieldsInvalid, NotFoundHere, SessionNotBegun, StaleVersion } from './staff-refusal.js';

@ObjectType({ description: 'It is done; this is the conclusion now.' })
export class ConclusionSaved {
  @Field(() => StaffConclusion, { description: 'As it is now.' })
  conclusion: StaffConclusion;
}

@ObjectType({ implements: Refusal, description: 'A conclusion in this state does not allow it.' })
export class ConclusionWrongState extends Refusal {
  @Field(() => ConclusionState, { description: 'Where it stands.' })
  state: ConclusionState;
}

@ObjectType({ implements: Refusal, description: 'The session has a conclusion already.' })
export class ConclusionExists extends Refusal {
  @Field(() => ID, { description: 'That one.' })
  conclusionId: string;
}

@ObjectType({
  implements: Refusal,
  description: 'Another conclusion of the agency has this number in the same year, perhaps spelled in another way.',
})
export class ConclusionNumberTaken extends Refusal {
  @Field(() => ID, { description: 'The other one.' })
  conclusionId: string;

  @Field(() => String, { description: 'Its number, as printed there.' })
  number: string;
}

const result = (name: string, others: readonly ClassType<object>[]) =>
  createUnionType({ name, types: () => [ConclusionSaved, NotFoundHere, ...others] as const, resolveType: kindOf });

export const DraftConclusionResult = result('DraftConclusionResult', [
  FieldsInvalid,
  NamesSomebody,
  ConclusionNumberTaken,
  ConclusionExists,
  SessionNotBegun,
]);
export const EditConclusionResult = result('EditConclusionResult', [
  FieldsInvalid,
  NamesSomebody,
  ConclusionNumberTaken,
  ConclusionWrongState,
  StaleVersion,
]);
export const SignConclusionResult = result('SignConclusionResult', [
  FieldsInvalid,
  ConclusionNumberTaken,
  ConclusionWrongState,
]);
export const PublishConclusionResult = result('PublishConclusionResult', [ConclusionWrongState]);
export const WithdrawConclusionResult = result('WithdrawConclusionResult', [FieldsInvalid, ConclusionWrongState]);
