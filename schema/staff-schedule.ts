import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime, Day } from './scalars.js';
import { Participant, ReceptionMode, SessionKind } from './session.js';
import { StaffSession } from './staff-session.js';

export enum PlacementReason {
  KEPT = 'KEPT',
  KEPT_ON_DAY_OFF = 'KEPT_ON_DAY_OFF',
  MOVED_WEEKEND = 'MOVED_WEEKEND',
  MOVED_HOLIDAY = 'MOVED_HOLIDAY',
  MOVED_BUSY = 'MOVED_BUSY',
  SKIPPED_WEEKEND = 'SKIPPED_WEEKEND',
  SKIPPED_HOLIDAY = 'SKIPPED_HOLIDAY',
  SKIPPED_BUSY = 'SKIPPED_BUSY',
  NEEDS_DECISION = 'NEEDS_DECISION',
  MISSING_DAY = 'MISSING_DAY',
  SAME_DAY = 'SAME_DAY',
}

registerEnumType(PlacementReason, {
  name: 'PlacementReason',
  description: 'Why a day of a schedule stands, moved, or comes to nothing.',
  valuesConfig: {
    KEPT: { description: 'Đúng ngày theo lịch' },
    KEPT_ON_DAY_OFF: { description: 'Ngày nghỉ, vẫn tiếp theo quy định của lịch' },
    MOVED_WEEKEND: { description: 'Chuyển vì trùng ngày nghỉ hằng tuần' },
    MOVED_HOLIDAY: { description: 'Chuyển vì trùng ngày nghỉ lễ, Tết, nghỉ bù' },
    MOVED_BUSY: { description: 'Chuyển vì lãnh đạo bận' },
    SKIPPED_WEEKEND: { description: 'Không tiếp vì trùng ngày nghỉ hằng tuần' },
    SKIPPED_HOLIDAY: { description: 'Không tiếp vì trùng ngày nghỉ lễ, Tết, nghỉ bù' },
    SKIPPED_BUSY: { description: 'Không tiếp vì lãnh đạo bận' },
    NEEDS_DECISION: { description: 'Cần người phụ trách chọn ngày' },
    MISSING_DAY: { description: 'Tháng không có ngày này' },
    SAME_DAY: { description: 'Ngày chuyển đến đã có kỳ khác của lịch; cần chọn ngày' },
  },
});

export enum PlanNoteKind {
  LEADER_BUSY = 'LEADER_BUSY',
  ROOM_BUSY = 'ROOM_BUSY',
  POSITION_VACANT = 'POSITION_VACANT',
  POSITION_SHARED = 'POSITION_SHARED',
  IN_THE_PAST = 'IN_THE_PAST',
  HOLIDAY = 'HOLIDAY',
  WEEKEND = 'WEEKEND',
  ON_LEAVE = 'ON_LEAVE',
  TRAVEL_GAP = 'TRAVEL_GAP',
  JOINT_SESSION = 'JOINT_SESSION',
  POSTING_LATE = 'POSTING_LATE',
  YEAR_UNKNOWN = 'YEAR_UNKNOWN',
  DEPUTY_DISCOURAGED = 'DEPUTY_DISCOURAGED',
  NOT_A_STAND_IN = 'NOT_A_STAND_IN',
  IN_PERSON_TOO_SELDOM = 'IN_PERSON_TOO_SELDOM',
}

registerEnumType(PlanNoteKind, {
  name: 'PlanNoteKind',
  description: 'What speaks against a session, or should be known before it is arranged.',
  valuesConfig: {
    LEADER_BUSY: { description: 'Lãnh đạo trùng lịch' },
    ROOM_BUSY: { description: 'Phòng đã có buổi khác' },
    POSITION_VACANT: { description: 'Chức danh chưa có người giữ vào ngày đó' },
    POSITION_SHARED: { description: 'Nhiều người cùng giữ chức danh vào ngày đó' },
    IN_THE_PAST: { description: 'Thời gian đã qua' },
    HOLIDAY: { description: 'Ngày nghỉ lễ, Tết, nghỉ bù hoặc hoán đổi' },
    WEEKEND: { description: 'Ngày nghỉ hằng tuần' },
    ON_LEAVE: { description: 'Lãnh đạo vắng' },
    TRAVEL_GAP: { description: 'Thời gian di chuyển quá ngắn' },
    JOINT_SESSION: { description: 'Có buổi khác cùng lúc, cùng nơi hoặc của cơ quan cùng tiếp' },
    POSTING_LATE: { description: 'Đã quá ngày niêm yết muộn nhất' },
    YEAR_UNKNOWN: { description: 'Chưa có lịch nghỉ của năm này' },
    DEPUTY_DISCOURAGED: { description: 'Quy định chưa cho phép rõ ràng việc tiếp thay' },
    NOT_A_STAND_IN: { description: 'Người tiếp thay không thuộc các chức danh được nêu trong lịch' },
    IN_PERSON_TOO_SELDOM: { description: 'Số lần lãnh đạo trực tiếp tiếp trong kỳ thấp hơn quy định của lịch' },
  },
});

