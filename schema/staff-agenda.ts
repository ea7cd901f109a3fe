import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AccessNeed, TopicArea } from './registration.js';
import { DateTime, Day } from './scalars.js';
import { AgendaItemKind, AgendaPreparation, AgendaStrike, ParticipantAnswer } from './staff-agenda-vocabulary.js';

@ObjectType({
  description: 'Who is received, as an agenda tells it. What you may not read is null, as if nothing had been told.',
  simpleResolvers: true,
})
export class AgendaPerson {
  @Field(() => ID, { description: 'Which registration.' })
  registrationId: string;

  @Field(() => String, { description: 'Short code to say aloud.' })
  code: string;

  @Field(() => String, { nullable: true, description: 'Name of the applicant.' })
  applicantName: string | null;

  @Field(() => String, { nullable: true, description: 'Where the person or agency is to be found.' })
  address: string | null;

  @Field(() => [String], { description: 'Names of the representatives who go in beside the applicant.' })
  representatives: string[];

  @Field(() => Int, { description: 'How many come.' })
  partySize: number;

  @Field(() => TopicArea, { nullable: true, description: 'What the matter is about.' })
  topicArea: TopicArea | null;

  @Field(() => String, { nullable: true, description: 'What the citizen told of the matter.' })
  summary: string | null;

  @Field(() => Boolean, { description: 'Whether somebody must interpret.' })
  needsInterpreter: boolean;

  @Field(() => [AccessNeed], { description: 'What the person needs to come and be heard.' })
  accessNeeds: AccessNeed[];

  @Field(() => DateTime, { nullable: true, description: 'When the slot begins that the person was given.' })
  slotStartsAt: string | null;
}

@ObjectType({ description: 'A paper that goes with an item.', simpleResolvers: true })
export class AgendaDocument {
  @Field(() => String, { description: 'What it is called.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'Where it is found: a document number or an address.' })
  reference: string | null;
}

@ObjectType({ description: 'Who prepares an item.' })
export class AgendaPreparing {
  @Field(() => ID, { nullable: true, description: 'When it is an agency of this calendar.' })
  agencyId: string | null;

  @Field(() => String, { description: 'What it is called.' })
  name: string;
}

@ObjectType({
  description: 'A note that only handlers of confidential matters read. Others cannot tell whether there is one.',
  simpleResolvers: true,
})
export class HandlersNote {
  @Field(() => String, { description: 'Its words; only handlers of confidential matters read them.' })
  note: string;

  @Field(() => Int, { description: 'Give it as `expectedVersion` when you write it anew.' })
  version: number;

  @Field(() => DateTime, { description: 'When it was written.' })
  writtenAt: string;
}

@ObjectType({ description: 'What an agency handed in for an item of an agenda.', simpleResolvers: true })
export class AgendaHandIn {
  @Field(() => String, { description: 'What it prepared.' })
  text: string;

  @Field(() => String, { nullable: true, description: 'A document number or an address.' })
  reference: string | null;

  @Field(() => Int, { description: 'Give it as `expectedVersion` when you hand it in anew.' })
  version: number;

  @Field(() => DateTime, { description: 'When it was handed in last.' })
  handedInAt: string;
}

@ObjectType({ description: 'One place of an agenda.', simpleResolvers: true })
export class AgendaItem {
  @Field(() => ID)
  id: string;

  @Field(() => AgendaItemKind, { description: 'Of which kind it is.' })
  kind: AgendaItemKind;

  @Field(() => String, {
    nullable: true,
    description: 'What a topic, a break or a note says; null for a registration.',
  })
  title: string | null;

  @Field(() => Int, { description: 'Planned minutes; 0 for a note.' })
  minutes: number;

  @Field(() => String, { nullable: true, description: 'Local time (`09:30`) at which a break begins in any case.' })
  fixedTime: string | null;

  @Field(() => DateTime, { description: 'When its turn comes, by what stands before it.' })
  startsAt: string;

  @Field(() => DateTime, { description: 'When it ends.' })
  endsAt: string;

  @Field(() => Int, { description: 'Minutes before it in which nothing is planned.' })
  idleMinutes: number;

  @Field(() => Int, {
    description: 'Minutes by which a fixed break begins too late, because what is before it lasts longer.',
  })
  lateMinutes: number;

  @Field(() => Boolean, { description: 'Ends before the session does.' })
  fits: boolean;

  @Field(() => AgendaStrike, {
    nullable: true,
    description: 'Why the person does not come any more; null: still comes.',
  })
  strike: AgendaStrike | null;

  @Field(() => AgendaPerson, {
    nullable: true,
    description: 'Who is received here; null for anything but a registration.',
  })
  person: AgendaPerson | null;

  @Field(() => Day, { nullable: true, description: 'By when the preparation is to be there.' })
  dueDay: string | null;

  @Field(() => AgendaPreparation, { nullable: true, description: 'Null: nothing was asked of anybody yet.' })
  preparation: AgendaPreparation | null;

  @Field(() => Boolean, { description: 'Asked for, and not there after its day.' })
  isLate: boolean;

  @Field(() => String, { nullable: true, description: 'For the leader, at most 4,000 characters.' })
  note: string | null;

  @Field(() => String, { nullable: true, description: 'The answer that was prepared, at most 8,000 characters.' })
  answer: string | null;

  @Field(() => [AgendaDocument], { description: 'Papers that belong to it.' })
  documents: AgendaDocument[];

  @Field(() => HandlersNote, { nullable: true, description: 'For handlers alone; null for everybody else, always.' })
  handlersNote: HandlersNote | null;

  @Field(() => [AgendaHandIn], {
    nullable: true,
    description: 'What agencies handed in that were asked to prepare it; null: nothing, or not for you.',
  })
  handedIn: AgendaHandIn[] | null;
}

@ObjectType({ description: 'Who is to be there beside the leader.', simpleResolvers: true })
export class AgendaParticipant {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { nullable: true, description: 'When it is an agency of this calendar.' })
  agencyId: string | null;

  @Field(() => String)
  name: string;

  @Field(() => DateTime, { nullable: true, description: 'When they were invited; null: not yet.' })
  invitedAt: string | null;

  @Field(() => ParticipantAnswer, { nullable: true, description: 'Null: no answer yet.' })
  answer: ParticipantAnswer | null;

  @Field(() => DateTime, { nullable: true, description: 'When the answer was noted.' })
  answeredAt: string | null;

  @Field(() => String, { nullable: true, description: 'Who gave it.' })
  answeredBy: string | null;
}

@ObjectType({ description: 'A version of an agenda that was frozen. It never changes.', simpleResolvers: true })
export class AgendaVersion {
  @Field(() => Int, { description: 'From 1.' })
  number: number;

