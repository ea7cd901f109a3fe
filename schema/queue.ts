import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ReceptionPoint } from './point.js';
import { ManageAccess } from './registration.js';
import { DateTime } from './scalars.js';

export enum TicketState {
  WAITING = 'WAITING',
  CALLED = 'CALLED',
  SERVING = 'SERVING',
  HELD = 'HELD',
  MISSED = 'MISSED',
  DONE = 'DONE',
  LEFT = 'LEFT',
  UNDONE = 'UNDONE',
}

registerEnumType(TicketState, {
  name: 'TicketState',
  description: 'Where somebody with a number is.',
  valuesConfig: {
    WAITING: { description: 'Đang chờ' },
    CALLED: { description: 'Đã mời, đang đến bàn' },
    SERVING: { description: 'Đang được tiếp' },
    HELD: { description: 'Tạm giữ số' },
    MISSED: { description: 'Đã mời nhưng chưa có mặt' },
    DONE: { description: 'Đã tiếp xong' },
    LEFT: { description: 'Đã ra về' },
    UNDONE: { description: 'Đã bỏ ghi nhận' },
  },
});

@ObjectType({
  description: 'A number and where it was called to. Nothing else of anybody is told.',
  simpleResolvers: true,
})
export class CalledNumber {
  @Field(() => String, { description: 'As printed: `12`, or `B3` where the desk had no connection.' })
  label: string;

  @Field(() => String, { description: 'The room; empty where the desk has none.' })
  room: string;

  @Field(() => String, { description: 'The desk.' })
  desk: string;

  @Field(() => DateTime, { description: 'When it was last called.' })
  calledAt: string;

  @Field(() => Int, { description: 'How often. A screen that sees it rise calls again.' })
  callCount: number;
}

@ObjectType({ description: 'What a wall screen shows: numbers and rooms, and nothing that names anybody.' })
export class CallDisplay {
  @Field(() => ReceptionPoint, { description: 'Where people wait.' })
  point: ReceptionPoint;

  @Field(() => DateTime, { description: 'The time by the server, for the clock on the screen.' })
  serverTime: string;

  @Field(() => [CalledNumber], { description: 'Called and not yet at the desk, the latest first.' })
  called: CalledNumber[];

  @Field(() => [CalledNumber], { description: 'The last five called before them.' })
  recent: CalledNumber[];

  @Field(() => Int, { description: 'How many numbers wait.' })
  waitingCount: number;
}

@ObjectType({
  description: 'When somebody can expect to be called, told from what really happened today.',
  simpleResolvers: true,
})
export class ExpectedTurn {
  @Field(() => DateTime, { description: 'Hardly before.' })
  from: string;

  @Field(() => DateTime, { description: 'Hardly after.' })
  to: string;
}

@ObjectType({ description: 'Where somebody stands in the line of today.', simpleResolvers: true })
export class PlaceInLine {
  @Field(() => String, { description: 'Their number, as printed.' })
  label: string;

  @Field(() => TicketState, { description: 'Where they are.' })
  state: TicketState;

  @Field(() => Int, { nullable: true, description: 'How many go before them; null for who does not wait.' })
  ahead: number | null;

  @Field(() => ExpectedTurn, { nullable: true, description: 'Null while nobody can know, and for who does not wait.' })
  expected: ExpectedTurn | null;

  @Field(() => String, { nullable: true, description: 'The room they are called to; null before that.' })
  room: string | null;

  @Field(() => String, { nullable: true, description: 'The desk they are called to; null before that.' })
  desk: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When they were last called.' })
  calledAt: string | null;

  @Field(() => DateTime, { description: 'The time by the server.' })
  serverTime: string;
}

@InputType({ description: 'How somebody shows that a number is theirs: one of the two.' })
export class PlaceProofInput {
  @Field(() => ManageAccess, { nullable: true, description: 'By the registration they came with.' })
  access?: ManageAccess | null;

  @Field(() => String, { nullable: true, description: 'By what the QR code of a paper number says.' })
  ticket?: string | null;
}
