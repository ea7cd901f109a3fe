import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ReceptionPoint } from './point.js';
import { TicketState } from './queue.js';
import { DateTime, Day } from './scalars.js';
import { StaffSession } from './staff-session.js';

export enum TicketOrigin {
  BOOKED = 'BOOKED',
  WALK_IN = 'WALK_IN',
}

export enum TurnReason {
  SENT_ON = 'SENT_ON',
  PRIORITY = 'PRIORITY',
  SLOT_HAS_COME = 'SLOT_HAS_COME',
  WAITED_LONG = 'WAITED_LONG',
  RETURNED = 'RETURNED',
  CAME_FIRST = 'CAME_FIRST',
  EARLY = 'EARLY',
}

export enum TicketPriority {
  OLD_AGE = 'OLD_AGE',
  DISABILITY = 'DISABILITY',
  PREGNANCY = 'PREGNANCY',
  SMALL_CHILD = 'SMALL_CHILD',
  URGENT = 'URGENT',
}

export enum TicketAct {
  CALL = 'CALL',
  RECALL = 'RECALL',
  BEGIN = 'BEGIN',
  HOLD = 'HOLD',
  MISS = 'MISS',
  RETURN = 'RETURN',
  FINISH = 'FINISH',
  TRANSFER = 'TRANSFER',
  LEAVE = 'LEAVE',
  PRIORITISE = 'PRIORITISE',
  UNDO = 'UNDO',
}

registerEnumType(TicketOrigin, {
  name: 'TicketOrigin',
  description: 'How somebody came into the line.',
  valuesConfig: {
    BOOKED: { description: 'Có đăng ký trước' },
    WALK_IN: { description: 'Đến trực tiếp' },
  },
});

registerEnumType(TurnReason, {
  name: 'TurnReason',
  description: 'Why somebody stands where they stand in the line.',
  valuesConfig: {
    SENT_ON: { description: 'Được chuyển đến bàn này' },
    PRIORITY: { description: 'Thuộc diện ưu tiên' },
    SLOT_HAS_COME: { description: 'Đã đến giờ hẹn' },
    WAITED_LONG: { description: 'Đã chờ đủ thời gian tối đa' },
    RETURNED: { description: 'Trở lại sau khi vắng hoặc tạm giữ số' },
    CAME_FIRST: { description: 'Theo thứ tự đến' },
    EARLY: { description: 'Đến trước giờ hẹn' },
  },
});

registerEnumType(TicketPriority, {
  name: 'TicketPriority',
  description: 'Why somebody goes before the others; which are in force, and by which paper, is told with the line.',
  valuesConfig: {
    OLD_AGE: { description: 'Người cao tuổi' },
    DISABILITY: { description: 'Người khuyết tật' },
    PREGNANCY: { description: 'Phụ nữ mang thai' },
    SMALL_CHILD: { description: 'Người đi cùng trẻ nhỏ' },
    URGENT: { description: 'Việc khẩn cấp theo ý kiến lãnh đạo' },
  },
});

registerEnumType(TicketAct, {
  name: 'TicketAct',
  description: 'What a desk can do with a number.',
  valuesConfig: {
    CALL: { description: 'Mời số này' },
    RECALL: { description: 'Mời lại' },
    BEGIN: { description: 'Bắt đầu tiếp' },
    HOLD: { description: 'Tạm giữ số' },
    MISS: { description: 'Vắng mặt khi mời' },
    RETURN: { description: 'Đưa trở lại hàng chờ' },
    FINISH: { description: 'Tiếp xong' },
    TRANSFER: { description: 'Chuyển sang bàn khác' },
    LEAVE: { description: 'Ra về' },
    PRIORITISE: { description: 'Ghi nhận ưu tiên' },
    UNDO: { description: 'Bỏ ghi nhận đã đến' },
  },
});

@ObjectType({ description: 'A desk or room people are called to.', simpleResolvers: true })
export class ServiceDesk {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'As it stands on the wall, such as `Bàn 1`.' })
  name: string;

  @Field(() => String, { description: 'The room; empty where it has none.' })
  room: string;

  @Field(() => String, { description: 'What numbers begin with that it prints while it has no connection.' })
  letter: string;

  @Field(() => ID, { nullable: true, description: 'Takes only who came for this session; everybody when null.' })
  sessionId: string | null;
}

@ObjectType({ description: 'A desk as the structure of an agency knows it.', simpleResolvers: true })
export class PointDesk {
  @Field(() => ID, { description: 'The reception point it stands at.' })
  pointId: string;

  @Field(() => ServiceDesk, { description: 'The desk.' })
  desk: ServiceDesk;