@ObjectType({
  description: 'A rule of receptions as its notice says it. Sessions are made from it and live on their own.',
  simpleResolvers: true,
})
export class StaffSchedule {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'How the desk calls it.' })
  title: string;

  @Field(() => SessionKind, { description: 'Of which kind it is.' })
  kind: SessionKind;

  @Field(() => ReceptionMode, { description: 'How people are received.' })
  mode: ReceptionMode;

  @Field(() => [Participant], { description: 'Who else takes part.' })
  participants: Participant[];

  @Field(() => String, { nullable: true, description: '`{tháng}` becomes the month of each session.' })
  expectedContent: string | null;

  @Field(() => String, { nullable: true, description: 'How people register, in words.' })
  howToRegister: string | null;

  @Field(() => String, { nullable: true, description: 'What people should bring.' })
  whatToBring: string | null;

  @Field(() => [String], { description: 'The papers it rests on.' })
  legalBasis: string[];

  @Field(() => Day, { description: 'First nominal day it makes a session of.' })
  effectiveFrom: string;

  @Field(() => Day, { nullable: true, description: 'Last nominal day; null while it runs.' })
  effectiveTo: string | null;

  @Field(() => String, { nullable: true, description: 'Why it ended.' })
  endReason: string | null;

  @Field(() => Int, { description: 'Give it as `expectedVersion` when you save.' })
  version: number;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt: string;

  @Field(() => DateTime, { description: 'When it was last changed.' })
  updatedAt: string;
}

@ObjectType({ description: 'Something to know about a planned session.', simpleResolvers: true })
export class PlanNote {
  @Field(() => PlanNoteKind, { description: 'What is in the way, or may be.' })
  kind: PlanNoteKind;

  @Field(() => String, { description: 'For the person, in the language of the request.' })
  message: string;

  @Field(() => String, { nullable: true, description: 'The paper that says so, where there is one.' })
  source: string | null;

  @Field(() => StaffSession, {
    nullable: true,
    description: 'The other session; null when there is none, when it is of the same plan, or not yours to see.',
  })
  otherSession: StaffSession | null;
}

@ObjectType({ description: 'A day of a schedule, worked out and not saved.', simpleResolvers: true })
export class PlannedDay {
  @Field(() => Day, { description: 'The day the rule names.' })
  nominalDay: string;

  @Field(() => Day, {
    nullable: true,
    description: 'The day it is held; null where none is held or somebody must decide.',
  })
  day: string | null;

  @Field(() => PlacementReason, { description: 'Why it is this day.' })
  reason: PlacementReason;

  @Field(() => String, { description: 'Why, for the person, in the language of the request.' })
  why: string;

  @Field(() => String, { nullable: true, description: 'The room, where there is one to name.' })
  room: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it begins.' })
  startsAt: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it ends.' })
  endsAt: string | null;

  @Field(() => DateTime, { nullable: true, description: 'From when people register.' })
  registrationOpensAt: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when people register.' })
  registrationClosesAt: string | null;

  @Field(() => Day, { nullable: true, description: 'Last day on which a notice is posted in time.' })
  latestPostingDay: string | null;

  @Field(() => [PlanNote], { description: 'Why no session can be made as it is.' })
  conflicts: PlanNote[];

  @Field(() => [PlanNote], { description: 'What should be known; it stops nothing.' })
  warnings: PlanNote[];
}
