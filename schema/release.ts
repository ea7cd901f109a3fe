import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PageInfo } from './connection.js';
import { DateTime, Day } from './scalars.js';
import { Delegation, ReceptionMode, SessionKind, SessionStatus } from './session.js';

export enum ReleaseChangeKind {
  NEW = 'NEW',
  MOVED = 'MOVED',
  CANCELLED = 'CANCELLED',
  POSTPONED = 'POSTPONED',
  RECEIVER_CHANGED = 'RECEIVER_CHANGED',
  CHANGED = 'CHANGED',
  RESTORED = 'RESTORED',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(ReleaseChangeKind, {
  name: 'ReleaseChangeKind',
  description:
    'What became of a session between two releases: of several things, what matters most to who wants to come.',
  valuesConfig: {
    NEW: { description: 'Mới công bố' },
    MOVED: { description: 'Đổi thời gian hoặc địa điểm' },
    CANCELLED: { description: 'Hủy' },
    POSTPONED: { description: 'Hoãn, chưa có ngày mới' },
    RECEIVER_CHANGED: { description: 'Thay người tiếp' },
    CHANGED: { description: 'Sửa nội dung khác' },
    RESTORED: { description: 'Rút lại thay đổi vừa công bố, buổi tiếp trở lại như trước' },
    WITHDRAWN: { description: 'Rút khỏi lịch công bố' },
  },
});

@ObjectType({ description: 'Somebody by title and name, as announced at the time.', simpleResolvers: true })
export class ReleasedPerson {
  @Field(() => String, { description: 'Title of the position.' })
  title: string;

  @Field(() => String)
  name: string;
}

@ObjectType({ description: 'A place, as announced at the time.', simpleResolvers: true })
export class ReleasedPlace {
  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'As printed.' })
  address: string;

  @Field(() => String, { nullable: true, description: 'Room within it.' })
  room: string | null;
}

@ObjectType({ description: 'A session as one release announced it, for good.', simpleResolvers: true })
export class ReleasedSession {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Readable address part.' })
  slug: string;

  @Field(() => SessionKind, { description: 'Reception or dialogue, and which.' })
  kind: SessionKind;

  @Field(() => ReceptionMode, { description: 'How citizens meet the leader.' })
  mode: ReceptionMode;

  @Field(() => SessionStatus, { description: 'What had become of it.' })
  status: SessionStatus;

  @Field(() => Day, { description: 'Local day in Viet Nam.' })
  day: string;

  @Field(() => String, {
    nullable: true,
    description: 'Whose session it is, where the agency of this calendar only hosts it; null for its own.',
  })
  owner: string | null;

  @Field(() => DateTime, { description: 'When it was to begin.' })
  startsAt: string;

  @Field(() => DateTime, { description: 'When it was to end.' })
  endsAt: string;

  @Field(() => ReleasedPerson, { description: 'Whose day it is.' })
  leader: ReleasedPerson;

  @Field(() => ReleasedPerson, { description: 'Who was to receive.' })
  receiver: ReleasedPerson;

  @Field(() => Delegation, { nullable: true, description: 'Why it was somebody else.' })
  delegation: Delegation | null;

  @Field(() => ReleasedPlace, { description: 'Where.' })
  place: ReleasedPlace;

  @Field(() => String, { nullable: true, description: 'Expected content.' })
  expectedContent: string | null;

  @Field(() => [String], { description: 'Who attends.' })
  participants: string[];
}

@ObjectType({
  description: 'What became of one session between a release and the one before it.',
  simpleResolvers: true,
})
export class ReleaseChange {
  @Field(() => ReleaseChangeKind, { description: 'The change that matters most.' })
  kind: ReleaseChangeKind;

  @Field(() => ID, { description: 'Ask `session` for it as it is now; null there when it is no longer published.' })
  sessionId: string;

  @Field(() => ReleasedSession, { nullable: true, description: 'As announced before; null when it is new.' })
  before: ReleasedSession | null;

  @Field(() => ReleasedSession, { nullable: true, description: 'As announced now; null when it was withdrawn.' })
  after: ReleasedSession | null;

  @Field(() => [String], { description: 'Names of everything that differs, in the words of the content.' })
  fields: string[];

  @Field(() => String, { nullable: true, description: 'Why, in the words the public is told.' })
  reason: string | null;
}

@ObjectType({
  description:
    'An agency’s published calendar, its own sessions and those it hosts with others, as it stood after one act, numbered from 1. It is never changed: `chainHash` is SHA-256 over `previousHash`, `contentHash`, `number` and `publishedAt`, one a line, without a line feed at the end; `contentHash` is SHA-256 over `releaseContent`.',
  simpleResolvers: true,
})
export class Release {
  @Field(() => Int, { description: 'One more than the release before; the first is 1.' })
  number: number;

  @Field(() => DateTime, { description: 'When it became public.' })
  publishedAt: string;

  @Field(() => String, { description: 'SHA-256 of the content, hexadecimal.' })
  contentHash: string;

  @Field(() => String, { description: '`chainHash` of the release before; zeros before the first.' })
  previousHash: string;

  @Field(() => String, { description: 'Note it down: with it everything up to this release is fixed.' })
  chainHash: string;

  @Field(() => [ReleaseChange], {
    description:
      'What differs from the release before, in the order sessions begin. What is over for more than 60 days is left out silently.',
  })
  changes: ReleaseChange[];
}

@ObjectType({ description: 'A release with the cursor to read on from.', simpleResolvers: true })
export class ReleaseEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => Release)
  node: Release;
}

@ObjectType({ description: 'Releases of one agency, latest first.', simpleResolvers: true })
export class ReleaseConnection {
  @Field(() => [ReleaseEdge])
  edges: ReleaseEdge[];

  @Field(() => [Release], { description: 'The releases of `edges`, without cursors.' })
  nodes: Release[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}
