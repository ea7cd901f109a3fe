import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { IdempotencyKeyReused, kindOf, Refusal } from './refusal.js';
import { Session } from './session.js';
import { QueueTicket, ServiceDesk } from './staff-queue.js';
import { FieldsInvalid, NotFoundHere } from './staff-refusal.js';

export enum ArrivalProblem {
  OTHER_DAY = 'OTHER_DAY',
  OTHER_POINT = 'OTHER_POINT',
  ENDED = 'ENDED',
}

registerEnumType(ArrivalProblem, {
  name: 'ArrivalProblem',
  description: 'Why a registration does not lead into this line.',
  valuesConfig: {
    OTHER_DAY: { description: 'Hẹn ngày khác' },
    OTHER_POINT: { description: 'Hẹn ở nơi khác' },
    ENDED: { description: 'Đã hủy hoặc đã mất chỗ' },
  },
});

@ObjectType({ description: 'It is done; this is the number now.' })
export class TicketSaved {
  @Field(() => QueueTicket, { description: 'As it stands.' })
  ticket: QueueTicket;

  @Field(() => Boolean, { description: 'It had been done before; nothing was done now.' })
  isRepeated: boolean;
}

@ObjectType({
  implements: Refusal,
  description: 'The registration is for another day or place. A walk-in is always possible.',
})
export class ArrivalNotPossible extends Refusal {
  @Field(() => ArrivalProblem, { description: 'Why.' })
  problem: ArrivalProblem;

  @Field(() => Session, { nullable: true, description: 'The session it is for.' })
  session: Session | null;
}

@ObjectType({ implements: Refusal, description: 'The number stands where this cannot be done: somebody was quicker.' })
export class TicketActNotPossible extends Refusal {
  @Field(() => QueueTicket, { description: 'As it stands.' })
  ticket: QueueTicket;
}

@ObjectType({ implements: Refusal, description: 'The desk has somebody already: finish, or keep the number first.' })
export class DeskBusy extends Refusal {
  @Field(() => QueueTicket, { description: 'Who is there.' })
  ticket: QueueTicket;
}

@ObjectType({
  implements: Refusal,
  description:
    'The desk is needed today: send those who wait for it elsewhere, or let it take everybody, then close it.',
})
export class DeskInUse extends Refusal {
  @Field(() => Int, { description: 'How many were sent on to it and are still to be called there.' })
  waiting: number;

  @Field(() => Boolean, { description: 'A session of today that is not over is held there.' })
  servesSession: boolean;
}

@ObjectType({ implements: Refusal, description: 'Nobody waits for this desk.' })
export class LineEmpty extends Refusal {
  @Field(() => Boolean, { description: 'Whoever was at the desk is done now.' })
  finished: boolean;
}

@ObjectType({ implements: Refusal, description: 'It is more than a week ago; the line of that day is closed.' })
export class HappenedTooLongAgo extends Refusal {}

@ObjectType({ description: 'It is done; this is the desk now.' })
export class ServiceDeskKept {
  @Field(() => ServiceDesk, { description: 'As it is now.' })
  desk: ServiceDesk;
}

export const QueueActResult = createUnionType({
  name: 'QueueActResult',
  types: () =>
    [
      TicketSaved,
      NotFoundHere,
      ArrivalNotPossible,
      TicketActNotPossible,
      DeskBusy,
      LineEmpty,
      HappenedTooLongAgo,
      IdempotencyKeyReused,
    ] as const,
  resolveType: kindOf,
});

export const ServiceDeskResult = createUnionType({
  name: 'ServiceDeskResult',
  types: () => [ServiceDeskKept, NotFoundHere, FieldsInvalid, DeskBusy, DeskInUse] as const,
  resolveType: kindOf,
});

@ObjectType({ description: 'What became of one act of a desk that had no connection.' })
export class QueueActOutcome {
  @Field(() => ID, { description: 'Of the act.' })
  key: string;

  @Field(() => QueueActResult, { description: 'What it came to.' })
  outcome: typeof QueueActResult;
}
