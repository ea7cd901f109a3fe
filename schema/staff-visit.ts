import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PageInfo } from './connection.js';
import { Position } from './leader.js';
import { IdentityKind, TopicArea } from './registration.js';
import { DateTime, Day } from './scalars.js';
import { CaseBrief, VisitMatter } from './staff-case-brief.js';
import { CaseHandler, Petition } from './staff-petition.js';
import {
  PersonCapacity,
  ReceivedBy,
  ReceptionWay,
  RefusalGround,
  VisitReply,
  VisitStatus,
} from './staff-visit-vocabulary.js';

@ObjectType({ description: 'Somebody who came in. The number of a paper shows its end alone.', simpleResolvers: true })
export class VisitPerson {
  @Field(() => ID, { description: 'Of the person in this visit; another one after a correction.' })
  id: string;

  @Field(() => String, { description: 'Name of the person, family name first.' })
  fullName: string;

  @Field(() => PersonCapacity, { description: 'As what.' })
  capacity: PersonCapacity;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'Where the person or agency is to be found.' })
  address: string | null;

  @Field(() => IdentityKind, { nullable: true, description: 'Which document was named.' })
  identityKind: IdentityKind | null;

  @Field(() => String, { nullable: true, description: 'Number of the paper with only its last three digits.' })
  maskedIdentityNumber: string | null;
}

@ObjectType({ description: 'A receipt for papers handed in.', simpleResolvers: true })
export class PaperReceipt {
  @Field(() => String, { description: 'Number and year, such as 7/2026.' })
  code: string;

  @Field(() => [String], { description: 'What was handed in, a line for each.' })
  papers: string[];
}

@ObjectType({ description: 'Something that changed in a visit after it was recorded.', simpleResolvers: true })
export class VisitChange {
  @Field(() => String, { description: 'CORRECTED, CLOSED, REPLIED or VOIDED.' })
  act: string;

  @Field(() => DateTime, { description: 'When.' })
  madeAt: string;

  @Field(() => String, { nullable: true, description: 'Who did it.' })
  madeBy: string | null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  reason: string | null;
}

@ObjectType({
  description: 'One reception (lượt tiếp): people who came together and were received, or refused, once.',
  simpleResolvers: true,
})
export class Visit {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Number in the register of the agency’s year, such as 41/2026.' })
  code: string;

  @Field(() => Int, { description: 'Rises with every change; give it back when you change it.' })
  version: number;

  @Field(() => ID, { description: 'The agency that received.' })
  agencyId: string;

  @Field(() => ID, { nullable: true, description: 'The session it was part of.' })
  sessionId: string | null;

  @Field(() => DateTime, { description: 'When it happened.' })
  receivedAt: string;

  @Field(() => DateTime, { description: 'When it was typed in.' })
  createdAt: string;

  @Field(() => ReceptionWay, { description: 'Which kind of reception it was.' })
  kind: ReceptionWay;

  @Field(() => ReceivedBy, { description: 'Who received.' })
  receivedBy: ReceivedBy;

  @Field(() => VisitStatus, { description: 'What it counts as.' })
  status: VisitStatus;

  @Field(() => Boolean, { description: 'Whether it is closed.' })
  isClosed: boolean;

  @Field(() => String, { nullable: true, description: 'Number of the paper that delegates.' })
  delegationNumber: string | null;

  @Field(() => Boolean, { description: 'Whether somebody had to interpret.' })
  needsInterpreter: boolean;

  @Field(() => Boolean, { description: 'Complex: a Party secretary may take the longer term.' })
  isComplex: boolean;

  @Field(() => Int, { description: 'How many came together.' })
  peopleCount: number;

  @Field(() => Boolean, { description: 'Whether they count among large groups.' })
  isLargeGroup: boolean;

  @Field(() => TopicArea, { nullable: true, description: 'The field it was about.' })
  topicArea: TopicArea | null;

  @Field(() => [VisitPerson], { description: 'Who came in.' })
  people: VisitPerson[];

  @Field(() => String, { nullable: true, description: 'What was said.' })
  content: string | null;

  @Field(() => String, { nullable: true, description: 'What the leader said on the spot.' })
  opinion: string | null;

  @Field(() => Day, { nullable: true, description: 'By when the leader promised an answer.' })
  promisedDay: string | null;

