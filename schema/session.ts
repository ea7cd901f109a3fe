import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PageInfo } from './connection.js';
import { DateTime, Day } from './scalars.js';

export enum SessionKind {
  REGULAR = 'REGULAR',
  PERIODIC = 'PERIODIC',
  AD_HOC = 'AD_HOC',
  PUBLIC_DIALOGUE = 'PUBLIC_DIALOGUE',
  BUSINESS_DIALOGUE = 'BUSINESS_DIALOGUE',
}

export enum ReceptionMode {
  IN_PERSON = 'IN_PERSON',
  ONLINE = 'ONLINE',
}

export enum SessionStatus {
  SCHEDULED = 'SCHEDULED',
  RESCHEDULED = 'RESCHEDULED',
  POSTPONED = 'POSTPONED',
  CANCELLED = 'CANCELLED',
  HELD = 'HELD',
}

export enum RegistrationState {
  NOT_OFFERED = 'NOT_OFFERED',
  NOT_YET_OPEN = 'NOT_YET_OPEN',
  OPEN = 'OPEN',
  FULL = 'FULL',
  CLOSED = 'CLOSED',
}

registerEnumType(SessionKind, {
  name: 'SessionKind',
  description: 'Reception (tiếp công dân) or dialogue (đối thoại), and which.',
  valuesConfig: {
    REGULAR: { description: 'Tiếp công dân thường xuyên (by reception officers)' },
    PERIODIC: { description: 'Tiếp công dân định kỳ (by the leader)' },
    AD_HOC: { description: 'Tiếp công dân đột xuất (by the leader)' },
    PUBLIC_DIALOGUE: { description: 'Đối thoại với Nhân dân' },
    BUSINESS_DIALOGUE: { description: 'Đối thoại với doanh nghiệp' },
  },
});

registerEnumType(ReceptionMode, {
  name: 'ReceptionMode',
  description: 'How citizens meet the leader.',
  valuesConfig: { IN_PERSON: { description: 'Trực tiếp' }, ONLINE: { description: 'Trực tuyến' } },
});

registerEnumType(SessionStatus, {
  name: 'SessionStatus',
  description: 'What has become of a published session.',
  valuesConfig: {
    SCHEDULED: { description: 'Theo lịch (as planned)' },
    RESCHEDULED: { description: 'Đã dời sang ngày khác (moved; see previousStartsAt and statusReason)' },
    POSTPONED: { description: 'Hoãn, chưa có ngày mới (put off, new day not known)' },
    CANCELLED: { description: 'Hủy' },
    HELD: { description: 'Đã diễn ra' },
  },
});

registerEnumType(RegistrationState, {
  name: 'RegistrationState',
  description: 'Whether a place can be booked online at this moment. People may always come without booking.',
  valuesConfig: {
    NOT_OFFERED: { description: 'Không nhận đăng ký trực tuyến' },
    NOT_YET_OPEN: { description: 'Chưa đến thời gian đăng ký' },
    OPEN: { description: 'Đang nhận đăng ký' },
    FULL: { description: 'Đã hết chỗ, có thể vào danh sách chờ' },
    CLOSED: { description: 'Đã hết hạn đăng ký' },
  },
});

@ObjectType({
  description: 'A body or person attending beside the leader (thành phần tham dự).',
  simpleResolvers: true,
})
export class Participant {
  @Field(() => String)
  name: string;

  @Field(() => ID, { nullable: true, description: 'When the body is an agency of this calendar.' })
  agencyId: string | null;
}

@ObjectType({
  description: 'Why somebody else receives instead of the assigned leader. It never counts as the leader’s own day.',
  simpleResolvers: true,
})
export class Delegation {
  @Field(() => String, { description: 'In the words the public is told.' })
  reason: string;

  @Field(() => String, { nullable: true, description: 'Number of the authorising paper, as printed.' })
  documentNumber: string | null;
}

@ObjectType({
  description:
    'How the day of a session came about: what the rule says, which day it names, and where the days off put it.',
  simpleResolvers: true,
})
export class DateOrigin {
  @Field(() => String, {
    description: 'The rule of the schedule in one sentence, as it was when the session was published.',
  })
  rule: string;

  @Field(() => Day, { description: 'The day the rule names.' })
  nominalDay: string;

  @Field(() => Day, {
    nullable: true,
    description:
      'The day after weekends, holidays and moved days are considered; null when the rule leaves it to the agency. The session was told for another day where the agency decided otherwise.',
  })
  ruledDay: string | null;