  @Field(() => Int, { description: 'The version of the agenda that was frozen.' })
  ofVersion: number;

  @Field(() => DateTime, { description: 'When it was frozen.' })
  frozenAt: string;

  @Field(() => String, { description: 'Why.' })
  reason: string;

  @Field(() => String, { description: 'SHA-256 of what it holds.' })
  contentHash: string;

  @Field(() => String, { description: '`chainHash` of the version before; zeros for the first.' })
  previousHash: string;

  @Field(() => String, {
    description: 'SHA-256 of previousHash, contentHash, number and frozenAt, a line feed between them.',
  })
  chainHash: string;
}

@ObjectType({
  description: 'The agenda of a session: what comes in which order, and when. Version 0: nobody has begun it.',
})
export class Agenda {
  @Field(() => ID, { description: 'Whose agenda it is.' })
  sessionId: string;

  @Field(() => Int, { description: 'Rises with every change. Give it as `expectedVersion` when you save.' })
  version: number;

  @Field(() => Boolean, { description: 'Whether you may change it now.' })
  mayEdit: boolean;

  @Field(() => [AgendaItem], { description: 'In order.' })
  items: AgendaItem[];

  @Field(() => [AgendaItem], {
    description: 'What was taken off and can be put back, the last one first. Times mean nothing.',
  })
  removedItems: AgendaItem[];

  @Field(() => [AgendaParticipant], { description: 'In the order they were named.' })
  participants: AgendaParticipant[];

  @Field(() => DateTime, { description: 'When the session begins, and with it the first item.' })
  sessionStartsAt: string;

  @Field(() => DateTime, { description: 'When the session ends.' })
  sessionEndsAt: string;

  @Field(() => DateTime, { description: 'When the last item ends.' })
  endsAt: string;

  @Field(() => Int, { description: 'Minutes planned beyond the end of the session.' })
  overMinutes: number;

  @Field(() => Int, { description: 'Minutes left before the end of the session.' })
  spareMinutes: number;

  @Field(() => Int, { description: 'Confirmed registrations, or groups of them, that are not on it.' })
  unplacedCount: number;

  @Field(() => [AgendaVersion], { description: 'Frozen versions, first one first.' })
  versions: AgendaVersion[];

  @Field(() => Boolean, { description: 'Something was saved since the last frozen version, or none was frozen.' })
  hasNews: boolean;
}
