import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Position } from './leader.js';
import { ManageAccess } from './registration.js';
import { DateTime, Day } from './scalars.js';
import { Session } from './session.js';

export enum AgencyAct {
  RESCHEDULED = 'RESCHEDULED',
  POSTPONED = 'POSTPONED',
  CANCELLED = 'CANCELLED',
  DELEGATED = 'DELEGATED',
  RETAKEN = 'RETAKEN',
  RESTORED = 'RESTORED',
}

export enum ChangeAnswer {
  ACCEPT = 'ACCEPT',
  MOVE = 'MOVE',
  WAIT_FOR_LEADER = 'WAIT_FOR_LEADER',
  LEAVE = 'LEAVE',
}

registerEnumType(AgencyAct, {
  name: 'AgencyAct',
  description: 'What the agency did to a session for which people were registered.',
  valuesConfig: {
    RESCHEDULED: { description: 'Dời sang thời gian khác' },
    POSTPONED: { description: 'Hoãn, chưa có ngày mới' },
    CANCELLED: { description: 'Hủy' },
    DELEGATED: { description: 'Người khác tiếp thay' },
    RETAKEN: { description: 'Lãnh đạo đã công bố lại trực tiếp tiếp' },
    RESTORED: { description: 'Rút lại thay đổi vừa công bố' },
  },
});

registerEnumType(ChangeAnswer, {
  name: 'ChangeAnswer',
  description: 'What the holder of a registration chooses when the agency changed something.',
  valuesConfig: {
    ACCEPT: { description: 'Đồng ý: giữ chỗ theo thời gian mới, để người thay tiếp, hoặc đợi ngày mới' },
    MOVE: {
      description:
        'Chọn buổi khác của cùng cơ quan (any slot; where its session is full: its waiting list, before those without priority)',
    },
    WAIT_FOR_LEADER: {
      description:
        'Chờ buổi kế tiếp của lãnh đạo đã công bố (a free place there at once, else the head of its waiting list, else a place when it is published)',
    },
    LEAVE: { description: 'Hủy đăng ký' },
  },
});

@ObjectType({
  description:
    'What the holder of a registration is asked because the agency changed something. Code and link stay the same whatever is chosen, and who was displaced goes before others on every waiting list.',
  simpleResolvers: true,
})
export class ChangeOffer {
  @Field(() => AgencyAct, { description: 'What the agency did.' })
  act: AgencyAct;

  @Field(() => String, { description: 'Why, in the words the public is told.' })
  reason: string;

  @Field(() => DateTime, { description: 'When it was done.' })
  madeAt: string;

  @Field(() => DateTime, { description: 'When the session was to begin before.' })
  startedBeforeAt: string;

  @Field(() => [ChangeAnswer], { description: 'What can be answered (`answerChange`), what helps most first.' })
  choices: ChangeAnswer[];

  @Field(() => Day, {
    nullable: true,
    description:
      'Last local day on which an answer counts; after it the registration lapses. Null: without an answer it stands as it is.',
  })
  lastDay: string | null;

  @Field(() => Position, { description: 'Whose next session WAIT_FOR_LEADER waits for.' })
  leader: Position;

  @Field(() => Session, {
    nullable: true,
    description:
      'That session, as far as it is published: WAIT_FOR_LEADER leads there at once. Null: not published yet.',
  })
  nextOfLeader: Session | null;
}

@InputType()
export class AnswerChangeInput {
  @Field(() => ID, { description: 'A UUID made by the client, one for each answer.' })
  idempotencyKey: string;

  @Field(() => ManageAccess, { description: 'Proof that the registration is yours.' })
  access: ManageAccess;

  @Field(() => ChangeAnswer, { description: 'One of `choices`.' })
  answer: ChangeAnswer;

  @Field(() => ID, { nullable: true, description: 'With MOVE: where to.' })
  slotId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'With MOVE, when that session is full: true waits for it with priority, giving up what is held; false keeps what is held. Left out: waits, unless a place would be given up by it.',
  })
  waitIfFull?: boolean | null;
}
