import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DialogueConclusion, DialoguePromise, DialoguePublication, DialogueStep } from './dialogue.js';
import {
  DialogueAnswered,
  DialogueChannel,
  DialogueKind,
  DialogueOccasion,
  DialogueQuestionStatus,
  DialogueState,
} from './dialogue-vocabulary.js';
import { DateTime, Day } from './scalars.js';

export enum DialogueTopicState {
  PENDING = 'PENDING',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
  MERGED = 'MERGED',
}

export enum DialogueQuestionChannel {
  WEB = 'WEB',
  DESK = 'DESK',
  PAPER = 'PAPER',
  PHONE = 'PHONE',
  MEETING = 'MEETING',
  FLOOR = 'FLOOR',
}

registerEnumType(DialogueTopicState, {
  name: 'DialogueTopicState',
  description: 'What the desk made of a topic.',
  valuesConfig: {
    PENDING: { description: 'Chờ xem' },
    ACCEPTED: { description: 'Đã công khai' },
    DECLINED: { description: 'Không đưa vào' },
    MERGED: { description: 'Gộp vào nội dung khác' },
  },
});

registerEnumType(DialogueQuestionChannel, {
  name: 'DialogueQuestionChannel',
  description: 'How a topic or a question came.',
  valuesConfig: {
    WEB: { description: 'Gửi trực tuyến' },
    DESK: { description: 'Ghi tại cơ quan' },
    PAPER: { description: 'Phiếu, văn bản giấy' },
    PHONE: { description: 'Điện thoại' },
    MEETING: { description: 'Nêu tại cuộc họp' },
    FLOOR: { description: 'Hỏi tại cuộc đối thoại' },
  },
});

@ObjectType({ description: 'What somebody wants talked about, as the desk sees it.', simpleResolvers: true })
export class StaffDialogueTopic {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true, description: 'As it reads in public.' })
  title: string | null;

  @Field(() => DialogueQuestionChannel, { description: 'How it came first.' })
  channel: DialogueQuestionChannel;

  @Field(() => DialogueTopicState, { description: 'What the desk made of it.' })
  state: DialogueTopicState;

  @Field(() => String, { nullable: true, description: 'Why it was declined.' })
  reason: string | null;

  @Field(() => ID, { nullable: true, description: 'The topic it was joined to.' })
  mergedIntoId: string | null;

  @Field(() => Int, { description: 'How many stand behind it.' })
  supporterCount: number;

  @Field(() => [ID], { description: 'Topics that may say the same, the likest first; accents count for nothing.' })
  similarIds: string[];
}

@ObjectType({ description: 'A question as the desk sees it.', simpleResolvers: true })
export class StaffDialogueQuestion {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'Give it back with what you save.' })
  version: number;

  @Field(() => DialogueQuestionStatus, { description: 'How far it has come.' })
  status: DialogueQuestionStatus;

  @Field(() => DialogueQuestionChannel, { description: 'How it came.' })
  channel: DialogueQuestionChannel;

  @Field(() => String, { nullable: true, description: 'As it reads in public.' })
  publicText: string | null;

  @Field(() => ID, { nullable: true, description: 'The topic it belongs to.' })
  topicId: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was declined.' })
  reason: string | null;

  @Field(() => Day, { nullable: true, description: 'By when the answer is to be prepared.' })
  dueDay: string | null;

  @Field(() => String, { nullable: true, description: 'What was prepared for the leader to say.' })
  preparedAnswer: string | null;

  @Field(() => DialogueAnswered, { nullable: true, description: 'How it was answered.' })
  answeredHow: DialogueAnswered | null;

  @Field(() => String, { nullable: true, description: 'What was answered or directed.' })
  answer: string | null;

  @Field(() => String, { nullable: true, description: 'The competent body it was passed to.' })
  forwardedTo: string | null;

  @Field(() => Boolean, { description: 'It is being answered at this moment.' })
  isCurrent: boolean;

  @Field(() => DialoguePromise, { nullable: true, description: 'What was promised.' })
  promise: DialoguePromise | null;
}

@ObjectType({ description: 'Who asked a question, as far as they said.', simpleResolvers: true })
export class DialogueAsker {
  @Field(() => String, { nullable: true, description: 'Name.' })
  name: string | null;

  @Field(() => String, { nullable: true, description: 'Where to call back.' })
  phone: string | null;
}

