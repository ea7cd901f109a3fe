import { createUnionType, Field, ObjectType } from 'type-graphql';
import { kindOf, Refusal } from './refusal.js';
import { TooManyRepresentatives } from './staff-group.js';
import { HandlerNeeded } from './staff-petition-result.js';
import { FieldsInvalid, NotFoundHere, StaleVersion } from './staff-refusal.js';
import { Visit } from './staff-visit.js';
import { VisitProblem } from './staff-visit-vocabulary.js';

@ObjectType({ description: 'It is kept; this is the visit now.' })
export class VisitSaved {
  @Field(() => Visit, { description: 'As it is now.' })
  visit: Visit;
}

@ObjectType({ implements: Refusal, description: 'Something of the visit is missing or does not fit.' })
export class VisitIncomplete extends Refusal {
  @Field(() => [VisitProblem], { description: 'What it is.' })
  lacking: VisitProblem[];
}

export const RecordVisitResult = createUnionType({
  name: 'RecordVisitResult',
  types: () =>
    [VisitSaved, NotFoundHere, FieldsInvalid, VisitIncomplete, TooManyRepresentatives, HandlerNeeded] as const,
  resolveType: kindOf,
});

export const ChangeVisitResult = createUnionType({
  name: 'ChangeVisitResult',
  types: () =>
    [VisitSaved, NotFoundHere, FieldsInvalid, StaleVersion, VisitIncomplete, TooManyRepresentatives] as const,
  resolveType: kindOf,
});
