import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PageInfo } from './connection.js';
import { NoticeChannel } from './notice.js';
import { ReleaseChange } from './release.js';
import { DateTime, Day } from './scalars.js';
import { StaffSession } from './staff-session.js';

export enum NoticeState {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  SIGNED = 'SIGNED',
  PUBLISHED = 'PUBLISHED',
  SUPERSEDED = 'SUPERSEDED',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(NoticeState, {
  name: 'NoticeState',
  description: 'Where a notice stands. What is SUPERSEDED was public; what is WITHDRAWN may have been.',
  valuesConfig: {
    DRAFT: { description: 'Dự thảo' },
    SUBMITTED: { description: 'Đã trình ký' },
    SIGNED: { description: 'Đã ký, chưa công bố' },
    PUBLISHED: { description: 'Đã công bố' },
    SUPERSEDED: { description: 'Đã được thay thế' },
    WITHDRAWN: { description: 'Đã thu hồi' },
  },
});

@ObjectType({
  description: 'A notice (thông báo) as the desk works on it, public or not. `Notice` is what the public sees of it.',
  simpleResolvers: true,
})
export class StaffNotice {
  @Field(() => ID)
  id: string;

  @Field(() => NoticeState, { description: 'Where it stands.' })
  state: NoticeState;

  @Field(() => String, { nullable: true, description: 'Document number, as printed.' })
  number: string | null;

  @Field(() => String, { nullable: true, description: 'The same for every spelling of one number.' })
  numberKey: string | null;

  @Field(() => String, { description: 'What it is about (trích yếu).' })
  subject: string;

  @Field(() => String, { nullable: true, description: 'The papers it rests on.' })
  legalBasis: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What it says beside its sessions. Null on one that supersedes another: `differences` become its words when it is signed.',
  })
  content: string | null;

  @Field(() => Boolean, { description: 'It takes the place of the other one only for the sessions it announces.' })
  supersedesPartly: boolean;

  @Field(() => Day, { nullable: true, description: 'Local day printed on it.' })
  issuedDay: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn.' })
  reason: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it publishes itself; null when somebody is to do it.' })
  publishAt: string | null;

  @Field(() => Int, { description: 'Rises with every change. Give it as `expectedVersion` when you save.' })
  version: number;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt: string;

  @Field(() => DateTime, { description: 'When it was last changed.' })
  updatedAt: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was handed in for signature.' })
  submittedAt: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the signature was recorded.' })
  signedAt: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it became public; null while it is not.' })
  publishedAt: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was superseded or withdrawn.' })
  endedAt: string | null;
}

@ObjectType({ simpleResolvers: true })
export class StaffNoticeEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => StaffNotice)
  node: StaffNotice;
}

@ObjectType({ description: 'Notices of one agency, latest first.', simpleResolvers: true })
export class StaffNoticeConnection {
  @Field(() => [StaffNoticeEdge])
  edges: StaffNoticeEdge[];

  @Field(() => [StaffNotice], { description: 'The notices of `edges`, without cursors.' })
  nodes: StaffNotice[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@ObjectType({ description: 'A session announced later than the law or local rules want.', simpleResolvers: true })
export class LateSession {
  @Field(() => StaffSession, { description: 'The session.' })
  session: StaffSession;

  @Field(() => Day, { description: 'The last local day that would have been in time.' })
  latestDay: string;
}

@ObjectType({ description: 'What a release would change if it were made now. Nothing is written.' })
export class ReleasePreview {
  @Field(() => Int, { description: 'What the release would be numbered.' })
  number: number;

  @Field(() => [ReleaseChange], { description: 'What would differ from the latest release.' })
  changes: ReleaseChange[];
}

@InputType()
export class CreateNoticeInput {
  @Field(() => ID, { description: 'Whose calendar it announces.' })
  agencyId: string;

  @Field(() => String, { description: 'What it is about, at most 500 characters.' })
  subject: string;

  @Field(() => String, { nullable: true, description: 'At most 4,000 characters.' })
  legalBasis?: string | null;

  @Field(() => String, { nullable: true, description: 'Beside the table of sessions; at most 20,000 characters.' })
  content?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'The notice it supersedes goes on holding for sessions this one does not announce.',
  })
  supersedesPartly?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Document number, when it has one already.' })
  number?: string | null;

  @Field(() => Day, { nullable: true, description: 'The day on the paper.' })
  issuedDay?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who signs it.' })
  signerPositionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The notice of the same agency whose place it takes.' })
  supersedesId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Sessions of the agency it announces, at most 1,000.' })
  sessionIds?: string[] | null;
}

@InputType({ description: 'Left out: as before; null: taken away.' })
export class EditNoticeInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: '`version` of the notice you opened.' })
  expectedVersion: number;

  @Field(() => String, { nullable: true, description: 'What it is about.' })
  subject?: string | null;

  @Field(() => String, { nullable: true, description: 'The papers it rests on.' })
  legalBasis?: string | null;

  @Field(() => String, { nullable: true, description: 'Its words, beside the list of sessions.' })
  content?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'The notice it supersedes goes on holding for sessions this one does not announce.',
  })
  supersedesPartly?: boolean | null;

  @Field(() => String, { nullable: true, description: 'The number of the paper.' })
  number?: string | null;

  @Field(() => Day, { nullable: true, description: 'The day on the paper.' })
  issuedDay?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who signs it.' })
  signerPositionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The notice it takes the place of.' })
  supersedesId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Every session it announces.' })
  sessionIds?: string[] | null;
}

@InputType({ description: 'What the signed paper bears; what was noted before may be left out.' })
export class SignNoticeInput {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true, description: 'Document number, as printed: `38/TB-UBND`.' })
  number?: string | null;

  @Field(() => Day, { nullable: true, description: 'The day on the paper.' })
  issuedDay?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who signs it.' })
  signerPositionId?: string | null;
}

@InputType()
export class PublishNoticeInput {
  @Field(() => ID)
  id: string;

  @Field(() => DateTime, { nullable: true, description: 'To publish itself then; null: at once.' })
  publishAt?: string | null;
}

@InputType()
export class WithdrawNoticeInput {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'In the words the public is told.' })
  reason: string;
}

@InputType()
export class SupersedeNoticeInput {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { description: 'The public notice of the same agency that took its place.' })
  byNoticeId: string;
}

@InputType()
export class RecordPostingInput {
  @Field(() => ID, { description: 'The notice.' })
  noticeId: string;

  @Field(() => NoticeChannel, { description: 'How it was made known.' })
  channel: NoticeChannel;

  @Field(() => Day, { description: 'On which day.' })
  day: string;

  @Field(() => String, { nullable: true, description: 'A full address (https://…).' })
  link?: string | null;

  @Field(() => String, { nullable: true, description: 'What proves it, at most 1,000 characters. Not public.' })
  evidence?: string | null;
}

@InputType()
export class PublishCalendarInput {
  @Field(() => ID, { description: 'An agency you work for, or one below it.' })
  agencyId: string;

  @Field(() => [ID], { description: 'Drafts of that agency, at most 1,000.' })
  sessionIds: string[];

  @Field(() => ID, { nullable: true, description: 'A public notice of the agency that announces them.' })
  noticeId?: string | null;
}
