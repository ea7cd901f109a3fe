import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime, Day } from './scalars.js';
import { AgendaDocument, AgendaPerson, AgendaVersion } from './staff-agenda.js';
import {
  AgendaDifferenceKind,
  AgendaField,
  AgendaItemKind,
  AgendaPreparation,
  AgendaStrike,
  ParticipantAnswer,
} from './staff-agenda-vocabulary.js';

@ObjectType({ description: 'An item as it stood in one state of an agenda.', simpleResolvers: true })
export class AgendaItemState {
  @Field(() => AgendaItemKind)
  kind: AgendaItemKind;

  @Field(() => String, { nullable: true })
  title: string | null;

  @Field(() => AgendaPerson, { nullable: true, description: 'Who was to be received, as known today.' })
  person: AgendaPerson | null;

  @Field(() => Int)
  minutes: number;

  @Field(() => String, { nullable: true })
  fixedTime: string | null;

  @Field(() => DateTime)
  startsAt: string;

  @Field(() => DateTime)
  endsAt: string;

  @Field(() => AgendaStrike, { nullable: true })
  strike: AgendaStrike | null;

  @Field(() => Day, { nullable: true })
  dueDay: string | null;

  @Field(() => AgendaPreparation, { nullable: true })
  preparation: AgendaPreparation | null;

  @Field(() => [AgendaDocument])
  documents: AgendaDocument[];

  @Field(() => String, {
    nullable: true,
    description: 'Null where nothing was said, you may not read it, or its time is over.',
  })
  note: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Null where nothing was said, you may not read it, or its time is over.',
  })
  answer: string | null;
}

@ObjectType({ description: 'One item that differs.', simpleResolvers: true })
export class AgendaItemDifference {
  @Field(() => ID)
  itemId: string;

  @Field(() => AgendaDifferenceKind)
  kind: AgendaDifferenceKind;

  @Field(() => [AgendaField], { description: 'What of it, when it is CHANGED.' })
  fields: AgendaField[];

  @Field(() => AgendaItemState, { nullable: true })
  before: AgendaItemState | null;

  @Field(() => AgendaItemState, { nullable: true })
  after: AgendaItemState | null;
}

@ObjectType({ description: 'A participant as told in one state of an agenda.', simpleResolvers: true })
export class AgendaParticipantState {
  @Field(() => String)
  name: string;

  @Field(() => DateTime, { nullable: true })
  invitedAt: string | null;

  @Field(() => ParticipantAnswer, { nullable: true })
  answer: ParticipantAnswer | null;

  @Field(() => String, { nullable: true })
  answeredBy: string | null;
}

@ObjectType({ description: 'One participant who differs.', simpleResolvers: true })
export class AgendaParticipantDifference {
  @Field(() => ID)
  participantId: string;

  @Field(() => AgendaDifferenceKind)
  kind: AgendaDifferenceKind;

  @Field(() => [AgendaField], { description: 'What, when it is CHANGED.' })
  fields: AgendaField[];

  @Field(() => AgendaParticipantState, { nullable: true })
  before: AgendaParticipantState | null;

  @Field(() => AgendaParticipantState, { nullable: true })
  after: AgendaParticipantState | null;
}

@ObjectType({ description: 'What differs between two states of one agenda.', simpleResolvers: true })
export class AgendaDifference {
  @Field(() => Int, { description: 'The frozen version before.' })
  from: number;

  @Field(() => Int, { nullable: true, description: 'The frozen version after; null: the agenda as it is now.' })
  to: number | null;

  @Field(() => Boolean, { description: 'The session itself has other hours.' })
  hoursChanged: boolean;

  @Field(() => [AgendaItemDifference], { description: 'In the order of the later state, what was removed last.' })
  items: AgendaItemDifference[];

  @Field(() => [AgendaParticipantDifference])
  participants: AgendaParticipantDifference[];
}

@ObjectType({ description: 'A frozen version with what it holds.', simpleResolvers: true })
export class FrozenAgenda {
  @Field(() => AgendaVersion)
  version: AgendaVersion;

  @Field(() => Boolean, { description: 'Its hashes were counted anew and are right.' })
  isIntact: boolean;

  @Field(() => [AgendaItemState], { description: 'In order.' })
  items: AgendaItemState[];

  @Field(() => [AgendaParticipantState])
  participants: AgendaParticipantState[];
}
