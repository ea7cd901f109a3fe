import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { DateTime } from './scalars.js';
import { TicketAct, TicketPriority } from './staff-queue.js';

@InputType()
export class CheckInInput {
  @Field(() => ID, { description: 'A UUID made by the desk, one for each act.' })
  key: string;

  @Field(() => ID, { description: 'Where the person stands.' })
  pointId: string;

  @Field(() => ID, { nullable: true, description: 'The registration, chosen from the list of the day.' })
  registrationId?: string | null;

  @Field(() => String, { nullable: true, description: 'Or what the QR code says.' })
  token?: string | null;

  @Field(() => String, { nullable: true, description: 'Or the code said aloud.' })
  code?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many have really come; as registered when left out.' })
  partySize?: number | null;

  @Field(() => TicketPriority, { nullable: true, description: 'Why they go first.' })
  priority?: TicketPriority | null;
}

@InputType()
export class AddWalkInInput {
  @Field(() => ID, { description: 'A UUID made by the desk, one for each act.' })
  key: string;

  @Field(() => ID, { description: 'Where the person stands.' })
  pointId: string;

  @Field(() => Int, { defaultValue: 1, description: 'How many have come together; they are received together.' })
  partySize: number;

  @Field(() => ID, {
    nullable: true,
    description: 'The session of today they come for; whoever receives when left out.',
  })
  sessionId?: string | null;

  @Field(() => TicketPriority, { nullable: true, description: 'Why they go first.' })
  priority?: TicketPriority | null;
}

@InputType()
export class CallNextInput {
  @Field(() => ID, { description: 'A UUID made by the desk, one for each act.' })
  key: string;

  @Field(() => ID, { description: 'The desk that is free.' })
  deskId: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Whoever is at the desk is done.' })
  finishesCurrent: boolean;
}

@InputType()
export class ChangeTicketInput {
  @Field(() => ID, { description: 'A UUID made by the desk, one for each act.' })
  key: string;

  @Field(() => ID, { description: 'Which number.' })
  ticketId: string;

  @Field(() => TicketAct, { description: 'What is done with it.' })
  act: TicketAct;

  @Field(() => ID, { nullable: true, description: 'The desk that calls; needed for `CALL`.' })
  deskId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The desk to send on to; any desk when left out.' })
  toDeskId?: string | null;

  @Field(() => TicketPriority, { nullable: true, description: 'With `PRIORITISE`: why; null takes it back.' })
  priority?: TicketPriority | null;
}

export enum QueueActKind {
  CHECK_IN = 'CHECK_IN',
  ADD_WALK_IN = 'ADD_WALK_IN',
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

registerEnumType(QueueActKind, {
  name: 'QueueActKind',
  description: 'What a desk did while it had no connection. It called somebody it saw, so the next one is named.',
  valuesConfig: {
    CHECK_IN: { description: 'Ghi nhận người đăng ký đã đến' },
    ADD_WALK_IN: { description: 'Cấp số cho người đến trực tiếp' },
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

@InputType({ description: 'One thing a desk did by itself, with the time it happened there.' })
export class QueueActInput {
  @Field(() => ID, { description: 'A UUID made by the desk, one for each act: sent again, nothing is done twice.' })
  key: string;

  @Field(() => QueueActKind, { description: 'What was done.' })
  act: QueueActKind;

  @Field(() => DateTime, { description: 'When it happened at the desk.' })
  at: string;

  @Field(() => ID, { nullable: true, description: 'Which number; one that the desk gave out carries the id it made.' })
  ticketId?: string | null;

  @Field(() => String, { nullable: true, description: 'The number the desk printed: its letter and a count.' })
  label?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who was checked in: the registration …' })
  registrationId?: string | null;

  @Field(() => String, { nullable: true, description: '… or what the QR code says …' })
  token?: string | null;

  @Field(() => String, { nullable: true, description: '… or the code said aloud.' })
  code?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many came.' })
  partySize?: number | null;

  @Field(() => ID, { nullable: true, description: 'The session they came for.' })
  sessionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The desk.' })
  deskId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Where it was sent on to.' })
  toDeskId?: string | null;

  @Field(() => TicketPriority, { nullable: true, description: 'Why they go first.' })
  priority?: TicketPriority | null;
}

@InputType()
export class ApplyQueueActsInput {
  @Field(() => ID, { description: 'Where the desk is.' })
  pointId: string;

  @Field(() => [QueueActInput], { description: 'What was done, in the order it happened; at most 200.' })
  acts: QueueActInput[];
}

@InputType()
export class SaveServiceDeskInput {
  @Field(() => ID, { nullable: true, description: 'The desk to change; a new one when left out.' })
  id?: string | null;

  @Field(() => ID, { description: 'Where it stands.' })
  pointId: string;

  @Field(() => String, { description: 'As it is read on the wall, at most 40 characters.' })
  name: string;

  @Field(() => String, { defaultValue: '', description: 'The room, at most 60 characters.' })
  room: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Takes only who came for this session of today; everybody when null; as before when left out.',
  })
  sessionId?: string | null;
}