  @Field(() => Boolean, {
    description: 'Needed today: somebody is there, somebody was sent on to it, or a session of today is held there.',
  })
  isInUse: boolean;
}

@ObjectType({ description: 'A number in the line of a day. It names nobody.', simpleResolvers: true })
export class QueueTicket {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'As printed.' })
  label: string;

  @Field(() => TicketState, { description: 'Where the person is.' })
  state: TicketState;

  @Field(() => TicketOrigin, { description: 'Booked or walked in.' })
  origin: TicketOrigin;

  @Field(() => Int, { description: 'How many people have come with this number.' })
  partySize: number;

  @Field(() => TicketPriority, { nullable: true, description: 'Why they go first; null for nearly everybody.' })
  priority: TicketPriority | null;

  @Field(() => ID, { nullable: true, description: 'The registration they came with.' })
  registrationId: string | null;

  @Field(() => ID, { nullable: true, description: 'The session they came for; null: whoever receives.' })
  sessionId: string | null;

  @Field(() => DateTime, { nullable: true, description: 'The beginning of the slot they booked.' })
  dueAt: string | null;

  @Field(() => DateTime, { description: 'When they came.' })
  arrivedAt: string;

  @Field(() => Int, { nullable: true, description: 'Place in the whole line, from 1; null for who does not wait.' })
  turn: number | null;

  @Field(() => TurnReason, { nullable: true, description: 'Why there.' })
  reason: TurnReason | null;

  @Field(() => ID, { nullable: true, description: 'The desk they are or were at.' })
  deskId: string | null;

  @Field(() => ID, { nullable: true, description: 'The desk they were sent on to.' })
  forDeskId: string | null;

  @Field(() => Int, { description: 'How often they were called.' })
  callCount: number;

  @Field(() => DateTime, { nullable: true, description: 'When they were last called.' })
  calledAt: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When they sat down.' })
  servedFrom: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When they were done.' })
  finishedAt: string | null;

  @Field(() => [TicketAct], { description: 'What can be done with it now.' })
  possibleActs: TicketAct[];
}

@ObjectType({ description: 'How quickly the line moves today, from what really happened.', simpleResolvers: true })
export class LinePace {
  @Field(() => Int, { nullable: true, description: 'Median minutes from call to end; null before three are done.' })
  medianMinutes: number | null;

  @Field(() => Int, { description: 'Desks that call people at the moment.' })
  openDesks: number;
}

@ObjectType({ description: 'The rule of the line, and who says so.', simpleResolvers: true })
export class LineRule {
  @Field(() => Int, { description: 'So many minutes after their slot people still count as on time.' })
  graceMinutes: number;

  @Field(() => Int, { description: 'After so many minutes a walk-in goes like somebody whose slot has come.' })
  patienceMinutes: number;

  @Field(() => Int, { description: 'So many minutes who missed the call waits after coming back.' })
  returnMinutes: number;

  @Field(() => Int, { description: 'After so many calls without answer somebody counts as missed.' })
  callsBeforeMissed: number;

  @Field(() => String, { description: 'The paper it comes from.' })
  source: string;
}

@ObjectType({ description: 'A reason for going first that is in force.', simpleResolvers: true })
export class PriorityGround {
  @Field(() => TicketPriority, { description: 'The reason.' })
  code: TicketPriority;

  @Field(() => String, { description: 'The paper it comes from.' })
  source: string;
}

@ObjectType({ description: 'The line of a point on a day: numbers, rooms and times, nobody’s name.' })
export class QueueDay {
  @Field(() => ReceptionPoint, { description: 'Where.' })
  point: ReceptionPoint;

  @Field(() => Day, { description: 'Local day.' })
  day: string;

  @Field(() => DateTime, { description: 'As of when it is told.' })
  now: string;

  @Field(() => [QueueTicket], { description: 'Everybody who got a number, in the order numbers were given out.' })
  tickets: QueueTicket[];

  @Field(() => [ServiceDesk], { description: 'Open desks, by name.' })
  desks: ServiceDesk[];

  @Field(() => [StaffSession], { description: 'Sessions held there on the day.' })
  sessions: StaffSession[];

  @Field(() => LinePace, { description: 'How quickly it moves.' })
  pace: LinePace;

  @Field(() => LineRule, { description: 'By which rule.' })
  rules: LineRule;

  @Field(() => [PriorityGround], { description: 'Reasons for going first that are in force.' })
  priorities: PriorityGround[];
}

@ObjectType({ description: 'That the line of a point may have changed. Ask for what you show.', simpleResolvers: true })
export class QueueChange {
  @Field(() => ID, { description: 'Which point.' })
  pointId: string;

  @Field(() => DateTime, { description: 'When it was told.' })
  at: string;
}
