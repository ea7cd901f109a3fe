import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { kindOf, Refusal } from './refusal.js';
import { DateTime, Day } from './scalars.js';
import { AgendaDocument, AgendaHandIn } from './staff-agenda.js';
import { AgendaItemKind, AgendaPreparation } from './staff-agenda-vocabulary.js';
import { FieldsInvalid, NotFoundHere, WrongState } from './staff-refusal.js';

@ObjectType({
  description:
    'What an agency was asked to prepare for a session, as that agency sees it: never who comes, nor what was told.',
  simpleResolvers: true,
})
export class PreparationAsked {
  @Field(() => ID, { description: 'Which item of which agenda.' })
  itemId: string;

  @Field(() => AgendaItemKind, { description: 'Of which kind it is.' })
  kind: AgendaItemKind;

  @Field(() => String, { nullable: true, description: 'What a topic is called; null for a registration.' })
  title: string | null;

  @Field(() => String, { nullable: true, description: 'Short code of the registration; null for anything else.' })
  code: string | null;

  @Field(() => [AgendaDocument], { description: 'Papers that belong to it.' })
  documents: AgendaDocument[];

  @Field(() => Day, { description: 'Local day of the session.' })
  day: string;

  @Field(() => DateTime, { description: 'When the session begins.' })
  startsAt: string;

  @Field(() => Day, { nullable: true, description: 'By when it is to be there.' })
  dueDay: string | null;

  @Field(() => AgendaPreparation, { description: 'Whether it was handed in.' })
  preparation: AgendaPreparation;

  @Field(() => Boolean, { description: 'Asked for, and not there after its day.' })
  isLate: boolean;

  @Field(() => AgendaHandIn, { nullable: true, description: 'What was handed in; null: nothing yet.' })
  handedIn: AgendaHandIn | null;

  @Field(() => Boolean, { description: 'Whether you may hand it in now.' })
  mayHandIn: boolean;
}

@InputType({ description: 'What was prepared.' })
export class HandInPreparationInput {
  @Field(() => ID, { description: 'The item that was to be prepared.' })
  itemId: string;

  @Field(() => Int, { description: '`version` of what was handed in as you read it; 0 when there was nothing.' })
  expectedVersion: number;

  @Field(() => String, { description: 'At most 8,000 characters.' })
  text: string;

  @Field(() => String, { nullable: true, description: 'A document number or an address, at most 500 characters.' })
  reference?: string | null;
}

@ObjectType({ description: 'It is handed in; the desk of the session and its leader read it.' })
export class PreparationHandedIn {
  @Field(() => PreparationAsked, { description: 'With what was handed in.' })
  asked: PreparationAsked;
}

@ObjectType({ implements: Refusal, description: 'A colleague handed it in after you read it. Nothing was changed.' })
export class PreparationChanged extends Refusal {
  @Field(() => PreparationAsked, { description: 'With what stands there now.' })
  asked: PreparationAsked;
}

export const HandInPreparationResult = createUnionType({
  name: 'HandInPreparationResult',
  types: () => [PreparationHandedIn, PreparationChanged, NotFoundHere, WrongState, FieldsInvalid] as const,
  resolveType: kindOf,
});
