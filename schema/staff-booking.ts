import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Locale } from './locale.js';
import { IdempotencyKeyReused, kindOf, Refusal } from './refusal.js';
import { ApplicantInput, MatterInput } from './registration.js';
import { AlreadyRegistered, DetailsIncomplete, TooManyForOneCase } from './registration-result.js';
import { NotFoundHere, ReasonMissing } from './staff-refusal.js';
import { StaffRegistration } from './staff-registration.js';
import { ActNotPossible, PlaceNotPossible, StaleRegistration, TooLateHere } from './staff-triage-result.js';

export enum BookingOverride {
  WINDOW = 'WINDOW',
  EXTRA_PLACE = 'EXTRA_PLACE',
  PERSON_LIMIT = 'PERSON_LIMIT',
  NO_PAPERS = 'NO_PAPERS',
}

export enum DeskChannel {
  PHONE = 'PHONE',
  COUNTER = 'COUNTER',
  PAPER = 'PAPER',
}

registerEnumType(DeskChannel, {
  name: 'DeskChannel',
  description: 'How somebody asked the desk.',
  valuesConfig: {
    PHONE: { description: 'Qua điện thoại' },
    COUNTER: { description: 'Tại nơi tiếp công dân' },
    PAPER: { description: 'Bằng phiếu giấy' },
  },
});

registerEnumType(BookingOverride, {
  name: 'BookingOverride',
  description: 'A rule that somebody at the desk may go past, with a reason that is kept.',
  valuesConfig: {
    WINDOW: { description: 'Ngoài thời gian nhận đăng ký' },
    EXTRA_PLACE: { description: 'Hết chỗ: thêm một chỗ' },
    PERSON_LIMIT: { description: 'Quá số đăng ký một người được giữ' },
    NO_PAPERS: { description: 'Không mang giấy tờ, không nêu địa chỉ' },
  },
});

@InputType()
export class BookForInput {
  @Field(() => ID, { description: 'A UUID made by the client, one for each form.' })
  idempotencyKey: string;

  @Field(() => ID, { description: 'Where the place is wanted.' })
  slotId: string;

  @Field(() => DeskChannel, { description: 'How they asked.' })
  channel: DeskChannel;

  @Field(() => ApplicantInput, { description: 'Who asks to be received. Phone and papers may be missing.' })
  applicant: ApplicantInput;

  @Field(() => MatterInput, { description: 'What it is about, and who comes along.' })
  matter: MatterInput;

  @Field(() => Boolean, { defaultValue: false, description: 'Out of the places kept for urgent matters.' })
  isUrgent: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'Where no place is free: the waiting list.' })
  waitIfFull: boolean;

  @Field(() => [BookingOverride], {
    defaultValue: [],
    description: 'Rules to go past; `reason` must be given with any.',
  })
  overrides: BookingOverride[];

  @Field(() => String, { nullable: true, description: 'Why a rule is gone past, at most 500 characters.' })
  reason?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'They agreed to reminders.' })
  consentReminders: boolean;

  @Field(() => Locale, { defaultValue: Locale.VI, description: 'Language of the letters.' })
  locale: Locale;
}

@InputType()
export class MoveForInput {
  @Field(() => ID, { description: 'A UUID made by the client, one for each move.' })
  idempotencyKey: string;

  @Field(() => ID, { description: 'Which registration.' })
  registrationId: string;

  @Field(() => Int, { description: '`version` as it was read.' })
  version: number;

  @Field(() => ID, { description: 'Where to. The old place is kept until the new one is sure.' })
  slotId: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Out of the places kept for urgent matters.' })
  isUrgent: boolean;

  @Field(() => [BookingOverride], { defaultValue: [], description: 'Rules to go past.' })
  overrides: BookingOverride[];

  @Field(() => String, { description: 'How the holder asked for it, at most 500 characters.' })
  reason: string;
}

@InputType()
export class CancelForInput {
  @Field(() => ID, { description: 'A UUID made by the client, one for each cancellation.' })
  idempotencyKey: string;

  @Field(() => ID, { description: 'Which registration.' })
  registrationId: string;

  @Field(() => Int, { description: '`version` as it was read.' })
  version: number;

  @Field(() => String, { description: 'How the holder asked for it, at most 500 characters.' })
  reason: string;
}

@ObjectType({ description: 'They are registered; print a slip for whoever has no phone (`registrationSlip`).' })
export class RegistrationBookedFor {
  @Field(() => StaffRegistration, { description: 'As it was booked.' })
  registration: StaffRegistration;
}

@ObjectType({ description: 'The registration has its new place.' })
export class RegistrationMovedFor {
  @Field(() => StaffRegistration, { description: 'As it is now.' })
  registration: StaffRegistration;
}

@ObjectType({ description: 'The registration is cancelled.' })
export class RegistrationCancelledFor {
  @Field(() => StaffRegistration, { description: 'As it is now.' })
  registration: StaffRegistration;
}

@ObjectType({ implements: Refusal, description: 'A rule stands against it. Say so with a reason to go past it.' })
export class OverrideNeeded extends Refusal {
  @Field(() => BookingOverride, { description: 'The rule.' })
  rule: BookingOverride;
}

export const BookForResult = createUnionType({
  name: 'BookForResult',
  types: () =>
    [
      RegistrationBookedFor,
      NotFoundHere,
      DetailsIncomplete,
      TooManyForOneCase,
      PlaceNotPossible,
      OverrideNeeded,
      ReasonMissing,
      AlreadyRegistered,
      IdempotencyKeyReused,
    ] as const,
  resolveType: kindOf,
});

export const MoveForResult = createUnionType({
  name: 'MoveForResult',
  types: () =>
    [
      RegistrationMovedFor,
      NotFoundHere,
      StaleRegistration,
      ActNotPossible,
      TooLateHere,
      PlaceNotPossible,
      OverrideNeeded,
      ReasonMissing,
      AlreadyRegistered,
      IdempotencyKeyReused,
    ] as const,
  resolveType: kindOf,
});

export const CancelForResult = createUnionType({
  name: 'CancelForResult',
  types: () =>
    [
      RegistrationCancelledFor,
      NotFoundHere,
      StaleRegistration,
      ActNotPossible,
      TooLateHere,
      ReasonMissing,
      IdempotencyKeyReused,
    ] as const,
  resolveType: kindOf,
});

@ObjectType({ simpleResolvers: true, description: 'A line of a slip.' })
export class SlipLine {
  @Field(() => String, { description: 'What the line is about.' })
  label: string;

  @Field(() => String, { description: 'What it says.' })
  text: string;
}

@ObjectType({
  description: 'A slip to take along, for whoever has no phone: A5, naming nobody. In the language of their letters.',
  simpleResolvers: true,
})
export class RegistrationSlip {
  @Field(() => Locale, { description: 'In which language.' })
  locale: Locale;

  @Field(() => String, { description: 'What stands on top.' })
  heading: string;

  @Field(() => String, { description: 'The agency.' })
  agency: string;

  @Field(() => String, { description: 'The code as it is read aloud.' })
  code: string;

  @Field(() => String, { description: 'A QR code for the desk, as SVG text; an opaque token.' })
  qr: string;

  @Field(() => [SlipLine], { description: 'When, where, who receives, what to bring.' })
  lines: SlipLine[];

  @Field(() => [String], { description: 'What to know.' })
  notes: string[];

  @Field(() => String, { description: 'The same as a PDF file, in Base64.' })
  pdf: string;

  @Field(() => String, { description: 'A name for the file.' })
  fileName: string;
}
