import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PageInfo } from './connection.js';
import { DateTime, Day } from './scalars.js';

export enum DialogueKind {
  PUBLIC_DIALOGUE = 'PUBLIC_DIALOGUE',
  INTERNAL_DIALOGUE = 'INTERNAL_DIALOGUE',
  BUSINESS_DIALOGUE = 'BUSINESS_DIALOGUE',
}

export enum DialogueOccasion {
  ANNUAL = 'ANNUAL',
  TEN_PERCENT_VOTERS = 'TEN_PERCENT_VOTERS',
  NECESSARY = 'NECESSARY',
  MANY_REQUESTS = 'MANY_REQUESTS',
}

export enum DialogueState {
  PLANNED = 'PLANNED',
  COLLECTING_TOPICS = 'COLLECTING_TOPICS',
  ANNOUNCED = 'ANNOUNCED',
  COLLECTING_QUESTIONS = 'COLLECTING_QUESTIONS',
  READY = 'READY',
  HELD = 'HELD',
  CONCLUSION_ISSUED = 'CONCLUSION_ISSUED',
  RESULT_PUBLISHED = 'RESULT_PUBLISHED',
  FOLLOW_UP = 'FOLLOW_UP',
  CLOSED = 'CLOSED',
  POSTPONED = 'POSTPONED',
  CANCELLED = 'CANCELLED',
  NOT_REQUIRED = 'NOT_REQUIRED',
}

export enum DialogueChannel {
  MASS_MEDIA = 'MASS_MEDIA',
  POSTED_AT_OFFICE = 'POSTED_AT_OFFICE',
  SENT_TO_RESIDENTIAL_UNITS = 'SENT_TO_RESIDENTIAL_UNITS',
  PORTAL = 'PORTAL',
}

export enum DialogueTold {
  NOTICE = 'NOTICE',
  RESULT = 'RESULT',
}

export enum DialogueAnswered {
  ON_THE_SPOT = 'ON_THE_SPOT',
  DIRECTED = 'DIRECTED',
  FORWARDED = 'FORWARDED',
  IN_WRITING = 'IN_WRITING',
}

export enum DialogueQuestionStatus {
  SUBMITTED = 'SUBMITTED',
  ACCEPTED = 'ACCEPTED',
  ASSIGNED = 'ASSIGNED',
  PREPARED = 'PREPARED',
  ANSWERED = 'ANSWERED',
  DECLINED = 'DECLINED',
}

registerEnumType(DialogueKind, {
  name: 'DialogueKind',
  description: 'With whom an authority holds a dialogue.',
  valuesConfig: {
    PUBLIC_DIALOGUE: { description: 'Đối thoại với Nhân dân' },
    INTERNAL_DIALOGUE: { description: 'Đối thoại nội bộ (never public)' },
    BUSINESS_DIALOGUE: { description: 'Đối thoại với doanh nghiệp' },
  },
});

registerEnumType(DialogueOccasion, {
  name: 'DialogueOccasion',
  description: 'Why a dialogue is held.',
  valuesConfig: {
    ANNUAL: { description: 'Theo kế hoạch hằng năm' },
    TEN_PERCENT_VOTERS: { description: 'Theo đề nghị của cử tri (đủ tỷ lệ luật định)' },
    NECESSARY: { description: 'Khi xét thấy cần thiết' },
    MANY_REQUESTS: { description: 'Nhiều người cùng đề nghị' },
  },
});

registerEnumType(DialogueState, {
  name: 'DialogueState',
  description: 'How far a dialogue has come.',
  valuesConfig: {
    PLANNED: { description: 'Trong kế hoạch' },
    COLLECTING_TOPICS: { description: 'Đang lấy ý kiến về nội dung đối thoại' },
    ANNOUNCED: { description: 'Đã thông báo' },
    COLLECTING_QUESTIONS: { description: 'Đang nhận câu hỏi' },
    READY: { description: 'Đã sẵn sàng' },
    HELD: { description: 'Đã diễn ra' },
    CONCLUSION_ISSUED: { description: 'Đã có thông báo kết luận' },
    RESULT_PUBLISHED: { description: 'Đã công bố kết quả' },
    FOLLOW_UP: { description: 'Đang theo dõi thực hiện' },
    CLOSED: { description: 'Đã kết thúc' },
    POSTPONED: { description: 'Hoãn' },
    CANCELLED: { description: 'Hủy' },
    NOT_REQUIRED: { description: 'Không phát sinh nhu cầu đối thoại' },
  },
});