  @Field(() => String, {
    description: 'Why the day stands or moved, with the paper that makes it a day off; empty when `ruledDay` is null.',
  })
  why: string;
}

@ObjectType({
  description:
    'One published reception or dialogue: who receives whom, when, where and about what. Times are instants; `day` is the local day in Viet Nam.',
  simpleResolvers: true,
})
export class Session {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Readable address part, unique and stable even when the day moves.' })
  slug: string;

  @Field(() => SessionKind, { description: 'Reception or dialogue, and which.' })
  kind: SessionKind;

  @Field(() => ReceptionMode, { description: 'How citizens meet the leader.' })
  mode: ReceptionMode;

  @Field(() => SessionStatus, { description: 'What has become of it.' })
  status: SessionStatus;

  @Field(() => String, { nullable: true, description: 'Why it was moved, put off or cancelled.' })
  statusReason: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was to begin before it was moved or put off.' })
  previousStartsAt: string | null;

  @Field(() => Day, { description: 'Local day in Viet Nam.' })
  day: string;

  @Field(() => DateTime, { description: 'When it begins.' })
  startsAt: string;

  @Field(() => DateTime, { description: 'When it is to end.' })
  endsAt: string;

  @Field(() => String, { nullable: true, description: 'Room within the reception point.' })
  room: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Expected content (nội dung dự kiến), as the law asks to be published.',
  })
  expectedContent: string | null;

  @Field(() => [String], { description: 'Topics of a dialogue.' })
  topics: string[];

  @Field(() => String, { nullable: true, description: 'How to register in other ways than here.' })
  howToRegister: string | null;

  @Field(() => String, { nullable: true, description: 'What to bring.' })
  whatToBring: string | null;

  @Field(() => String, { nullable: true, description: 'The papers this session rests on.' })
  legalBasis: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When online registration opens; null: from publication.' })
  registrationOpensAt: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Cut-off: no online registration from this instant on.' })
  registrationClosesAt: string | null;

  @Field(() => Int, { description: 'Places offered to the public over all slots.' })
  capacity: number;

  @Field(() => Int, { description: 'Places still free for the public over all slots.' })
  freePlaces: number;

  @Field(() => Int, { description: 'Registrations on the waiting list.' })
  waitingCount: number;

  @Field(() => Day, {
    nullable: true,
    description:
      'The day its schedule’s rule names, before holidays and weekends were considered; null when no schedule made it.',
  })
  nominalDay: string | null;

  @Field(() => Delegation, {
    nullable: true,
    description: 'Why somebody else receives; null when the assigned leader does.',
  })
  delegation: Delegation | null;

  @Field(() => Int, { description: 'Rises with every published change of the session (RFC 5545 SEQUENCE).' })
  sequence: number;

  @Field(() => DateTime, { description: 'When it was first made public.' })
  publishedAt: string;
}

@ObjectType({ simpleResolvers: true })
export class SessionEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => Session)
  node: Session;
}

@ObjectType({ description: 'Published sessions in the order they begin.', simpleResolvers: true })
export class SessionConnection {
  @Field(() => [SessionEdge])
  edges: SessionEdge[];

  @Field(() => [Session], { description: 'The sessions of `edges`, without cursors.' })
  nodes: Session[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@InputType({ description: 'Which published sessions. Everything given must hold.' })
export class SessionFilter {
  @Field(() => ID, { nullable: true, description: 'Owned or hosted by this agency.' })
  agencyId?: string;

  @Field(() => Boolean, { defaultValue: true, description: 'Also agencies below `agencyId`.' })
  includeSubordinate: boolean;

  @Field(() => ID, { nullable: true, description: 'Assigned to, or received by, this leader.' })
  leaderId?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Agencies of this administrative unit; a province takes in its communes.',
  })
  unitCode?: string;

  @Field(() => ID, { nullable: true, description: 'At this reception point.' })
  pointId?: string;

  @Field(() => [SessionKind], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: SessionKind[];

  @Field(() => ReceptionMode, { nullable: true, description: 'Held in this way.' })
  mode?: ReceptionMode;

  @Field(() => Day, { nullable: true, description: 'First local day, inclusive.' })
  fromDay?: string;

  @Field(() => Day, { nullable: true, description: 'Last local day, inclusive.' })
  toDay?: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Only sessions that can be booked at this moment.' })
  freeOnly: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Words over leader, title, agency, place and content. “thang binh” finds “Thăng Bình”.',
  })
  text?: string;
}
