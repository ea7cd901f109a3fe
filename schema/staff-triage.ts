import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime, Day } from './scalars.js';
import { StaffSession, StaffSlot } from './staff-session.js';
import { TriageState } from './triage.js';

export enum TriageAct {
  BEGIN_REVIEW = 'BEGIN_REVIEW',
  ACCEPT = 'ACCEPT',
  ASK_MORE = 'ASK_MORE',
  REDIRECT = 'REDIRECT',
  PROPOSE_SESSION = 'PROPOSE_SESSION',
  WAITLIST = 'WAITLIST',
  DECLINE = 'DECLINE',
}

registerEnumType(TriageAct, {
  name: 'TriageAct',
  description: 'What the secretariat can do with a registration.',
  valuesConfig: {
    BEGIN_REVIEW: { description: 'Nhận xem xét' },
    ACCEPT: { description: 'Chấp nhận' },
    ASK_MORE: { description: 'Đề nghị bổ sung thông tin' },
    REDIRECT: { description: 'Hướng dẫn tới nơi khác (gives the place up)' },
    PROPOSE_SESSION: { description: 'Đề nghị buổi khác (keeps a place there until the answer)' },
    WAITLIST: { description: 'Đưa vào danh sách chờ (takes a place back, for somebody who waits)' },
    DECLINE: { description: 'Không xếp lịch (gives the place up)' },
  },
});

export enum TriageAnswer {
  ANSWERED = 'ANSWERED',
  ACCEPT = 'ACCEPT',
  KEEP = 'KEEP',
  LAPSED = 'LAPSED',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(TriageAnswer, {
  name: 'TriageAnswer',
  description: 'How a question of the secretariat ended.',
  valuesConfig: {
    ANSWERED: { description: 'Đã bổ sung' },
    ACCEPT: { description: 'Đồng ý chuyển' },
    KEEP: { description: 'Giữ lịch hẹn hiện có' },
    LAPSED: { description: 'Hết hạn, không trả lời' },
    WITHDRAWN: { description: 'Cơ quan đã xử lý khác' },
  },
});

@ObjectType({
  description:
    'A ground of law or of local practice on which a registration is answered, in force in a span of days. Data with its source, no constant.',
  simpleResolvers: true,
})
export class TriageGround {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'The same for every version of the ground, such as NOT_COMPETENT.' })
  code: string;

  @Field(() => [TriageAct], { description: 'With which acts it can be given.' })
  acts: TriageAct[];

  @Field(() => String, { description: 'Short name for the list, in the language of the request.' })
  title: string;

  @Field(() => String, { description: 'What the citizen is told, in Vietnamese.' })
  words: string;

  @Field(() => String, { description: 'What the citizen is told, in English.' })
  wordsEn: string;

  @Field(() => Boolean, { description: 'Whether the competent body must be named with it.' })
  needsBody: boolean;

  @Field(() => Boolean, { description: 'Whether the number of a written notice must be given with it.' })
  needsDocument: boolean;

  @Field(() => String, { description: 'The law or rule it comes from.' })
  source: string;

  @Field(() => Day, { description: 'First local day on which it is in force.' })
  effectiveFrom: string;

  @Field(() => Day, { nullable: true, description: 'Last local day; null while it has no end.' })
  effectiveTo: string | null;
}

@ObjectType({ description: 'A reply that stands ready, to be changed before it is sent.', simpleResolvers: true })
export class ReplyTemplate {
  @Field(() => ID)
  id: string;

  @Field(() => TriageAct, { description: 'With which act.' })
  act: TriageAct;

  @Field(() => String, { nullable: true, description: 'The ground it is offered first with; null for any.' })
  groundCode: string | null;

  @Field(() => String, { description: 'How it is called in the list.' })
  name: string;

  @Field(() => String, {
    description:
      'In Vietnamese. Names between braces are filled in (`placeholders`); square brackets are gaps to fill.',
  })
  words: string;

  @Field(() => String, { description: 'In English.' })
  wordsEn: string;

  @Field(() => ID, { nullable: true, description: 'Whose it is; null for the national one.' })
  agencyId: string | null;

  @Field(() => String, { description: 'Where it comes from.' })
  source: string;

  @Field(() => Day, { description: 'First local day on which it is in force.' })
  effectiveFrom: string;

  @Field(() => Day, { nullable: true, description: 'Last local day; null while it has no end.' })
  effectiveTo: string | null;
}

@ObjectType({
  description: 'An act of the secretariat on a registration, with what it wrote and what was answered.',
  simpleResolvers: true,
})
export class TriageStep {
  @Field(() => ID)
  id: string;

  @Field(() => TriageAct, { description: 'What was done.' })
  act: TriageAct;

  @Field(() => TriageState, { description: 'What the examination had come to before.' })
  stateBefore: TriageState;

  @Field(() => String, { nullable: true, description: 'Full name of whoever did it.' })
  by: string | null;

  @Field(() => DateTime, { description: 'When.' })
  at: string;

  @Field(() => TriageGround, { nullable: true, description: 'The ground as it was then.' })
  ground: TriageGround | null;

  @Field(() => String, { nullable: true, description: 'The body named as competent.' })
  competentBody: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the written notice.' })
  documentNumber: string | null;

  @Field(() => String, { nullable: true, description: 'The reply, as it was sent.' })
  reply: string | null;

  @Field(() => Day, { nullable: true, description: 'Last local day to answer.' })
  dueDay: string | null;

  @Field(() => Boolean, { description: 'Asked, not answered, and the day is over.' })
  overdue: boolean;

  @Field(() => StaffSlot, { nullable: true, description: 'The place that was proposed.' })
  proposedSlot: StaffSlot | null;

  @Field(() => StaffSession, { nullable: true, description: 'The session that was proposed.' })
  proposedSession: StaffSession | null;

  @Field(() => TriageAnswer, { nullable: true, description: 'Null while it is open, or where nothing was asked.' })
  answer: TriageAnswer | null;

  @Field(() => String, { nullable: true, description: 'What the citizen added, word for word.' })
  answerText: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the citizen answered.' })
  answeredAt: string | null;

  @Field(() => DateTime, {
    description: 'Until when it can be taken back (`takeBackTriage`); its letter waits as long.',
  })
  undoableUntil: string;

  @Field(() => Boolean, { description: 'Whether it would be taken back now, as far as is known before it is tried.' })
  undoable: boolean;
}

@ObjectType({ description: 'A line of what happened to a registration.', simpleResolvers: true })
export class RegistrationHistoryLine {
  @Field(() => String, { description: 'What was done, such as BOOKED, MOVED, PROMOTED, DECLINED.' })
  act: string;

  @Field(() => String, { description: 'Whose act: CITIZEN, STAFF or SYSTEM.' })
  actor: string;

  @Field(() => String, { nullable: true, description: 'Full name, where it was somebody of the staff.' })
  by: string | null;

  @Field(() => String, { nullable: true, description: 'Why, where a reason was given.' })
  reason: string | null;

  @Field(() => DateTime, { description: 'When.' })
  at: string;
}

@ObjectType({
  description: 'How many registrations there are in each state of the examination.',
  simpleResolvers: true,
})
export class TriageCount {
  @Field(() => TriageState, { description: 'How far they are examined.' })
  state: TriageState;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}