registerEnumType(DialogueChannel, {
  name: 'DialogueChannel',
  description: 'Where a notice or a result was made known.',
  valuesConfig: {
    MASS_MEDIA: { description: 'Phương tiện thông tin đại chúng, truyền thanh cơ sở' },
    POSTED_AT_OFFICE: { description: 'Niêm yết tại trụ sở' },
    SENT_TO_RESIDENTIAL_UNITS: { description: 'Gửi trưởng thôn, tổ trưởng tổ dân phố' },
    PORTAL: { description: 'Cổng thông tin điện tử' },
  },
});

registerEnumType(DialogueTold, {
  name: 'DialogueTold',
  description: 'What was made known.',
  valuesConfig: { NOTICE: { description: 'Thông báo đối thoại' }, RESULT: { description: 'Kết quả đối thoại' } },
});

registerEnumType(DialogueAnswered, {
  name: 'DialogueAnswered',
  description: 'How a question was answered.',
  valuesConfig: {
    ON_THE_SPOT: { description: 'Trả lời tại chỗ' },
    DIRECTED: { description: 'Giao cơ quan thực hiện, có thời hạn' },
    FORWARDED: { description: 'Ngoài thẩm quyền, chuyển cơ quan có thẩm quyền' },
    IN_WRITING: { description: 'Trả lời bằng văn bản' },
  },
});

registerEnumType(DialogueQuestionStatus, {
  name: 'DialogueQuestionStatus',
  description: 'How far a question has come.',
  valuesConfig: {
    SUBMITTED: { description: 'Đã nhận, chờ xem' },
    ACCEPTED: { description: 'Đã đưa vào nội dung đối thoại' },
    ASSIGNED: { description: 'Đã giao chuẩn bị trả lời' },
    PREPARED: { description: 'Đã chuẩn bị câu trả lời' },
    ANSWERED: { description: 'Đã trả lời' },
    DECLINED: { description: 'Không đưa vào nội dung đối thoại' },
  },
});

@ObjectType({ description: 'What people want talked about, as it reads in public.', simpleResolvers: true })
export class DialogueTopic {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Without names.' })
  title: string;

  @Field(() => Int, { description: 'How many stand behind it, those of topics that say the same among them.' })
  supporterCount: number;
}

@ObjectType({ description: 'Whom a question was passed to, by when, and whether it is done.', simpleResolvers: true })
export class DialoguePromise {
  @Field(() => Day, { description: 'By when.' })
  dueDay: string;

  @Field(() => Day, { nullable: true, description: 'When it was done; null until then.' })
  doneDay: string | null;
}

@ObjectType({ description: 'A question that was let through, without who asked it.', simpleResolvers: true })
export class DialogueQuestion {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'As it reads in public, without names.' })
  text: string;

  @Field(() => ID, { nullable: true, description: 'The topic it belongs to.' })
  topicId: string | null;

  @Field(() => Boolean, { description: 'It is being answered at this moment.' })
  isCurrent: boolean;

  @Field(() => DialogueAnswered, { nullable: true, description: 'How it was answered; null while it is not.' })
  answeredHow: DialogueAnswered | null;

  @Field(() => String, { nullable: true, description: 'The answer, or what was directed; without names.' })
  answer: string | null;

  @Field(() => String, { nullable: true, description: 'The competent body it was passed to.' })
  forwardedTo: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was answered.' })
  answeredAt: string | null;

  @Field(() => DialoguePromise, { nullable: true, description: 'With DIRECTED: what was promised.' })
  promise: DialoguePromise | null;
}

@ObjectType({ description: 'Where a notice or a result was made known.', simpleResolvers: true })
export class DialoguePublication {
  @Field(() => DialogueTold, { description: 'Which of the two.' })
  what: DialogueTold;

  @Field(() => DialogueChannel, { description: 'Where.' })
  channel: DialogueChannel;

  @Field(() => Day, { description: 'On which day.' })
  day: string;

  @Field(() => String, { nullable: true, description: 'Which newspaper, which address.' })
  detail: string | null;
}

@ObjectType({ description: 'The conclusion notice of a dialogue (thông báo kết luận).', simpleResolvers: true })
export class DialogueConclusion {
  @Field(() => String, { description: 'Number, as printed.' })
  number: string;

  @Field(() => Day, { description: 'The day it was issued.' })
  day: string;

  @Field(() => String, { description: 'Who does what by when.' })
  text: string;
}

@ObjectType({ description: 'A step of a dialogue.', simpleResolvers: true })
export class DialogueStep {
  @Field(() => DialogueState, { description: 'What it came to.' })
  state: DialogueState;

  @Field(() => String, { nullable: true, description: 'Why, where it was put off, called off or not needed.' })
  reason: string | null;

