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
  @Field(() => AgendaItemKind, { description: 'Of which kind it is.' })
  kind: AgendaItemKind;

  @Field(() => String, { nullable: true, description: 'What it is called.' })
  title: string | null;

  @Field(() => AgendaPerson, { nullable: true, description: 'Who was to be received, as known today.' })
  person: AgendaPerson | null;

  @Field(() => Int, { description: 'How long it takes.' })
  minutes: number;

  @Field(() => String, { nullable: true, description: 'Local time at which it must begin.' })
  fixedTime: string | null;

  @Field(() => DateTime, { description: 'When it begins.' })
  startsAt: string;

  @Field(() => DateTime, { description: 'When it ends.' })
  endsAt: string;

  @Field(() => AgendaStrike, { nullable: true, description: 'Why it is not received any more.' })
  strike: AgendaStrike | null;

  @Field(() => Day, { nullable: true, description: 'By when it is to be ready.' })
  dueDay: string | null;

  @Field(() => AgendaPreparation, { nullable: true, description: 'How far it is prepared.' })
  preparation: AgendaPreparation | null;

  @Field(() => [AgendaDocument], { description: 'Papers that belong to it.' })
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
  @Field(() => ID, { description: 'The item of the agenda.' })
  itemId: string;

  @Field(() => AgendaDifferenceKind, { description: 'New, changed or taken off.' })
  kind: AgendaDifferenceKind;

  @Field(() => [AgendaField], { description: 'What of it, when it is CHANGED.' })
  fields: AgendaField[];

  @Field(() => AgendaItemState, {
    nullable: true,
    description: 'As it was in the earlier version; null when it is new.',
  })
  before: AgendaItemState | null;

  @Field(() => AgendaItemState, {
    nullable: true,
    description: 'As it is in the later version; null when it was taken off.',
  })
  after: AgendaItemState | null;
}

@ObjectType({ description: 'A participant as told in one state of an agenda.', simpleResolvers: true })
export class AgendaParticipantState {
  @Field(() => String)
  name: string;

  @Field(() => DateTime, { nullable: true, description: 'When they were invited.' })
  invitedAt: string | null;

  @Field(() => ParticipantAnswer, { nullable: true, description: 'Whether they come.' })
  answer: ParticipantAnswer | null;

  @Field(() => String, { nullable: true, description: 'Who gave the answer.' })
  answeredBy: string | null;
}

@ObjectType({ description: 'One participant who differs.', simpleResolvers: true })
export class AgendaParticipantDifference {
  @Field(() => ID, { description: 'Who is to take part.' })
  participantId: string;

  @Field(() => AgendaDifferenceKind, { description: 'New, changed or taken off.' })
  kind: AgendaDifferenceKind;

  @Field(() => [AgendaField], { description: 'What, when it is CHANGED.' })
  fields: AgendaField[];

  @Field(() => AgendaParticipantState, {
    nullable: true,
    description: 'As it was in the earlier version; null when it is new.',
  })
  before: AgendaParticipantState | null;

  @Field(() => AgendaParticipantState, {
    nullable: true,
    description: 'As it is in the later version; null when it was taken off.',
  })
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

  @Field(() => [AgendaParticipantDifference], { description: 'What differs among those who are to take part.' })
  participants: AgendaParticipantDifference[];
}

@ObjectType({ description: 'A frozen version with what it holds.', simpleResolvers: true })
export class FrozenAgenda {
  @Field(() => AgendaVersion, { description: 'Which frozen version it is.' })
  version: AgendaVersion;

  @Field(() => Boolean, { description: 'Its hashes were counted anew and are right.' })
  isIntact: boolean;

  @Field(() => [AgendaItemState], { description: 'In order.' })
  items: AgendaItemState[];

  @Field(() => [AgendaParticipantState], { description: 'Who was to take part.' })
  participants: AgendaParticipantState[];
}
