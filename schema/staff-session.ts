import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PageInfo } from './connection.js';
import { DateTime, Day } from './scalars.js';
import { Delegation, ReceptionMode, SessionKind } from './session.js';

export enum StaffSessionState {
  DRAFT = 'DRAFT',
  SCHEDULED = 'SCHEDULED',
  RESCHEDULED = 'RESCHEDULED',
  POSTPONED = 'POSTPONED',
  CANCELLED = 'CANCELLED',
  HELD = 'HELD',
}

registerEnumType(StaffSessionState, {
  name: 'StaffSessionState',
  description: 'Where a session stands. All but DRAFT and what was cancelled before publication are public.',
  valuesConfig: {
    DRAFT: { description: 'Dự thảo, chưa công bố' },
    SCHEDULED: { description: 'Đã công bố, theo lịch' },
    RESCHEDULED: { description: 'Đã dời sang ngày khác' },
    POSTPONED: { description: 'Hoãn, chưa có ngày mới' },
    CANCELLED: { description: 'Hủy' },
    HELD: { description: 'Đã diễn ra' },
  },
});

@ObjectType({ description: 'A stretch of a session with the places of both shares.', simpleResolvers: true })
export class StaffSlot {
  @Field(() => ID)
  id: string;

  @Field(() => DateTime, { description: 'When it begins.' })
  startsAt: string;

  @Field(() => DateTime, { description: 'When it ends.' })
  endsAt: string;

  @Field(() => Int, { description: 'Places the public can book, in registrations (a group is one).' })
  publicCapacity: number;

  @Field(() => Int, { description: 'Places of citizens that are taken.' })
  publicTaken: number;

  @Field(() => Int, { description: 'Places kept for the secretariat.' })
  staffCapacity: number;

  @Field(() => Int, { description: 'Places of the desk that are taken.' })
  staffTaken: number;

  @Field(() => Int, { description: 'Places kept for urgent matters.' })
  urgentCapacity: number;

  @Field(() => Int, { description: 'Places kept for urgent matters that are taken.' })
  urgentTaken: number;
}

@ObjectType({
  description:
    'A session as the secretariat arranges it, published or not. `Session` is the same thing as the public sees it; it exists only once published.',
  simpleResolvers: true,
})
export class StaffSession {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Readable part of its address.' })
  slug: string;

  @Field(() => StaffSessionState, { description: 'Where it stands.' })
  state: StaffSessionState;

  @Field(() => Boolean, { description: 'Whether the public sees it.' })
  published: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When it became public; null while it is not.' })
  publishedAt: string | null;

  @Field(() => Int, {
    description:
      'Rises with every change by the secretariat, not with bookings. Give it as `expectedVersion` when you save.',
  })
  version: number;

  @Field(() => SessionKind, { description: 'Of which kind it is.' })
  kind: SessionKind;

  @Field(() => ReceptionMode, { description: 'How people are received.' })
  mode: ReceptionMode;

  @Field(() => String, { nullable: true, description: 'What the public was told of why.' })
  statusReason: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it began before it was moved.' })
  previousStartsAt: string | null;

  @Field(() => Day, { description: 'Local day in Viet Nam.' })
  day: string;

  @Field(() => DateTime, { description: 'When it begins.' })
  startsAt: string;

  @Field(() => DateTime, { description: 'When it ends.' })
  endsAt: string;

  @Field(() => String, { nullable: true, description: 'The room, where there is one to name.' })
  room: string | null;

  @Field(() => String, { nullable: true, description: 'What it is expected to be about.' })
  expectedContent: string | null;

  @Field(() => [String], { description: 'What it is about, in key words.' })
  topics: string[];

  @Field(() => String, { nullable: true, description: 'How people register, in words.' })
  howToRegister: string | null;

  @Field(() => String, { nullable: true, description: 'What people should bring.' })
  whatToBring: string | null;

  @Field(() => String, { nullable: true, description: 'The papers it rests on.' })
  legalBasis: string | null;

  @Field(() => DateTime, { nullable: true, description: 'From when people register.' })
  registrationOpensAt: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when people register.' })
  registrationClosesAt: string | null;

  @Field(() => Int, { description: 'Places offered to the public over all slots.' })
  capacity: number;

  @Field(() => Int, { description: 'Places still free for the public.' })
  freePlaces: number;

  @Field(() => Int, { description: 'Registrations on the waiting list.' })
  waitingCount: number;

  @Field(() => Delegation, { nullable: true, description: 'Why somebody else receives; null while nobody does.' })
  delegation: Delegation | null;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt: string;

  @Field(() => DateTime, { description: 'Last change of anything, bookings included.' })
  updatedAt: string;
}

@ObjectType({ simpleResolvers: true })
export class StaffSessionEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => StaffSession)
  node: StaffSession;
}

@ObjectType({
  description: 'Sessions of an agency and everything below it, in the order they begin.',
  simpleResolvers: true,
})
export class StaffSessionConnection {
  @Field(() => [StaffSessionEdge])
  edges: StaffSessionEdge[];

  @Field(() => [StaffSession], { description: 'The sessions of `edges`, without cursors.' })
  nodes: StaffSession[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}
