import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Refusal } from './refusal.js';
import { DateTime } from './scalars.js';
import { StaffSession, StaffSessionState } from './staff-session.js';

export enum TextProblem {
  MISSING = 'MISSING',
  TOO_LONG = 'TOO_LONG',
  MALFORMED = 'MALFORMED',
}

export enum HoursProblem {
  ENDS_BEFORE_START = 'ENDS_BEFORE_START',
  NOT_ONE_DAY = 'NOT_ONE_DAY',
  SLOT_OUTSIDE = 'SLOT_OUTSIDE',
  SLOTS_OVERLAP = 'SLOTS_OVERLAP',
  WINDOW_REVERSED = 'WINDOW_REVERSED',
  IN_THE_PAST = 'IN_THE_PAST',
  SAME_TIME = 'SAME_TIME',
  TERM_REVERSED = 'TERM_REVERSED',
}

registerEnumType(TextProblem, {
  name: 'TextProblem',
  description: 'What is wrong with a field.',
  valuesConfig: {
    MISSING: { description: 'Chưa nhập' },
    TOO_LONG: { description: 'Quá dài' },
    MALFORMED: { description: 'Không đúng dạng' },
  },
});

registerEnumType(HoursProblem, {
  name: 'HoursProblem',
  description: 'What is wrong with the hours or days.',
  valuesConfig: {
    ENDS_BEFORE_START: { description: 'Giờ kết thúc không sau giờ bắt đầu' },
    NOT_ONE_DAY: { description: 'Buổi tiếp không nằm gọn trong một ngày' },
    SLOT_OUTSIDE: { description: 'Khung giờ nằm ngoài buổi tiếp' },
    SLOTS_OVERLAP: { description: 'Các khung giờ chồng lên nhau' },
    WINDOW_REVERSED: { description: 'Hạn đăng ký không sau lúc mở đăng ký' },
    IN_THE_PAST: { description: 'Thời gian đã qua' },
    SAME_TIME: { description: 'Trùng với thời gian đang có' },
    TERM_REVERSED: { description: 'Ngày cuối trước ngày đầu' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'A field that cannot be taken as it is.' })
export class StaffFieldProblem {
  @Field(() => String, { description: 'Name of the input field.' })
  field: string;

  @Field(() => TextProblem, { description: 'What is wrong with it.' })
  problem: TextProblem;

  @Field(() => String, { description: 'For the person, in the language of the request.' })
  message: string;
}

@ObjectType({ implements: Refusal, description: 'Some fields are missing or cannot be read.' })
export class FieldsInvalid extends Refusal {
  @Field(() => [StaffFieldProblem], { description: 'Every field that is wrong.' })
  problems: StaffFieldProblem[];
}

@ObjectType({
  implements: Refusal,
  description:
    'Nothing like this among what you may work on. What is not there and what is not yours are not told apart.',
})
export class NotFoundHere extends Refusal {
  @Field(() => String, {
    nullable: true,
    description: 'The field of the input that names it, such as `pointId`; null where nothing else is named.',
  })
  field: string | null;
}

@ObjectType({ implements: Refusal, description: 'Somebody saved after you opened it. Read it again, then decide.' })
export class StaleVersion extends Refusal {
  @Field(() => Int, { description: 'The version that is there now.' })
  currentVersion: number;
}

@ObjectType({ implements: Refusal, description: 'The leader already receives elsewhere at that time.' })
export class LeaderBusy extends Refusal {
  @Field(() => DateTime, { description: 'When the leader is busy from.' })
  startsAt: string;

  @Field(() => DateTime, { description: 'When the leader is free again.' })
  endsAt: string;

  @Field(() => StaffSession, { nullable: true, description: 'The other session; null when it is not yours to see.' })
  otherSession: StaffSession | null;
}

@ObjectType({ implements: Refusal, description: 'The room is already used at that time.' })
export class RoomBusy extends Refusal {
  @Field(() => DateTime, { description: 'When the room is taken from.' })
  startsAt: string;

  @Field(() => DateTime, { description: 'When the room is free again.' })
  endsAt: string;

  @Field(() => StaffSession, { nullable: true, description: 'The other session; null when it is not yours to see.' })
  otherSession: StaffSession | null;
}

@ObjectType({ implements: Refusal, description: 'A session in this state does not allow it.' })
export class WrongState extends Refusal {
  @Field(() => StaffSessionState, { description: 'Where the session stands.' })
  state: StaffSessionState;
}

@ObjectType({
  implements: Refusal,
  description:
    'What is published changes its hours by `postponeSession` and its receiver by `delegateSession`, with a reason.',
})
export class ChangeNeedsReason extends Refusal {
  @Field(() => String, { description: 'Name of the input field.' })
  field: string;
}

@ObjectType({ implements: Refusal, description: 'The law and the people want to know why.' })
export class ReasonMissing extends Refusal {}

@ObjectType({ implements: Refusal, description: 'The hours or days do not fit.' })
export class InvalidHours extends Refusal {
  @Field(() => HoursProblem, { description: 'What does not fit.' })
  problem: HoursProblem;
}

@ObjectType({ implements: Refusal, description: 'Something else has this readable address.' })
export class SlugTaken extends Refusal {
  @Field(() => String, { description: 'The address as it was asked for.' })
  slug: string;
}

@ObjectType({
  implements: Refusal,
  description: 'People hold places or wait: postpone or cancel instead, so that they are told.',
})
export class PlacesHeld extends Refusal {
  @Field(() => Int, { description: 'Registrations with a place or on the waiting list.' })
  count: number;
}

@ObjectType({ implements: Refusal, description: 'The slot’s hours stay, and it stays, while registrations are in it.' })
export class SlotHasRegistrations extends Refusal {
  @Field(() => Int, { description: 'How many registrations are in it.' })
  count: number;
}

@ObjectType({ implements: Refusal, description: 'More places are taken than would be left.' })
export class CapacityBelowTaken extends Refusal {
  @Field(() => Int, { description: 'How many places are taken.' })
  taken: number;
}

@ObjectType({ implements: Refusal, description: 'A session has been held only once it has begun.' })
export class SessionNotBegun extends Refusal {
  @Field(() => DateTime, { description: 'When it begins.' })
  startsAt: string;
}

@ObjectType({ implements: Refusal, description: 'The position is not held on that day.' })
export class PositionNotHeld extends Refusal {}

@ObjectType({
  implements: Refusal,
  description: 'This position is the one that receives already; nobody would be told anything new.',
})
export class SameReceiver extends Refusal {}

@ObjectType({
  implements: Refusal,
  description: 'The agency wants its head to make public what no signed notice announces.',
})
export class ApprovalNeeded extends Refusal {}

@ObjectType({ implements: Refusal, description: 'The agency still has coming sessions, or agencies below it.' })
export class AgencyInUse extends Refusal {
  @Field(() => Int, { description: 'How many sessions are still to come.' })
  comingSessions: number;

  @Field(() => Int, { description: 'How many agencies are below it.' })
  agenciesBelow: number;
}

@ObjectType({ implements: Refusal, description: 'Coming sessions are to take place there.' })
export class PointInUse extends Refusal {
  @Field(() => Int, { description: 'How many sessions are still to come.' })
  comingSessions: number;
}