@ObjectType({
  description: 'A question an agency was asked to prepare the answer to; never who asked.',
  simpleResolvers: true,
})
export class DialogueQuestionToAnswer {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'Give it back with the answer.' })
  version: number;

  @Field(() => String, { description: 'What the dialogue is about.' })
  dialogueTitle: string;

  @Field(() => String, { description: 'The question without names.' })
  text: string;

  @Field(() => Day, { nullable: true, description: 'By when.' })
  dueDay: string | null;

  @Field(() => String, { nullable: true, description: 'What was prepared so far.' })
  preparedAnswer: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was prepared.' })
  preparedAt: string | null;
}

@ObjectType({ description: 'A dialogue as the desk sees it.', simpleResolvers: true })
export class StaffDialogue {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Readable address of its public page.' })
  slug: string;

  @Field(() => Int, { description: 'Give it back with what you save.' })
  version: number;

  @Field(() => DialogueKind, { description: 'With whom.' })
  kind: DialogueKind;

  @Field(() => DialogueOccasion, { description: 'Why.' })
  occasion: DialogueOccasion;

  @Field(() => Int, { description: 'Year of its plan.' })
  year: number;

  @Field(() => String, { description: 'What it is about.' })
  title: string;

  @Field(() => String, { description: 'Who is invited.' })
  audience: string;

  @Field(() => String, { nullable: true, description: 'For which place.' })
  area: string | null;

  @Field(() => String, { nullable: true, description: 'Where one without a session is held: a monthly briefing.' })
  setting: string | null;

  @Field(() => Day, { nullable: true, description: 'On which day people meet.' })
  day: string | null;

  @Field(() => ID, { nullable: true, description: 'The session in which people meet.' })
  sessionId: string | null;

  @Field(() => DialogueState, { description: 'How far it has come.' })
  state: DialogueState;

  @Field(() => [DialogueState], { description: 'Where it can go from here, the usual one first.' })
  nextStates: DialogueState[];

  @Field(() => String, { nullable: true, description: 'Why it was put off, called off or not needed.' })
  stateReason: string | null;

  @Field(() => Day, { nullable: true, description: 'Last day on which topics are taken.' })
  topicsUntil: string | null;

  @Field(() => Day, { nullable: true, description: 'Last day on which questions are taken.' })
  questionsUntil: string | null;

  @Field(() => Day, { nullable: true, description: 'The last day on which its notice is in time.' })
  noticeDueDay: string | null;

  @Field(() => Day, { nullable: true, description: 'When its notice was given.' })
  announcedDay: string | null;

  @Field(() => Boolean, { description: 'The notice was given too late, or is not given and too late already.' })
  isNoticeLate: boolean;

  @Field(() => Day, { nullable: true, description: 'When it was held.' })
  heldDay: string | null;

  @Field(() => Int, { nullable: true, description: 'How many came.' })
  attendance: number | null;

  @Field(() => Day, { nullable: true, description: 'The last day on which its result is in time.' })
  resultDueDay: string | null;

  @Field(() => String, { nullable: true, description: 'The paper that sets that day and where it is to be told.' })
  resultSource: string | null;

  @Field(() => [DialogueChannel], { description: 'Where the result must still be made known.' })
  channelsMissing: DialogueChannel[];

  @Field(() => Day, { nullable: true, description: 'When its result was published.' })
  resultDay: string | null;

  @Field(() => Boolean, { description: 'The result was published too late, or is not and the day has passed.' })
  isResultLate: boolean;

  @Field(() => DialogueConclusion, { nullable: true, description: 'As it was issued, published or not.' })
  conclusion: DialogueConclusion | null;

  @Field(() => Int, { description: 'Questions and topics nobody has looked at.' })
  waitingCount: number;

  @Field(() => [StaffDialogueTopic], { description: 'Most people first.' })
  topics: StaffDialogueTopic[];

  @Field(() => [StaffDialogueQuestion], { description: 'In their order.' })
  questions: StaffDialogueQuestion[];

  @Field(() => [DialoguePublication], { description: 'Where it was made known.' })
  publications: DialoguePublication[];

  @Field(() => [DialogueStep], { description: 'What became of it.' })
  steps: DialogueStep[];

  @Field(() => Boolean, { description: 'You keep it: you may act on it.' })
  isYours: boolean;
}
