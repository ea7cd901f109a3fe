import { createUnionType, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { IdempotencyKeyReused, kindOf, Refusal } from './refusal.js';
import { RegistrationStatus } from './registration.js';
import { DateTime, Day } from './scalars.js';
import { AlreadyUndone, ChangedSince, LetterSample, UndoTooLate } from './staff-promise.js';
import { FieldsInvalid, NotFoundHere } from './staff-refusal.js';
import { StaffRegistration } from './staff-registration.js';
import { ReplyTemplate } from './staff-triage.js';
import { TriageState } from './triage.js';

export enum PlaceProblem {
  NOT_PUBLISHED = 'NOT_PUBLISHED',
  OTHER_AGENCY = 'OTHER_AGENCY',
  SAME_PLACE = 'SAME_PLACE',
  CALLED_OFF = 'CALLED_OFF',
  HAS_BEGUN = 'HAS_BEGUN',
  SLOT_GONE = 'SLOT_GONE',
  FULL = 'FULL',
  OTHER_TIMES_FREE = 'OTHER_TIMES_FREE',
}

registerEnumType(PlaceProblem, {
  name: 'PlaceProblem',
  description: 'Why a place cannot be given.',
  valuesConfig: {
    NOT_PUBLISHED: { description: 'Không có khung giờ này trong lịch đã công bố' },
    OTHER_AGENCY: { description: 'Thuộc cơ quan khác' },
    SAME_PLACE: { description: 'Đang giữ đúng chỗ này' },
    CALLED_OFF: { description: 'Buổi tiếp hoãn hoặc hủy' },
    HAS_BEGUN: { description: 'Đã đến giờ tiếp' },
    SLOT_GONE: { description: 'Khung giờ đã bỏ' },
    FULL: { description: 'Hết chỗ' },
    OTHER_TIMES_FREE: { description: 'Khung giờ khác của buổi này còn chỗ, không cần chờ' },
  },
});

@ObjectType({ description: 'It is done; this is the registration now. The letter waits until `undoableUntil`.' })
export class RegistrationTriaged {
  @Field(() => StaffRegistration, { description: 'As it is now.' })
  registration: StaffRegistration;

  @Field(() => ID, { description: 'Give it to `takeBackTriage`.' })
  actId: string;

  @Field(() => DateTime, { description: 'Until when it can be taken back.' })
  undoableUntil: string;
}

@ObjectType({
  implements: Refusal,
  description: 'Something changed since it was read: look at it as it is now, then decide.',
})
export class StaleRegistration extends Refusal {
  @Field(() => StaffRegistration, { nullable: true, description: 'As it is now.' })
  current: StaffRegistration | null;
}

@ObjectType({ implements: Refusal, description: 'A registration in this state does not allow it.' })
export class ActNotPossible extends Refusal {
  @Field(() => TriageState, { description: 'How far it is examined.' })
  state: TriageState;

  @Field(() => RegistrationStatus, { description: 'Where the registration itself stands.' })
  status: RegistrationStatus;
}

@ObjectType({ implements: Refusal, description: 'Their time has come: what happens now is decided at the place.' })
export class TooLateHere extends Refusal {}

@ObjectType({
  implements: Refusal,
  description: 'Nobody else waits, so the place would come straight back to the same person.',
})
export class NobodyWaits extends Refusal {}

@ObjectType({ implements: Refusal, description: 'A ground of the list must be given with this act.' })
export class GroundNeeded extends Refusal {}

@ObjectType({ implements: Refusal, description: 'The answer cannot be asked for by this day.' })
export class DueDayNotPossible extends Refusal {
  @Field(() => Day, { description: 'First day that can be given.' })
  earliest: string;

  @Field(() => Day, { description: 'Last day that can be given.' })
  latest: string;
}

@ObjectType({ implements: Refusal, description: 'The place cannot be given.' })
export class PlaceNotPossible extends Refusal {
  @Field(() => PlaceProblem, { description: 'What speaks against the place.' })
  problem: PlaceProblem;
}

@ObjectType({ implements: Refusal, description: 'The reply has names or gaps that are not filled in.' })
export class ReplyUnfinished extends Refusal {
  @Field(() => [String], { description: 'Names between braces that nobody knows.' })
  unknown: string[];

  @Field(() => [String], { description: 'Names this act has nothing for.' })
  empty: string[];

  @Field(() => [String], { description: 'Gaps between square brackets.' })
  gaps: string[];
}

export const TriageOutcome = createUnionType({
  name: 'TriageOutcome',
  description: 'What became of one line.',
  types: () =>
    [
      RegistrationTriaged,
      NotFoundHere,
      StaleRegistration,
      ActNotPossible,
      TooLateHere,
      NobodyWaits,
      GroundNeeded,
      FieldsInvalid,
      DueDayNotPossible,
      PlaceNotPossible,
      ReplyUnfinished,
      IdempotencyKeyReused,
    ] as const,
  resolveType: kindOf,
});

@ObjectType({
  description: 'A registration and what became of it. In the order they were sent.',
  simpleResolvers: true,
})
export class TriageLine {
  @Field(() => ID, { description: 'Which registration.' })
  registrationId: string;

  @Field(() => TriageOutcome, { description: 'What became of it.' })
  outcome: typeof TriageOutcome;
}

@ObjectType({ description: 'The registration stands as before; its letter is not sent.' })
export class RegistrationTakenBack {
  @Field(() => StaffRegistration, { description: 'As it is now.' })
  registration: StaffRegistration;

  @Field(() => Boolean, { description: 'The place had gone to somebody who waited, so one was added for this person.' })
  placeAdded: boolean;
}

export const TakeBackTriageResult = createUnionType({
  name: 'TakeBackTriageResult',
  types: () => [RegistrationTakenBack, NotFoundHere, AlreadyUndone, UndoTooLate, ChangedSince] as const,
  resolveType: kindOf,
});

@ObjectType({ description: 'What would be told. Nothing is written, and nobody is told.', simpleResolvers: true })
export class TriagePreview {
  @Field(() => [LetterSample], { description: 'The letters as they would go; none where nobody is written to.' })
  letters: LetterSample[];

  @Field(() => Boolean, { description: 'No letter reaches this person: telephone them.' })
  unreachable: boolean;

  @Field(() => DateTime, { description: 'When the letters would leave.' })
  leavesAt: string;
}

export const PreviewTriageResult = createUnionType({
  name: 'PreviewTriageResult',
  description: 'What would be told, or why the act would be refused.',
  types: () =>
    [
      TriagePreview,
      NotFoundHere,
      StaleRegistration,
      ActNotPossible,
      TooLateHere,
      NobodyWaits,
      GroundNeeded,
      FieldsInvalid,
      DueDayNotPossible,
      PlaceNotPossible,
      ReplyUnfinished,
    ] as const,
  resolveType: kindOf,
});

@ObjectType({ description: 'The reply is in force from today on.' })
export class ReplySaved {
  @Field(() => ReplyTemplate, { description: 'As it stands ready now.' })
  reply: ReplyTemplate;
}

export const SaveReplyResult = createUnionType({
  name: 'SaveReplyResult',
  types: () => [ReplySaved, NotFoundHere, FieldsInvalid, ReplyUnfinished] as const,
  resolveType: kindOf,
});

@ObjectType({ description: 'The reply is offered no more from tomorrow on.' })
export class ReplyEnded {
  @Field(() => ID)
  id: string;
}

export const EndReplyResult = createUnionType({
  name: 'EndReplyResult',
  types: () => [ReplyEnded, NotFoundHere] as const,
  resolveType: kindOf,
});
