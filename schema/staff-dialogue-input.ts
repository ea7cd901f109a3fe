import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import {
  DialogueAnswered,
  DialogueChannel,
  DialogueKind,
  DialogueOccasion,
  DialogueState,
  DialogueTold,
} from './dialogue-vocabulary.js';
import { Day } from './scalars.js';

export enum DialogueTopicDecision {
  ACCEPT = 'ACCEPT',
  DECLINE = 'DECLINE',
  MERGE = 'MERGE',
}

registerEnumType(DialogueTopicDecision, {
  name: 'DialogueTopicDecision',
  description: 'What the desk makes of a topic.',
  valuesConfig: {
    ACCEPT: { description: 'Công khai' },
    DECLINE: { description: 'Không đưa vào' },
    MERGE: { description: 'Gộp vào nội dung khác' },
  },
});

@InputType({ description: 'What is told of a dialogue.' })
export class CreateDialogueInput {
  @Field(() => ID, { description: 'Who holds it.' })
  agencyId: string;

  @Field(() => DialogueKind, { description: 'With whom.' })
  kind: DialogueKind;

  @Field(() => DialogueOccasion, { description: 'Why.' })
  occasion: DialogueOccasion;

  @Field(() => Int, { description: 'Year of its plan.' })
  year: number;

  @Field(() => ID, { nullable: true, description: 'The line of a plan it is made of.' })
  planItemId?: string;

  @Field(() => ID, { nullable: true, description: 'The request of voters it answers.' })
  requestId?: string;

  @Field(() => String, { description: 'What it is about, at most 300 characters.' })
  title: string;

  @Field(() => String, { description: 'Who is invited.' })
  audience: string;

  @Field(() => String, { nullable: true, description: 'For which place.' })
  area?: string;

  @Field(() => String, { nullable: true, description: 'Where one without a session is held.' })
  setting?: string;

  @Field(() => Day, { nullable: true, description: 'On which day, where it has no session.' })
  day?: string;

  @Field(() => Day, { nullable: true, description: 'Last day on which topics are taken.' })
  topicsUntil?: string;

  @Field(() => Day, { nullable: true, description: 'Last day on which questions are taken.' })
  questionsUntil?: string;
}

@InputType({ description: 'What is told of a dialogue; what is left out is emptied.' })
export class EditDialogueInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  expectedVersion: number;

  @Field(() => ID, { nullable: true, description: 'The session in which people meet, of the same agency and kind.' })
  sessionId?: string;

  @Field(() => String, { description: 'What it is about.' })
  title: string;

  @Field(() => String, { description: 'Who is invited.' })
  audience: string;

  @Field(() => String, { nullable: true, description: 'For which place.' })
  area?: string;

  @Field(() => String, { nullable: true, description: 'Where one without a session is held.' })
  setting?: string;

  @Field(() => Day, { nullable: true, description: 'On which day, where it has no session.' })
  day?: string;

  @Field(() => Day, { nullable: true, description: 'Last day on which topics are taken.' })
  topicsUntil?: string;

  @Field(() => Day, { nullable: true, description: 'Last day on which questions are taken.' })
  questionsUntil?: string;
}

@InputType({ description: 'Where a dialogue is to go.' })
export class StepDialogueInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  expectedVersion: number;

  @Field(() => DialogueState, { description: 'One of `nextStates`.' })
  to: DialogueState;

  @Field(() => String, { nullable: true, description: 'Why it is put off, called off or not needed; published.' })
  reason?: string;

  @Field(() => Int, { nullable: true, description: 'With HELD: how many came.' })
  attendance?: number;
}

@InputType({ description: 'The conclusion notice.' })
export class ConcludeDialogueInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  expectedVersion: number;

  @Field(() => String, { description: 'Number, as printed.' })
  number: string;

  @Field(() => Day, { description: 'The day on it.' })
  day: string;

  @Field(() => String, { description: 'Who does what by when, without names of citizens; at most 10,000 characters.' })
  text: string;
}

@InputType({ description: 'Where something was made known.' })
export class RecordDialoguePublicationInput {
  @Field(() => ID)
  id: string;

  @Field(() => DialogueTold, { description: 'The notice or the result.' })
  what: DialogueTold;

  @Field(() => DialogueChannel, { description: 'Where.' })
  channel: DialogueChannel;

  @Field(() => Day, { description: 'On which day; not to come.' })
  day: string;

  @Field(() => String, { nullable: true, description: 'Which newspaper, which address, how many heads of units.' })
  detail?: string;
}

