import { type ClassType, createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { Agency } from './agency.js';
import { kindOf, Refusal } from './refusal.js';
import { Release } from './release.js';
import { NoticeState, StaffNotice } from './staff-notice.js';
import {
  ApprovalNeeded,
  FieldsInvalid,
  InvalidHours,
  NotFoundHere,
  PlacesHeld,
  ReasonMissing,
  StaleVersion,
} from './staff-refusal.js';
import { StaffSession } from './staff-session.js';

@ObjectType({ description: 'It is done; this is the notice now.' })
export class NoticeSaved {
  @Field(() => StaffNotice, { description: 'As it is now.' })
  notice: StaffNotice;
}

@ObjectType({ description: 'The notice and the drafts it announces are public.' })
export class NoticePublished {
  @Field(() => StaffNotice, { description: 'As it is now.' })
  notice: StaffNotice;

  @Field(() => Release, { nullable: true, description: 'Null when nothing of the calendar differs.' })
  release: Release | null;

  @Field(() => [StaffSession], {
    description: 'Drafts it announces that had begun by then: they were not made public.',
  })
  leftOut: StaffSession[];
}

@ObjectType({ description: 'The drafts are public.' })
export class CalendarPublished {
  @Field(() => Release, { nullable: true, description: 'Null when nothing of the calendar differs.' })
  release: Release | null;
}

@ObjectType({ description: 'What publishing many calendars did, in numbers.', simpleResolvers: true })
export class CalendarsPublished {
  @Field(() => Int, { description: 'Calendars that are public now as they were not before: one release each.' })
  releases: number;

  @Field(() => Int, { description: 'Drafts that are public now.' })
  sessions: number;

  @Field(() => Int, { description: 'Of these, announced too late. They are public all the same.' })
  late: number;

  @Field(() => [Agency], { description: 'Agencies whose drafts stay drafts until their head makes them public.' })
  awaitingHead: Agency[];
}

@ObjectType({ implements: Refusal, description: 'A notice in this state does not allow it.' })
export class NoticeWrongState extends Refusal {
  @Field(() => NoticeState, { description: 'Where the notice stands.' })
  state: NoticeState;
}

@ObjectType({
  implements: Refusal,
  description: 'Another notice of the agency has this number in the same year, perhaps spelled in another way.',
})
export class DocumentNumberTaken extends Refusal {
  @Field(() => ID, { description: 'The other notice.' })
  noticeId: string;

  @Field(() => String, { description: 'Its number, as printed there.' })
  number: string;
}

@ObjectType({ implements: Refusal, description: 'Some of the sessions are public already, or were called off.' })
export class NotDrafts extends Refusal {
  @Field(() => [ID], { description: 'Those sessions.' })
  sessionIds: string[];
}

@ObjectType({
  implements: Refusal,
  description: 'Some of the sessions have begun: nobody could come to them any more.',
})
export class SessionsBegun extends Refusal {
  @Field(() => [ID], { description: 'Those sessions.' })
  sessionIds: string[];
}

const result = (name: string, outcome: ClassType<object>, others: readonly ClassType<object>[]) =>
  createUnionType({ name, types: () => [outcome, NotFoundHere, ...others] as const, resolveType: kindOf });

export const CreateNoticeResult = result('CreateNoticeResult', NoticeSaved, [FieldsInvalid, DocumentNumberTaken]);
export const EditNoticeResult = result('EditNoticeResult', NoticeSaved, [
  FieldsInvalid,
  DocumentNumberTaken,
  NoticeWrongState,
  StaleVersion,
]);
export const SubmitNoticeResult = result('SubmitNoticeResult', NoticeSaved, [NoticeWrongState]);
export const SignNoticeResult = result('SignNoticeResult', NoticeSaved, [
  FieldsInvalid,
  DocumentNumberTaken,
  NoticeWrongState,
]);
export const PublishNoticeResult = result('PublishNoticeResult', NoticePublished, [
  NoticeSaved,
  NoticeWrongState,
  InvalidHours,
]);
export const WithdrawNoticeResult = result('WithdrawNoticeResult', NoticeSaved, [
  NoticeWrongState,
  ReasonMissing,
  PlacesHeld,
]);
export const SupersedeNoticeResult = result('SupersedeNoticeResult', NoticeSaved, [NoticeWrongState]);
export const RecordPostingResult = result('RecordPostingResult', NoticeSaved, [FieldsInvalid, NoticeWrongState]);
export const PublishCalendarsResult = result('PublishCalendarsResult', CalendarsPublished, [FieldsInvalid]);
export const PublishCalendarResult = result('PublishCalendarResult', CalendarPublished, [
  FieldsInvalid,
  NotDrafts,
  SessionsBegun,
  ApprovalNeeded,
]);
