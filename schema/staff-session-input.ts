import { Field, ID, InputType, Int } from 'type-graphql';
import { DateTime } from './scalars.js';
import { ReceptionMode, SessionKind } from './session.js';

@InputType({ description: 'A body or person attending beside the leader.' })
export class ParticipantInput {
  @Field(() => String, { description: 'As it is to be printed.' })
  name: string;

  @Field(() => ID, { nullable: true, description: 'When it is an agency of this calendar.' })
  agencyId?: string | null;
}

@InputType({ description: 'A stretch of a session. Slots of a session do not overlap and lie within its hours.' })
export class SlotInput {
  @Field(() => DateTime, { description: 'When it begins.' })
  startsAt: string;

  @Field(() => DateTime, { description: 'When it ends.' })
  endsAt: string;

  @Field(() => Int, { description: 'Places the public can book, from 0.' })
  publicCapacity: number;

  @Field(() => Int, { defaultValue: 0, description: 'Places kept for the secretariat, from 0.' })
  staffCapacity: number;
}

@InputType({
  description: 'What a session says beside its hours and its receiver. Left out: as before; null: taken away.',
})
abstract class SessionWordsInput {
  @Field(() => String, { nullable: true, description: 'Room within the point, at most 80 characters.' })
  room?: string | null;

  @Field(() => String, { nullable: true, description: 'Expected content, at most 4,000 characters.' })
  expectedContent?: string | null;

  @Field(() => [String], { nullable: true, description: 'Topics of a dialogue, at most 30.' })
  topics?: string[] | null;

  @Field(() => String, { nullable: true, description: 'How people register, in words.' })
  howToRegister?: string | null;

  @Field(() => String, { nullable: true, description: 'What people should bring.' })
  whatToBring?: string | null;

  @Field(() => String, { nullable: true, description: 'The papers it rests on.' })
  legalBasis?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Null: registration opens with publication.' })
  registrationOpensAt?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Cut-off. Null: until the session begins.' })
  registrationClosesAt?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Agencies hosting together with the owner, in order.' })
  hostIds?: string[] | null;

  @Field(() => [ParticipantInput], { nullable: true, description: 'Who attends, in order, at most 40.' })
  participants?: ParticipantInput[] | null;
}

@InputType()
export class DraftSessionInput extends SessionWordsInput {
  @Field(() => ID, { description: 'The agency that owns the session.' })
  agencyId: string;

  @Field(() => SessionKind, { description: 'Of which kind it is.' })
  kind: SessionKind;

  @Field(() => ReceptionMode, { defaultValue: ReceptionMode.IN_PERSON, description: 'How people are received.' })
  mode: ReceptionMode;

  @Field(() => ID, { description: 'Where people are received.' })
  pointId: string;

  @Field(() => ID, { description: 'The position that is to receive.' })
  assignedPositionId: string;

  @Field(() => DateTime, { description: 'When it begins.' })
  startsAt: string;

  @Field(() => DateTime, { description: 'On the same local day.' })
  endsAt: string;

  @Field(() => String, {
    nullable: true,
    description: 'Readable address part; made from agency and day when left out.',
  })
  slug?: string | null;

  @Field(() => [SlotInput], { nullable: true, description: 'At most 100.' })
  slots?: SlotInput[] | null;
}

@InputType({
  description:
    'What to change; what is left out stays. Hours and receiver of a published session need a reason: see `postponeSession`, `delegateSession`.',
})
export class EditSessionInput extends SessionWordsInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'The `version` you read. Another one now: nothing is saved.' })
  expectedVersion: number;

  @Field(() => ReceptionMode, { nullable: true, description: 'How people are received.' })
  mode?: ReceptionMode;

  @Field(() => ID, { nullable: true, description: 'Where people are received.' })
  pointId?: string;

  @Field(() => ID, { nullable: true, description: 'Drafts only.' })
  assignedPositionId?: string;

  @Field(() => DateTime, { nullable: true, description: 'Drafts only. Slots do not move with it.' })
  startsAt?: string;

  @Field(() => DateTime, { nullable: true, description: 'Drafts only.' })
  endsAt?: string;
}

@InputType({
  description:
    'Without a new time: put off until further notice. With one: moved, with every slot, place and its order.',
})
export class PostponeSessionInput {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Told to the public and to everybody registered; at most 500 characters.' })
  reason: string;

  @Field(() => DateTime, { nullable: true, description: 'When it begins now; left out: put off without a new day.' })
  newStartsAt?: string;

  @Field(() => DateTime, { nullable: true, description: 'Left out: as long as before.' })
  newEndsAt?: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'That what WarningsUnacknowledged (or the preview) told has been seen.',
  })
  acknowledgeWarnings?: boolean;

  @Field(() => ID, {
    nullable: true,
    description:
      'The notice being prepared that is to say so, where a published one announced the session. Left out: the one begun for an earlier change, or a new draft.',
  })
  supersedingNoticeId?: string | null;
}

@InputType()
export class CancelSessionInput {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Told to the public and to everybody registered; at most 500 characters.' })
  reason: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The notice being prepared that is to say so, where a published one announced the session. Left out: the one begun for an earlier change, or a new draft.',
  })
  supersedingNoticeId?: string | null;
}

@InputType({ description: 'Somebody else receives. Giving the assigned position again takes the delegation back.' })
export class DelegateSessionInput {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { description: 'The position that receives instead.' })
  positionId: string;

  @Field(() => String, { description: 'Told to the public and to everybody registered; at most 500 characters.' })
  reason: string;

  @Field(() => String, { nullable: true, description: 'Number of the authorising paper.' })
  documentNumber?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'That what WarningsUnacknowledged (or the preview) told has been seen.',
  })
  acknowledgeWarnings?: boolean;

  @Field(() => ID, {
    nullable: true,
    description:
      'The notice being prepared that is to say so, where a published one announced the session. Left out: the one begun for an earlier change, or a new draft.',
  })
  supersedingNoticeId?: string | null;
}

@InputType()
export class AddSlotsInput {
  @Field(() => ID, { description: 'The session.' })
  sessionId: string;

  @Field(() => [SlotInput], { description: '1–100.' })
  slots: SlotInput[];
}

@InputType({
  description: 'What to change of a slot; what is left out stays. Its hours stay while registrations are in it.',
})
export class EditSlotInput {
  @Field(() => ID)
  id: string;

  @Field(() => DateTime, { nullable: true, description: 'When it begins.' })
  startsAt?: string;

  @Field(() => DateTime, { nullable: true, description: 'When it ends.' })
  endsAt?: string;

  @Field(() => Int, { nullable: true, description: 'Places that citizens book.' })
  publicCapacity?: number;

  @Field(() => Int, { nullable: true, description: 'Places that the desk gives.' })
  staffCapacity?: number;

  @Field(() => Int, { nullable: true, description: 'Places kept for urgent matters.' })
  urgentCapacity?: number;
}

@InputType({ description: 'A draft at another time. Its slots and the time for registering move along.' })
export class MoveDraftInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'The `version` you read. Another one now: nothing is saved.' })
  expectedVersion: number;

  @Field(() => DateTime, { description: 'It lasts as long as before.' })
  startsAt: string;

  @Field(() => ID, { nullable: true, description: 'Who is to receive; the same when left out.' })
  assignedPositionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Where; the same when left out.' })
  pointId?: string | null;

  @Field(() => String, { nullable: true, description: 'The room there; the same when left out.' })
  room?: string | null;
}