@InputType({ description: 'What the desk makes of a topic.' })
export class DecideDialogueTopicInput {
  @Field(() => ID)
  id: string;

  @Field(() => DialogueTopicDecision, { description: 'Which of the three.' })
  decision: DialogueTopicDecision;

  @Field(() => String, { nullable: true, description: 'With ACCEPT: how it reads in public, without names.' })
  title?: string;

  @Field(() => String, { nullable: true, description: 'With DECLINE: why.' })
  reason?: string;

  @Field(() => ID, { nullable: true, description: 'With MERGE: the topic that says the same.' })
  intoId?: string;
}

@InputType({ description: 'Whether a question is let through.' })
export class DecideDialogueQuestionInput {
  @Field(() => ID)
  id: string;

  @Field(() => Boolean, { description: 'True lets it through.' })
  accept: boolean;

  @Field(() => String, { nullable: true, description: 'With true: how it reads in public, without names.' })
  publicText?: string;

  @Field(() => ID, { nullable: true, description: 'The topic it belongs to.' })
  topicId?: string;

  @Field(() => String, { nullable: true, description: 'With false: why; its asker reads it.' })
  reason?: string;
}

@InputType({ description: 'Who is to prepare an answer.' })
export class AssignDialogueQuestionInput {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { description: 'Who prepares it.' })
  agencyId: string;

  @Field(() => Day, { description: 'By when.' })
  dueDay: string;
}

@InputType({ description: 'An answer for the leader to give.' })
export class PrepareDialogueAnswerInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  expectedVersion: number;

  @Field(() => String, { description: 'At most 5,000 characters.' })
  answer: string;
}

@InputType({ description: 'How a question was answered.' })
export class SettleDialogueQuestionInput {
  @Field(() => ID)
  id: string;

  @Field(() => DialogueAnswered, { description: 'Which way.' })
  how: DialogueAnswered;

  @Field(() => String, { nullable: true, description: 'What was answered or directed; published, without names.' })
  answer?: string;

  @Field(() => ID, { nullable: true, description: 'With DIRECTED: who does it.' })
  ownerAgencyId?: string;

  @Field(() => Day, { nullable: true, description: 'With DIRECTED: by when.' })
  dueDay?: string;

  @Field(() => String, { nullable: true, description: 'With FORWARDED: the competent body.' })
  forwardedTo?: string;
}

export enum DialogueSource {
  DESK = 'DESK',
  PAPER = 'PAPER',
  PHONE = 'PHONE',
  MEETING = 'MEETING',
}

registerEnumType(DialogueSource, {
  name: 'DialogueSource',
  description: 'How the desk came by what it writes down.',
  valuesConfig: {
    DESK: { description: 'Nói tại cơ quan' },
    PAPER: { description: 'Phiếu, văn bản giấy' },
    PHONE: { description: 'Điện thoại' },
    MEETING: { description: 'Nêu tại cuộc họp' },
  },
});

@InputType({ description: 'What people want talked about, that came on paper, by telephone or at a meeting.' })
export class AddDialogueTopicInput {
  @Field(() => ID, { description: 'As `StaffDialogue.id`.' })
  dialogueId: string;

  @Field(() => ID, { description: 'A UUID you make for it; sent twice it counts once.' })
  key: string;

  @Field(() => String, {
    description: 'As it was said or written, at most 1,000 characters; never published as it is.',
  })
  text: string;

  @Field(() => DialogueSource, { description: 'How it came.' })
  source: DialogueSource;

  @Field(() => String, { nullable: true, description: 'From which paper, call or meeting; never published.' })
  sourceNote?: string;

  @Field(() => Int, { defaultValue: 1, description: 'How many people stand behind it, 1–10,000.' })
  people: number;
}

@InputType({ description: 'A question that came on paper, by telephone or from the floor.' })
export class AddDialogueQuestionInput {
  @Field(() => ID, { description: 'As `StaffDialogue.id`.' })
  dialogueId: string;

  @Field(() => String, { description: 'How it reads in public, without names; at most 2,000 characters.' })
  text: string;

  @Field(() => String, { nullable: true, description: 'Who asked, where they said so; never published.' })
  askerName?: string;

  @Field(() => DialogueSource, {
    nullable: true,
    description: 'How it came; left out: from the floor, or at the desk.',
  })
  source?: DialogueSource;

  @Field(() => String, { nullable: true, description: 'Where they live or work; never published.' })
  area?: string;
}