  @Field(() => DateTime, { description: 'When.' })
  at: string;
}

@ObjectType({
  description: 'A dialogue of an authority with the people or with enterprises, from its topics to its result.',
  simpleResolvers: true,
})
export class Dialogue {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Readable address.' })
  slug: string;

  @Field(() => DialogueKind, { description: 'With whom.' })
  kind: DialogueKind;

  @Field(() => DialogueOccasion, { description: 'Why.' })
  occasion: DialogueOccasion;

  @Field(() => Int, { description: 'The year of its plan.' })
  year: number;

  @Field(() => String, { description: 'What it is about.' })
  title: string;

  @Field(() => String, { description: 'Who is invited.' })
  audience: string;

  @Field(() => String, { nullable: true, description: 'For which place: a commune, a cluster of hamlets.' })
  area: string | null;

  @Field(() => DialogueState, { description: 'How far it has come.' })
  state: DialogueState;

  @Field(() => String, { nullable: true, description: 'Why it was put off, called off or not needed.' })
  stateReason: string | null;

  @Field(() => Day, { nullable: true, description: 'On which day people meet; null while none is set.' })
  day: string | null;

  @Field(() => Day, { nullable: true, description: 'Last day on which topics are taken.' })
  topicsUntil: string | null;

  @Field(() => Day, { nullable: true, description: 'Last day on which questions are taken.' })
  questionsUntil: string | null;

  @Field(() => Day, { nullable: true, description: 'The last day on which its notice is in time.' })
  noticeDueDay: string | null;

  @Field(() => Day, { nullable: true, description: 'When its notice was given.' })
  announcedDay: string | null;

  @Field(() => Day, { nullable: true, description: 'When it was held.' })
  heldDay: string | null;

  @Field(() => Int, { nullable: true, description: 'How many came.' })
  attendance: number | null;

  @Field(() => Day, { nullable: true, description: 'The last day on which its result is in time.' })
  resultDueDay: string | null;

  @Field(() => String, { nullable: true, description: 'The paper that sets that day.' })
  resultSource: string | null;

  @Field(() => Day, { nullable: true, description: 'When its result was published.' })
  resultDay: string | null;

  @Field(() => DialogueConclusion, { nullable: true, description: 'Null until it is published.' })
  conclusion: DialogueConclusion | null;

  @Field(() => [DialogueTopic], { description: 'Those that were let through; most people first.' })
  topics: DialogueTopic[];

  @Field(() => [DialogueQuestion], { description: 'Those that were let through, in their order.' })
  questions: DialogueQuestion[];

  @Field(() => [DialoguePublication], { description: 'Where it was made known, by day.' })
  publications: DialoguePublication[];

  @Field(() => [DialogueStep], { description: 'What became of it, in order.' })
  steps: DialogueStep[];
}

@ObjectType({ description: 'A dialogue in its place in the list.', simpleResolvers: true })
export class DialogueEdge {
  @Field(() => String, { description: 'Give it as `after` to read on from here.' })
  cursor: string;

  @Field(() => Dialogue)
  node: Dialogue;
}

@ObjectType({ description: 'Dialogues, the latest first.', simpleResolvers: true })
export class DialogueConnection {
  @Field(() => [DialogueEdge])
  edges: DialogueEdge[];

  @Field(() => [Dialogue])
  nodes: Dialogue[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@ObjectType({ description: 'What became of one’s own question.', simpleResolvers: true })
export class OwnDialogueQuestion {
  @Field(() => String, { description: 'The address of the dialogue.' })
  slug: string;

  @Field(() => String, { description: 'What the dialogue is about.' })
  title: string;

  @Field(() => DialogueQuestionStatus, { description: 'How far it has come.' })
  status: DialogueQuestionStatus;

  @Field(() => String, { nullable: true, description: 'How it reads in public; null while nobody let it through.' })
  text: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was not taken up.' })
  reason: string | null;

  @Field(() => DialogueAnswered, { nullable: true, description: 'How it was answered.' })
  answeredHow: DialogueAnswered | null;

  @Field(() => String, { nullable: true, description: 'The answer.' })
  answer: string | null;

  @Field(() => String, { nullable: true, description: 'The competent body it was passed to.' })
  forwardedTo: string | null;
}

@ObjectType({ description: 'How a dialogue stands now.', simpleResolvers: true })
export class DialogueUpdate {
  @Field(() => String, { description: 'Give it as `after` to go on from here.' })
  cursor: string;

  @Field(() => Dialogue, { nullable: true, description: 'Null when it is no longer told.' })
  dialogue: Dialogue | null;
}
