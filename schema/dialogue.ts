import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PageInfo } from './connection.js';
import {
  DialogueAnswered,
  DialogueChannel,
  DialogueKind,
  DialogueOccasion,
  DialogueQuestionStatus,
  DialogueState,
  DialogueTold,
} from './dialogue-vocabulary.js';
import { DateTime, Day } from './scalars.js';

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

  @Field(() => [Dialogue], { description: 'The dialogues of `edges`, without cursors.' })
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
