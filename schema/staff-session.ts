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

  @Field(() => DateTime)
  startsAt: string;

  @Field(() => DateTime)
  endsAt: string;

  @Field(() => Int, { description: 'Places the public can book, in registrations (a group is one).' })
  publicCapacity: number;

  @Field(() => Int)
  publicTaken: number;

  @Field(() => Int, { description: 'Places kept for the secretariat.' })
  staffCapacity: number;

  @Field(() => Int)
  staffTaken: number;
}

@ObjectType({
  description:
    'A session as the secretariat arranges it, published or not. `Session` is the same thing as the public sees it; it exists only once published.',
  simpleResolvers: true,
})
export class StaffSession {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  slug: string;

  @Field(() => StaffSessionState)
  state: StaffSessionState;

  @Field(() => Boolean, { description: 'Whether the public sees it.' })
  published: boolean;

  @Field(() => DateTime, { nullable: true })
  publishedAt: string | null;

  @Field(() => Int, {
    description:
      'Rises with every change by the secretariat, not with bookings. Give it as `expectedVersion` when you save.',
  })
  version: number;

  @Field(() => SessionKind)
  kind: SessionKind;

  @Field(() => ReceptionMode)
  mode: ReceptionMode;

  @Field(() => String, { nullable: true })
  statusReason: string | null;

  @Field(() => DateTime, { nullable: true })
  previousStartsAt: string | null;

  @Field(() => Day, { description: 'Local day in Viet Nam.' })
  day: string;

  @Field(() => DateTime)
  startsAt: string;

  @Field(() => DateTime)
  endsAt: string;

  @Field(() => String, { nullable: true })
  room: string | null;

  @Field(() => String, { nullable: true })
  expectedContent: string | null;

  @Field(() => [String])
  topics: string[];

  @Field(() => String, { nullable: true })
  howToRegister: string | null;

  @Field(() => String, { nullable: true })
  whatToBring: string | null;

  @Field(() => String, { nullable: true })
  legalBasis: string | null;

  @Field(() => DateTime, { nullable: true })
  registrationOpensAt: string | null;

  @Field(() => DateTime, { nullable: true })
  registrationClosesAt: string | null;

  @Field(() => Int, { description: 'Places offered to the public over all slots.' })
  capacity: number;

  @Field(() => Int, { description: 'Places still free for the public.' })
  freePlaces: number;

  @Field(() => Int, { description: 'Registrations on the waiting list.' })
  waitingCount: number;

  @Field(() => Delegation, { nullable: true })
  delegation: Delegation | null;

  @Field(() => DateTime)
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
