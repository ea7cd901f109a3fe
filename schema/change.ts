import { createUnionType, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Registration } from './registration.js';
import { DateTime } from './scalars.js';
import { Session } from './session.js';

export enum ChangeKind {
  SessionPublished = 'SessionPublished',
  SessionUnpublished = 'SessionUnpublished',
  SessionEdited = 'SessionEdited',
  SessionRescheduled = 'SessionRescheduled',
  SessionPostponed = 'SessionPostponed',
  SessionCancelled = 'SessionCancelled',
  SessionHeld = 'SessionHeld',
  ReceiverChanged = 'ReceiverChanged',
  SessionRestored = 'SessionRestored',
  PlacesChanged = 'PlacesChanged',
}

export enum RegistrationChangeKind {
  RegistrationBooked = 'RegistrationBooked',
  WaitingListJoined = 'WaitingListJoined',
  RegistrationPromoted = 'RegistrationPromoted',
  RegistrationMoved = 'RegistrationMoved',
  RegistrationCancelled = 'RegistrationCancelled',
  RegistrationAnswered = 'RegistrationAnswered',
  RegistrationReviewed = 'RegistrationReviewed',
  SessionChanged = 'SessionChanged',
}

registerEnumType(ChangeKind, {
  name: 'ChangeKind',
  description: 'What happened to a published session.',
  valuesConfig: {
    SessionPublished: { description: 'Được công bố' },
    SessionUnpublished: { description: 'Được rút khỏi lịch công bố' },
    SessionEdited: { description: 'Sửa nội dung' },
    SessionRescheduled: { description: 'Dời ngày' },
    SessionPostponed: { description: 'Hoãn, chưa có ngày mới' },
    SessionCancelled: { description: 'Hủy' },
    SessionHeld: { description: 'Đã diễn ra' },
    ReceiverChanged: { description: 'Thay người tiếp' },
    SessionRestored: { description: 'Rút lại thay đổi vừa công bố, buổi tiếp trở lại như trước' },
    PlacesChanged: { description: 'Số chỗ còn lại thay đổi' },
  },
});

registerEnumType(RegistrationChangeKind, {
  name: 'RegistrationChangeKind',
  description: 'What happened to a registration.',
  valuesConfig: {
    RegistrationBooked: { description: 'Đã đăng ký' },
    WaitingListJoined: { description: 'Vào danh sách chờ' },
    RegistrationPromoted: { description: 'Có chỗ từ danh sách chờ' },
    RegistrationMoved: { description: 'Đổi sang chỗ khác' },
    RegistrationCancelled: { description: 'Đã hủy' },
    RegistrationAnswered: { description: 'Đã trả lời cơ quan' },
    RegistrationReviewed: { description: 'Cơ quan đã xem xét, trả lời hoặc hỏi thêm' },
    SessionChanged: { description: 'Buổi tiếp có thay đổi' },
  },
});

@ObjectType({
  description: 'One change of the published calendar. Cursors rise in the order the changes were committed.',
})
export class CalendarChange {
  @Field(() => String, { description: 'Give it as `after` to go on from here without gap or double.' })
  cursor: string;

  @Field(() => ChangeKind, { description: 'What happened.' })
  change: ChangeKind;

  @Field(() => ID, { description: 'The session it happened to, also when that is no longer told.' })
  sessionId: string;

  @Field(() => Session, {
    nullable: true,
    description: 'The session as it is now; null when it is not (or no longer) among what you asked for.',
  })
  session: Session | null;

  @Field(() => DateTime, { description: 'When it happened.' })
  at: string;
}

@ObjectType({
  description:
    'Sent instead of changes when `after` is older than the stream reaches: read anew, then go on from `cursor`.',
})
export class CalendarSnapshot {
  @Field(() => String)
  cursor: string;

  @Field(() => [Session], { description: 'The first 100 matching sessions from today on, as they are now.' })
  sessions: Session[];
}

@ObjectType({ description: 'Changes in the order they were committed.' })
export class CalendarChanges {
  @Field(() => [CalendarChange], { description: 'What changed, in the order of commits.' })
  changes: CalendarChange[];

  @Field(() => String, { description: 'Where to go on, even when there are no changes.' })
  cursor: string;

  @Field(() => Boolean, { description: 'More changes are waiting: ask again with `cursor` at once.' })
  hasMore: boolean;

  @Field(() => Boolean, {
    description: '`after` was older than the stream reaches: read `sessions` anew, then go on from `cursor`.',
  })
  snapshotNeeded: boolean;
}

@ObjectType({ description: 'One change of a registration.' })
export class RegistrationChange {
  @Field(() => String)
  cursor: string;

  @Field(() => RegistrationChangeKind, { description: 'What happened.' })
  change: RegistrationChangeKind;

  @Field(() => Registration, { description: 'The registration as it is now.' })
  registration: Registration;

  @Field(() => DateTime, { description: 'When it happened.' })
  at: string;
}

@ObjectType({ description: 'Sent instead of changes when `after` is older than the stream reaches.' })
export class RegistrationSnapshot {
  @Field(() => String)
  cursor: string;

  @Field(() => Registration, { description: 'The registration as it is now.' })
  registration: Registration;
}

export const CalendarUpdate = createUnionType({
  name: 'CalendarUpdate',
  description: 'A change, or a snapshot when changes were missed for too long.',
  types: () => [CalendarChange, CalendarSnapshot] as const,
  resolveType: (value) => ('sessions' in value ? CalendarSnapshot : CalendarChange),
});

export const RegistrationUpdate = createUnionType({
  name: 'RegistrationUpdate',
  description: 'What happened to a registration, or what it is now when that cannot be told any more.',
  types: () => [RegistrationChange, RegistrationSnapshot] as const,
  resolveType: (value) => ('change' in value ? RegistrationChange : RegistrationSnapshot),
});
