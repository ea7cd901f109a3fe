import { Field, ID, InputType, Int } from 'type-graphql';
import { IdentityKind, TopicArea } from './registration.js';
import { Day } from './scalars.js';
import {
  EarlierSettlement,
  PetitionActKind,
  PetitionFinding,
  PetitionState,
  PetitionType,
  PetitionVia,
  SignatoryKind,
  WithdrawalContext,
  WithdrawalExtent,
} from './staff-petition-vocabulary.js';

@InputType({ description: 'Who came, or who sent something.' })
export class ReceivedPersonInput {
  @Field(() => String, { description: 'Name of the person, family name first.' })
  fullName: string;

  @Field(() => String, { nullable: true })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Where the person lives, as told.' })
  address?: string | null;

  @Field(() => IdentityKind, { nullable: true, description: 'Which paper was shown.' })
  identityKind?: IdentityKind | null;

  @Field(() => String, { nullable: true, description: 'Number of that paper.' })
  identityNumber?: string | null;
}

@InputType({ description: 'A petition as it is taken in.' })
export class NewPetitionInput {
  @Field(() => PetitionType, { description: 'What kind it is.' })
  type: PetitionType;

  @Field(() => SignatoryKind, { description: 'Who signed it.' })
  signatoryKind: SignatoryKind;

  @Field(() => Int, { defaultValue: 1, description: 'Citizens with the same content.' })
  peopleCount: number;

  @Field(() => TopicArea, { nullable: true, description: 'The field it belongs to.' })
  topicArea?: TopicArea | null;

  @Field(() => ReceivedPersonInput, { nullable: true, description: 'Who sent it.' })
  sender?: ReceivedPersonInput | null;

  @Field(() => String, { nullable: true, description: 'What it says.' })
  content?: string | null;

  @Field(() => [ID], {
    defaultValue: [],
    description: 'Who alone is to read it. A denunciation needs somebody; anything else may be handed over too.',
  })
  handlerIds: string[];
}

@InputType({ description: 'A petition that did not come with a visit, or came later.' })
export class RegisterPetitionInput {
  @Field(() => ID, { description: 'The agency that received it.' })
  agencyId: string;

  @Field(() => ID, { description: 'Made anew for each petition; sent twice, it is kept once.' })
  clientKey: string;

  @Field(() => Day, { description: 'When it was received; not after today.' })
  receivedDay: string;

  @Field(() => PetitionVia, { description: 'By which way it came.' })
  receivedVia: PetitionVia;

  @Field(() => String, { nullable: true, description: 'Number of the paper it came with.' })
  incomingNumber?: string | null;

  @Field(() => ID, { nullable: true, description: 'The matter it belongs to.' })
  caseMatterId?: string | null;

  @Field(() => NewPetitionInput, { description: 'The petition.' })
  petition: NewPetitionInput;
}

@InputType({ description: 'How a petition is taken back.' })
export class WithdrawalInput {
  @Field(() => WithdrawalExtent, { description: 'How much of it.' })
  extent: WithdrawalExtent;

  @Field(() => WithdrawalContext, { description: 'What led to it.' })
  context: WithdrawalContext;
}

@InputType({ description: 'Something done with a petition. Which fields count depends on the act.' })
export class ActOnPetitionInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: '`version` as it was read.' })
  expectedVersion: number;

  @Field(() => PetitionActKind, { description: 'What is done.' })
  act: PetitionActKind;

  @Field(() => Day, { description: 'The day it was done; not before receipt, not after today.' })
  day: string;

  @Field(() => PetitionType, { nullable: true, description: 'CLASSIFY: what kind it turns out to be.' })
  type?: PetitionType | null;

  @Field(() => Boolean, { nullable: true, description: 'CLASSIFY: đủ điều kiện xử lý.' })
  eligible?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'CLASSIFY: thuộc thẩm quyền.' })
  withinJurisdiction?: boolean | null;

  @Field(() => EarlierSettlement, { nullable: true, description: 'CLASSIFY: whether it was settled before.' })
  settlement?: EarlierSettlement | null;

  @Field(() => String, { nullable: true, description: 'Number of the paper by which it is done.' })
  documentNumber?: string | null;

  @Field(() => ID, { nullable: true, description: 'FORWARD: to which agency of ours.' })
  forwardedToId?: string | null;

  @Field(() => String, { nullable: true, description: 'FORWARD: to which other body, in words.' })
  forwardedToName?: string | null;

  @Field(() => PetitionFinding, { nullable: true, description: 'RESOLVE: what was found.' })
  finding?: PetitionFinding | null;

  @Field(() => WithdrawalInput, { nullable: true, description: 'WITHDRAW: how.' })
  withdrawal?: WithdrawalInput | null;

  @Field(() => String, { nullable: true, description: 'What is written with it, or why.' })
  note?: string | null;
}

@InputType({ description: 'Who is to handle a petition from now on.' })
export class NameHandlersInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: '`version` as it was read.' })
  expectedVersion: number;

  @Field(() => [ID], { description: 'Everybody who is to handle it; at least one. From now on only they read it.' })
  accountIds: string[];
}

@InputType({ description: 'Which petitions; everything given must hold.' })
export class PetitionFilter {
  @Field(() => ID, { nullable: true, description: 'Of this agency and everything below it.' })
  agencyId?: string | null;

  @Field(() => Day, { nullable: true, description: 'Received from this day on.' })
  fromDay?: string | null;

  @Field(() => Day, { nullable: true, description: 'Received up to this day.' })
  toDay?: string | null;

  @Field(() => [PetitionType], { nullable: true, description: 'Of these kinds, as far as you see the kind.' })
  types?: PetitionType[] | null;

  @Field(() => [PetitionState], { nullable: true, description: 'Standing like this, as far as you see it.' })
  states?: PetitionState[] | null;

  @Field(() => [PetitionVia], { nullable: true, description: 'That came by one of these ways.' })
  via?: PetitionVia[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those with something overdue that you may know of.' })
  overdue?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those whose sender has not been answered.' })
  unanswered?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Whole name of the sender; tones do not matter.' })
  sender?: string | null;
}
