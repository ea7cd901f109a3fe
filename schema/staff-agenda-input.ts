import { Field, ID, InputType, Int } from 'type-graphql';
import { DateTime, Day } from './scalars.js';
import { AgendaItemKind, AgendaPreparation, ParticipantAnswer } from './staff-agenda-vocabulary.js';

@InputType({ description: 'Who prepares an item: an agency of this calendar, or a body in words.' })
export class AgendaPreparingInput {
  @Field(() => ID, { nullable: true, description: 'An agency of the tree; left out for a body that is not in it.' })
  agencyId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'When it is no agency of this calendar, at most 300 characters.',
  })
  name?: string | null;
}

@InputType()
export class AgendaDocumentInput {
  @Field(() => String, { description: 'What it is called, at most 300 characters.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'A document number or an address, at most 500 characters.' })
  reference?: string | null;
}

@InputType({ description: 'What is said of an item. Left out: as before; null: taken away.' })
abstract class AgendaItemWordsInput {
  @Field(() => String, { nullable: true, description: 'Of a topic, a break or a note, at most 300 characters.' })
  title?: string | null;

  @Field(() => Int, { nullable: true, description: 'Planned minutes, 1–480; 0 for a note.' })
  minutes?: number | null;

  @Field(() => String, { nullable: true, description: 'Local time (`09:30`) of a break that does not move.' })
  fixedTime?: string | null;

  @Field(() => AgendaPreparingInput, { nullable: true, description: 'Who prepares it.' })
  preparing?: AgendaPreparingInput | null;

  @Field(() => Day, { nullable: true, description: 'By when the preparation is to be there.' })
  dueDay?: string | null;

  @Field(() => AgendaPreparation, { nullable: true, description: 'How far it is prepared.' })
  preparation?: AgendaPreparation | null;

  @Field(() => String, { nullable: true, description: 'For the leader, at most 4,000 characters.' })
  note?: string | null;

  @Field(() => String, { nullable: true, description: 'The prepared answer, at most 8,000 characters.' })
  answer?: string | null;

  @Field(() => [AgendaDocumentInput], { nullable: true, description: 'At most 20.' })
  documents?: AgendaDocumentInput[] | null;
}

@InputType()
export class AddAgendaItemInput extends AgendaItemWordsInput {
  @Field(() => ID, { description: 'The session.' })
  sessionId: string;

  @Field(() => AgendaItemKind, { description: 'What the item is.' })
  kind: AgendaItemKind;

  @Field(() => ID, { nullable: true, description: 'A confirmed registration of the session, for that kind alone.' })
  registrationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Behind which item; null: to the front; left out: to the end.' })
  afterItemId?: string | null;
}

@InputType()
export class EditAgendaItemInput extends AgendaItemWordsInput {
  @Field(() => ID, { description: 'The item of the agenda.' })
  itemId: string;

  @Field(() => Int, { description: '`version` of the agenda you read.' })
  expectedVersion: number;
}

@InputType()
export class MoveAgendaItemInput {
  @Field(() => ID, { description: 'The item of the agenda.' })
  itemId: string;

  @Field(() => Int, { description: '`version` of the agenda you read.' })
  expectedVersion: number;

  @Field(() => ID, { nullable: true, description: 'Behind which item; null: to the front.' })
  afterItemId: string | null;
}

@InputType()
export class RemoveAgendaItemInput {
  @Field(() => ID, { description: 'The item of the agenda.' })
  itemId: string;

  @Field(() => Int, { description: '`version` of the agenda you read.' })
  expectedVersion: number;
}

@InputType()
export class AddAgendaParticipantInput {
  @Field(() => ID, { description: 'The session.' })
  sessionId: string;

  @Field(() => ID, { nullable: true, description: 'An agency of this calendar.' })
  agencyId?: string | null;

  @Field(() => String, { nullable: true, description: 'A body or person in words, at most 300 characters.' })
  name?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When they were invited.' })
  invitedAt?: string | null;
}

@InputType({ description: 'Left out: as before; null: taken away.' })
export class EditAgendaParticipantInput {
  @Field(() => ID, { description: 'Who is to take part.' })
  participantId: string;

  @Field(() => Int, { description: '`version` of the agenda you read.' })
  expectedVersion: number;

  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When they were invited.' })
  invitedAt?: string | null;

  @Field(() => ParticipantAnswer, { nullable: true, description: 'Whether they come.' })
  answer?: ParticipantAnswer | null;

  @Field(() => String, { nullable: true, description: 'Who gave the answer, at most 300 characters.' })
  answeredBy?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True takes them off the list, false puts them back.' })
  isRemoved?: boolean | null;
}

@InputType()
export class FreezeAgendaInput {
  @Field(() => ID, { description: 'The session.' })
  sessionId: string;

  @Field(() => Int, { description: '`version` of the agenda you read. Another one now: look at it first.' })
  expectedVersion: number;

  @Field(() => String, { description: 'Why, at most 500 characters.' })
  reason: string;
}

@InputType()
export class WriteHandlersNoteInput {
  @Field(() => ID, { description: 'The item of the agenda.' })
  itemId: string;

  @Field(() => Int, { description: '`version` of the note you read; 0 when there was none.' })
  expectedVersion: number;

  @Field(() => String, { description: 'At most 4,000 characters.' })
  note: string;
}

@InputType()
export class CopySessionInput {
  @Field(() => ID, { description: 'The session to copy, of whatever state.' })
  id: string;

  @Field(() => Day, { description: 'The local day of the new one. Hours of the day stay.' })
  day: string;

  @Field(() => ID, { nullable: true, description: 'Who is to receive, when it is another position.' })
  assignedPositionId?: string | null;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Also topics, breaks and notes of its agenda; never people, and nothing said of them.',
  })
  withAgenda: boolean;
}