  @Field(() => Day, { nullable: true, description: 'By when the person must be answered.' })
  replyDueDay: string | null;

  @Field(() => Boolean, { description: 'That day is over and nobody answered; or it was answered too late.' })
  isReplyLate: boolean;

  @Field(() => Day, { nullable: true, description: 'When the person was answered.' })
  repliedDay: string | null;

  @Field(() => VisitReply, { nullable: true, description: 'Which answer it was.' })
  replyOutcome: VisitReply | null;

  @Field(() => String, { nullable: true, description: 'Number of the paper it was given in.' })
  replyNumber: string | null;

  @Field(() => RefusalGround, { nullable: true, description: 'Why the person was not received.' })
  refusalGround: RefusalGround | null;

  @Field(() => String, { nullable: true, description: 'How that was explained.' })
  refusalExplanation: string | null;

  @Field(() => String, { nullable: true, description: 'The head’s written notice of it.' })
  refusalNumber: string | null;

  @Field(() => [VisitMatter], { description: 'The matters it was about, as far as you see them.' })
  matters: VisitMatter[];

  @Field(() => [Petition], { description: 'Petitions taken in with it that you can read.' })
  petitions: Petition[];

  @Field(() => [PaperReceipt], { description: 'Receipts for papers handed in.' })
  receipts: PaperReceipt[];
}

@ObjectType({ description: 'A visit in a page.', simpleResolvers: true })
export class VisitEdge {
  @Field(() => String, { description: 'Give it as `after` to read on from here.' })
  cursor: string;

  @Field(() => Visit, { description: 'The visit.' })
  node: Visit;
}

@ObjectType({ description: 'A page of visits.', simpleResolvers: true })
export class VisitConnection {
  @Field(() => [VisitEdge], { description: 'With cursors.' })
  edges: VisitEdge[];

  @Field(() => [Visit], { description: 'Without cursors.' })
  nodes: Visit[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo: PageInfo;
}

@ObjectType({
  description: 'Somebody as they registered or came before: what a form can begin with.',
  simpleResolvers: true,
})
export class KnownPerson {
  @Field(() => String, { description: 'Name of the person, family name first.' })
  fullName: string;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'Where the person or agency is to be found.' })
  address: string | null;

  @Field(() => IdentityKind, { nullable: true, description: 'Which document was named.' })
  identityKind: IdentityKind | null;
}

@ObjectType({ description: 'What is known before a visit is recorded.', simpleResolvers: true })
export class VisitBeginning {
  @Field(() => ID, { description: 'The agency that receives.' })
  agencyId: string;

  @Field(() => ID, { nullable: true, description: 'The number in the queue.' })
  ticketId: string | null;

  @Field(() => String, { nullable: true, description: 'That number, as it was called.' })
  ticketLabel: string | null;

  @Field(() => ID, { nullable: true, description: 'The registration.' })
  registrationId: string | null;

  @Field(() => ID, { nullable: true, description: 'The session.' })
  sessionId: string | null;

  @Field(() => ReceptionWay, { description: 'Which kind of reception it is.' })
  kind: ReceptionWay;

  @Field(() => ReceivedBy, { description: 'Who receives.' })
  receivedBy: ReceivedBy;

  @Field(() => ID, { nullable: true, description: 'The position of the leader or delegate who receives.' })
  receiverPositionId: string | null;

  @Field(() => ID, { nullable: true, description: 'In whose place a delegate receives.' })
  onBehalfOfPositionId: string | null;

  @Field(() => [Position], { description: 'Positions of the agency that can receive.' })
  receivers: Position[];

  @Field(() => Int, { description: 'How many come.' })
  peopleCount: number;

  @Field(() => Int, { description: 'From how many people a visit counts among large groups.' })
  largeGroupFrom: number;

  @Field(() => TopicArea, { nullable: true, description: 'The field, as registered.' })
  topicArea: TopicArea | null;

  @Field(() => [KnownPerson], { description: 'Who registered, and the representatives.' })
  people: KnownPerson[];

  @Field(() => [CaseHandler], { description: 'Who can be named to handle what is confidential.' })
  handlers: CaseHandler[];

  @Field(() => CaseBrief, { nullable: true, description: 'The matter the group registered with belongs to.' })
  matter: CaseBrief | null;

  @Field(() => Visit, { nullable: true, description: 'What was recorded for this number already.' })
  recorded: Visit | null;
}
