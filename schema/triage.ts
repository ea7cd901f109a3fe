import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { ManageAccess } from './registration.js';
import { DateTime, Day } from './scalars.js';
import { Slot } from './slot.js';

export enum TriageState {
  SUBMITTED = 'SUBMITTED',
  UNDER_REVIEW = 'UNDER_REVIEW',
  ACCEPTED = 'ACCEPTED',
  MORE_ASKED = 'MORE_ASKED',
  REDIRECTED = 'REDIRECTED',
  SESSION_PROPOSED = 'SESSION_PROPOSED',
  WAITLISTED = 'WAITLISTED',
  DECLINED = 'DECLINED',
}

registerEnumType(TriageState, {
  name: 'TriageState',
  description:
    'What the secretariat’s examination of a registration has come to. It goes on beside the place: a place once given is kept until an answer says otherwise, with its reason.',
  valuesConfig: {
    SUBMITTED: { description: 'Chờ xem' },
    UNDER_REVIEW: { description: 'Đang xem xét' },
    ACCEPTED: { description: 'Đã chấp nhận' },
    MORE_ASKED: { description: 'Đã đề nghị bổ sung' },
    REDIRECTED: { description: 'Đã hướng dẫn tới nơi khác' },
    SESSION_PROPOSED: { description: 'Đã đề nghị buổi khác' },
    WAITLISTED: { description: 'Đưa vào danh sách chờ' },
    DECLINED: { description: 'Không xếp lịch' },
  },
});

export enum ReviewQuestionKind {
  MORE_ASKED = 'MORE_ASKED',
  SESSION_PROPOSED = 'SESSION_PROPOSED',
}

registerEnumType(ReviewQuestionKind, {
  name: 'ReviewQuestionKind',
  description: 'What the secretariat asks.',
  valuesConfig: {
    MORE_ASKED: { description: 'Đề nghị bổ sung thông tin (`answerReview`)' },
    SESSION_PROPOSED: { description: 'Đề nghị chuyển sang buổi khác (`answerProposal`)' },
  },
});

@ObjectType({
  description: 'What the secretariat asks of the holder, open until it is answered.',
  simpleResolvers: true,
})
export class ReviewQuestion {
  @Field(() => ReviewQuestionKind, { description: 'Which of the two.' })
  kind: ReviewQuestionKind;

  @Field(() => Day, {
    description: 'Last local day to answer. Whoever does not answer keeps the registration as it is.',
  })
  dueDay: string;

  @Field(() => Slot, {
    nullable: true,
    description: 'With SESSION_PROPOSED: the place that is kept for the answer; its session says when and where.',
  })
  proposed: Slot | null;
}

@ObjectType({
  description: 'What the agency told the holder of a registration after looking at it. Only its holder reads it.',
  simpleResolvers: true,
})
export class RegistrationReview {
  @Field(() => TriageState, { description: 'What the examination has come to.' })
  state: TriageState;

  @Field(() => String, { nullable: true, description: 'What the secretariat wrote, word for word.' })
  reply: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was written.' })
  repliedAt: string | null;

  @Field(() => String, { nullable: true, description: 'The reason, in the words of the list of grounds.' })
  ground: string | null;

  @Field(() => String, { nullable: true, description: 'The law or rule the reason rests on.' })
  groundSource: string | null;

  @Field(() => String, { nullable: true, description: 'The body that decides about it.' })
  competentBody: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the written notice it rests on.' })
  documentNumber: string | null;

  @Field(() => ReviewQuestion, { nullable: true, description: 'What is asked; null for nothing.' })
  question: ReviewQuestion | null;

  @Field(() => String, { nullable: true, description: 'What the holder answered to the last question for more.' })
  answer: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the last question was answered.' })
  answeredAt: string | null;
}

@InputType()
export class AnswerReviewInput {
  @Field(() => ID, { description: 'A UUID made by the client, one for each answer.' })
  idempotencyKey: string;

  @Field(() => ManageAccess, { description: 'Proof that the registration is yours.' })
  access: ManageAccess;

  @Field(() => String, {
    description: 'What you want to add, 1–2,000 characters. Never send a denunciation here: say it in person.',
  })
  text: string;
}

@InputType()
export class AnswerProposalInput {
  @Field(() => ID, { description: 'A UUID made by the client, one for each answer.' })
  idempotencyKey: string;

  @Field(() => ManageAccess, { description: 'Proof that the registration is yours.' })
  access: ManageAccess;

  @Field(() => Boolean, { description: 'True moves to the place that is proposed; false keeps what is held.' })
  accept: boolean;
}
