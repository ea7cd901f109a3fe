import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { IdempotencyKeyReused, kindOf, Refusal, SessionCalledOff, SessionNotPublished, SlotGone } from './refusal.js';
import { Registration } from './registration.js';
import { DateTime } from './scalars.js';
import { Session } from './session.js';

export enum ApplicantField {
  FULL_NAME = 'FULL_NAME',
  PHONE = 'PHONE',
  EMAIL = 'EMAIL',
  ADDRESS = 'ADDRESS',
  IDENTITY_NUMBER = 'IDENTITY_NUMBER',
  TOPIC_AREA = 'TOPIC_AREA',
  SUMMARY = 'SUMMARY',
  PARTY_SIZE = 'PARTY_SIZE',
  REPRESENTATIVES = 'REPRESENTATIVES',
}

registerEnumType(ApplicantField, {
  name: 'ApplicantField',
  description: 'A field of the booking form.',
  valuesConfig: {
    FULL_NAME: { description: 'Họ và tên' },
    PHONE: { description: 'Số điện thoại' },
    EMAIL: { description: 'Thư điện tử' },
    ADDRESS: { description: 'Địa chỉ' },
    IDENTITY_NUMBER: { description: 'Số giấy tờ tùy thân' },
    TOPIC_AREA: { description: 'Lĩnh vực' },
    SUMMARY: { description: 'Tóm tắt nội dung' },
    PARTY_SIZE: { description: 'Số người cùng đến' },
    REPRESENTATIVES: { description: 'Người đại diện' },
  },
});

@ObjectType({ description: 'What is wrong with one field and what to type instead.', simpleResolvers: true })
export class FieldProblem {
  @Field(() => ApplicantField, { description: 'Which field.' })
  field: ApplicantField;

  @Field(() => String, { description: 'For the person, in the language of the request.' })
  message: string;
}

@ObjectType({ implements: Refusal, description: 'Some details are missing or not readable.' })
export class DetailsIncomplete extends Refusal {
  @Field(() => [FieldProblem], { description: 'Each field that needs another look.' })
  problems: FieldProblem[];
}

@ObjectType({ implements: Refusal, description: 'Registration opens later.' })
export class RegistrationNotYetOpen extends Refusal {
  @Field(() => DateTime, { description: 'When registration opens.' })
  opensAt: string;
}

@ObjectType({ implements: Refusal, description: 'The cut-off has passed.' })
export class RegistrationClosed extends Refusal {
  @Field(() => DateTime, { description: 'When registration closed.' })
  closedAt: string;

  @Field(() => Session, { nullable: true, description: 'The next session of the same leader that can be booked.' })
  nextSession: Session | null;
}

@ObjectType({ implements: Refusal, description: 'Every place is taken.' })
export class SessionFull extends Refusal {
  @Field(() => Session, { nullable: true, description: 'The session as it is now; other slots may be free.' })
  session: Session | null;

  @Field(() => Boolean, { description: 'Whether the waiting list can be joined.' })
  waitingListOpen: boolean;

  @Field(() => [Session], { description: 'Next sessions with free places at the same agency.' })
  nextFree: Session[];
}

@ObjectType({ implements: Refusal, description: 'There are free places: book one instead of waiting.' })
export class PlacesFree extends Refusal {
  @Field(() => Session, { description: 'The session with its free slots.' })
  session: Session;
}

@ObjectType({ implements: Refusal, description: 'The same person already has a coming registration for this session.' })
export class AlreadyRegistered extends Refusal {}

@ObjectType({
  implements: Refusal,
  description: 'The person holds as many coming registrations at this agency as it allows.',
})
export class TooManyRegistrations extends Refusal {
  @Field(() => Int, { description: 'How many the agency allows one person.' })
  limit: number;
}

@ObjectType({
  implements: Refusal,
  description: 'The group is too large, or sends in more representatives than the rule allows.',
})
export class TooManyForOneCase extends Refusal {
  @Field(() => Int, { description: 'Largest party that can be booked online.' })
  largestParty: number;

  @Field(() => Int, { description: 'Most representatives for a party of this size, the applicant among them.' })
  mostRepresentatives: number;
}

