import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PageInfo } from './connection.js';
import { TopicArea } from './registration.js';
import { DateTime, Day } from './scalars.js';
import { CaseBrief } from './staff-case-brief.js';
import {
  EarlierSettlement,
  PetitionActKind,
  PetitionDeadlineKind,
  PetitionFinding,
  PetitionState,
  PetitionType,
  PetitionVia,
  SignatoryKind,
  WithdrawalContext,
  WithdrawalExtent,
} from './staff-petition-vocabulary.js';

@ObjectType({ description: 'Somebody who handles confidential matters.', simpleResolvers: true })
export class CaseHandler {
  @Field(() => ID, { description: 'Account of the person.' })
  accountId: string;

  @Field(() => String, { description: 'Name of the person, family name first.' })
  fullName: string;
}

@ObjectType({ description: 'By when something is due, and when it was done.', simpleResolvers: true })
export class PetitionDeadline {
  @Field(() => PetitionDeadlineKind, { description: 'What is due.' })
  kind: PetitionDeadlineKind;

  @Field(() => Day, { description: 'Last local day on which it is in time.' })
  dueDay: string;

  @Field(() => Day, { nullable: true, description: 'When it was done.' })
  metDay: string | null;

  @Field(() => Boolean, { description: 'The day is over and it is not done; or it was done too late.' })
  isLate: boolean;

  @Field(() => Boolean, { description: 'Not done, and still binding.' })
  isOpen: boolean;

  @Field(() => Boolean, { description: 'Whether it was prolonged, which is done once.' })
  isProlonged: boolean;

  @Field(() => String, { description: 'The law, rule or agreement it comes from.' })
  source: string;
}

@ObjectType({ description: 'A petition taken back, whole or in part.', simpleResolvers: true })
export class PetitionWithdrawal {
  @Field(() => Day, { description: 'When.' })
  day: string;

  @Field(() => WithdrawalExtent, { description: 'How much of it.' })
  extent: WithdrawalExtent;

  @Field(() => WithdrawalContext, { description: 'What led to it.' })
  context: WithdrawalContext;

  @Field(() => String, { nullable: true, description: 'What was taken back, in words.' })
  content: string | null;

  @Field(() => Day, { nullable: true, description: 'When it was said to have been done under pressure.' })
  pressureClaimedDay: string | null;
}

@ObjectType({ description: 'Something that was done with a petition.', simpleResolvers: true })
export class PetitionStep {
  @Field(() => String, { description: 'The act; REGISTERED, HANDLERS_NAMED, or one of PetitionActKind.' })
  act: string;

  @Field(() => Day, { description: 'The day it counts from.' })
  day: string;

  @Field(() => DateTime, { description: 'When it was typed in.' })
  madeAt: string;

  @Field(() => String, { nullable: true, description: 'Who did it.' })
  madeBy: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the paper.' })
  documentNumber: string | null;

  @Field(() => String, { nullable: true, description: 'What was written with it.' })
  note: string | null;
}

@ObjectType({
  description:
    'A petition (đơn). Of one that is handed over, everybody but its named handlers sees only that it is there, whatever its type: every field that may be null is null.',
  simpleResolvers: true,
})
export class Petition {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Number in the register of the agency’s year, such as 125/2026.' })
  code: string;

  @Field(() => ID, { description: 'The agency that received it.' })
  agencyId: string;

  @Field(() => Int, { description: 'Rises with every change; give it back when you act.' })
  version: number;

  @Field(() => Day, { description: 'When it was received.' })
  receivedDay: string;

  @Field(() => PetitionVia, { description: 'By which way it came.' })
  receivedVia: PetitionVia;

  @Field(() => Boolean, { description: 'Whether only named handlers read it.' })
  isHandedOver: boolean;

  @Field(() => Boolean, { description: 'Whether you see what it says.' })
  isWhole: boolean;

  @Field(() => Boolean, { description: 'Whether its course has not come to an end.' })
  isOpen: boolean;

  @Field(() => [CaseHandler], { description: 'Who is named to handle it.' })
  handlers: CaseHandler[];

  @Field(() => [PetitionDeadline], {
    description: 'What is due, by day; of one that is handed over, everybody else sees the reply alone.',
  })
  deadlines: PetitionDeadline[];

  @Field(() => PetitionType, { nullable: true, description: 'What kind it is.' })
  type: PetitionType | null;

  @Field(() => PetitionState, { nullable: true, description: 'Where it stands.' })
  state: PetitionState | null;

  @Field(() => TopicArea, { nullable: true, description: 'The field it belongs to.' })
  topicArea: TopicArea | null;

  @Field(() => SignatoryKind, { nullable: true, description: 'Who signed it.' })
  signatoryKind: SignatoryKind | null;

  @Field(() => Int, { nullable: true, description: 'Citizens with the same content.' })
  peopleCount: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Đủ điều kiện xử lý; null until classified.' })
  eligible: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Thuộc thẩm quyền; null until classified.' })
  withinJurisdiction: boolean | null;

  @Field(() => EarlierSettlement, { nullable: true, description: 'Whether the matter was settled before.' })
  settlement: EarlierSettlement | null;

  @Field(() => String, { nullable: true, description: 'Number of the paper it came with.' })
  incomingNumber: string | null;

  @Field(() => Day, { nullable: true, description: 'When it was dealt with.' })
  outcomeDay: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the paper by which it was dealt with.' })
  outcomeNumber: string | null;

  @Field(() => String, { nullable: true, description: 'The body it was forwarded to.' })
  forwardedTo: string | null;

  @Field(() => Day, { nullable: true, description: 'When that body replied.' })
  replyReceivedDay: string | null;

  @Field(() => Day, { nullable: true, description: 'When it was resolved.' })
  resolvedDay: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the decision.' })
  resolutionNumber: string | null;

  @Field(() => PetitionFinding, { nullable: true, description: 'What was found.' })
  finding: PetitionFinding | null;

  @Field(() => Day, { nullable: true, description: 'When the result went back to the Front.' })
  resultToldDay: string | null;

  @Field(() => String, { nullable: true, description: 'Who sent it.' })
  senderName: string | null;

  @Field(() => String, { nullable: true, description: 'Where the sender lives.' })
  senderAddress: string | null;

  @Field(() => String, { nullable: true, description: 'What it says.' })
  content: string | null;

  @Field(() => ID, { nullable: true, description: 'The visit at which it was handed in.' })
  visitId: string | null;

  @Field(() => CaseBrief, { nullable: true, description: 'The matter it belongs to.' })
  caseMatter: CaseBrief | null;

  @Field(() => [PetitionWithdrawal], { description: 'What was taken back, the latest first.' })
  withdrawals: PetitionWithdrawal[];

  @Field(() => [PetitionActKind], { description: 'What you can do with it now.' })
  possibleActs: PetitionActKind[];

  @Field(() => Boolean, { description: 'Whether you can name who handles it.' })
  canNameHandlers: boolean;
}

@ObjectType({ description: 'A petition in a page.', simpleResolvers: true })
export class PetitionEdge {
  @Field(() => String, { description: 'Give it as `after` to read on from here.' })
  cursor: string;

  @Field(() => Petition, { description: 'The petition.' })
  node: Petition;
}

@ObjectType({ description: 'A page of petitions.', simpleResolvers: true })
export class PetitionConnection {
  @Field(() => [PetitionEdge], { description: 'With cursors.' })
  edges: PetitionEdge[];

  @Field(() => [Petition], { description: 'Without cursors.' })
  nodes: Petition[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo: PageInfo;
}