@ObjectType({
  implements: Refusal,
  description:
    'Much has been booked from this network address within the hour. Let the machine work out the challenge, and send the same request with `proof` and the same key; nothing has been done yet, and no person has a puzzle to solve.',
})
export class WorkNeeded extends Refusal {
  @Field(() => String, {
    description:
      'JSON of an ALTCHA challenge, version 2 (PBKDF2/SHA-256), good for this idempotency key and for 20 minutes. A cheap phone needs a second or two.',
  })
  challenge: string;
}

@ObjectType({
  implements: Refusal,
  description: 'No registration answers to this link, or to this code with this second fact.',
})
export class AccessNotRecognised extends Refusal {}

@ObjectType({ implements: Refusal, description: 'The registration was cancelled, or its session is over.' })
export class RegistrationEnded extends Refusal {}

@ObjectType({
  implements: Refusal,
  description: 'The place belongs to another agency, which may ask for other details: register there anew.',
})
export class OtherAgency extends Refusal {}

@ObjectType({ implements: Refusal, description: 'The registration already has this place.' })
export class SamePlace extends Refusal {}

@ObjectType({
  implements: Refusal,
  description: 'It can no longer be changed here; the reception point can still help.',
})
export class TooLateToChange extends Refusal {
  @Field(() => String, { nullable: true, description: 'Whom to call.' })
  phone: string | null;
}

@ObjectType({ description: 'A place is yours.' })
export class RegistrationBooked {
  @Field(() => Registration, { description: 'The registration, with its code.' })
  registration: Registration;

  @Field(() => String, {
    description: 'Secret of the manage link (128 bits). Keep it; it is not sent in calendar files.',
  })
  manageLink: string;
}

@ObjectType({ description: 'You are on the waiting list.' })
export class WaitingListJoined {
  @Field(() => Registration, { description: 'The registration, with its place on the list.' })
  registration: Registration;

  @Field(() => String, { description: 'Secret of the manage link (128 bits).' })
  manageLink: string;
}

@ObjectType({ description: 'The registration has its new place; the old one is free again.' })
export class RegistrationMoved {
  @Field(() => Registration, { description: 'The registration at its new place.' })
  registration: Registration;
}

@ObjectType({ description: 'The registration is cancelled; thank you for giving the place to others.' })
export class RegistrationCancelled {
  @Field(() => Registration, { description: 'The registration as it ended.' })
  registration: Registration;
}

export const BookRegistrationResult = createUnionType({
  name: 'BookRegistrationResult',
  types: () =>
    [
      RegistrationBooked,
      DetailsIncomplete,
      SessionNotPublished,
      SessionCalledOff,
      SlotGone,
      RegistrationNotYetOpen,
      RegistrationClosed,
      SessionFull,
      AlreadyRegistered,
      TooManyRegistrations,
      TooManyForOneCase,
      WorkNeeded,
      IdempotencyKeyReused,
    ] as const,
  resolveType: kindOf,
});

export const JoinWaitingListResult = createUnionType({
  name: 'JoinWaitingListResult',
  types: () =>
    [
      WaitingListJoined,
      DetailsIncomplete,
      SessionNotPublished,
      SessionCalledOff,
      PlacesFree,
      RegistrationNotYetOpen,
      RegistrationClosed,
      AlreadyRegistered,
      TooManyRegistrations,
      TooManyForOneCase,
      WorkNeeded,
      IdempotencyKeyReused,
    ] as const,
  resolveType: kindOf,
});

export const MoveRegistrationResult = createUnionType({
  name: 'MoveRegistrationResult',
  types: () =>
    [
      RegistrationMoved,
      AccessNotRecognised,
      RegistrationEnded,
      SamePlace,
      OtherAgency,
      TooLateToChange,
      SessionNotPublished,
      SessionCalledOff,
      SlotGone,
      RegistrationNotYetOpen,
      RegistrationClosed,
      SessionFull,
      AlreadyRegistered,
      TooManyRegistrations,
      IdempotencyKeyReused,
    ] as const,
  resolveType: kindOf,
});

export const CancelRegistrationResult = createUnionType({
  name: 'CancelRegistrationResult',
  types: () =>
    [RegistrationCancelled, AccessNotRecognised, RegistrationEnded, TooLateToChange, IdempotencyKeyReused] as const,
  resolveType: kindOf,
});
