import { createUnionType, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DialogueNotCollecting } from './dialogue-result.js';
import { DialogueQuestionStatus, DialogueState } from './dialogue-vocabulary.js';
import { kindOf, Refusal } from './refusal.js';
import { DialogueQuestionToAnswer, StaffDialogue } from './staff-dialogue.js';
import { FieldsInvalid, NotFoundHere, StaleVersion } from './staff-refusal.js';

export enum DialogueLack {
  NOT_NEXT = 'NOT_NEXT',
  REASON = 'REASON',
  SESSION_NOT_PUBLISHED = 'SESSION_NOT_PUBLISHED',
  DAY = 'DAY',
  NOT_YET_HELD = 'NOT_YET_HELD',
  QUESTIONS_WAITING = 'QUESTIONS_WAITING',
  CONCLUSION = 'CONCLUSION',
  CHANNELS = 'CHANNELS',
  ANSWERS_OWED = 'ANSWERS_OWED',
}

registerEnumType(DialogueLack, {
  name: 'DialogueLack',
  description: 'What a step of a dialogue lacks.',
  valuesConfig: {
    NOT_NEXT: { description: 'Không phải bước tiếp theo' },
    REASON: { description: 'Chưa ghi lý do' },
    SESSION_NOT_PUBLISHED: { description: 'Buổi đối thoại chưa có trong lịch công bố' },
    DAY: { description: 'Chưa có ngày' },
    NOT_YET_HELD: { description: 'Chưa đến ngày đối thoại' },
    QUESTIONS_WAITING: { description: 'Còn câu hỏi chưa xem' },
    CONCLUSION: { description: 'Chưa có thông báo kết luận' },
    CHANNELS: { description: 'Chưa công bố kết quả đủ nơi' },
    ANSWERS_OWED: { description: 'Còn câu hỏi chưa có trả lời' },
  },
});

@ObjectType({ description: 'It is done; this is the dialogue now.' })
export class DialogueSaved {
  @Field(() => StaffDialogue, { description: 'As it stands now.' })
  dialogue: StaffDialogue;
}

@ObjectType({ description: 'It is written down and waits to be looked at.' })
export class DialogueTopicAdded {
  @Field(() => StaffDialogue, { description: 'As it stands now.' })
  dialogue: StaffDialogue;

  @Field(() => ID, { description: 'The topic: the new one, or the one of the same words.' })
  topicId: string;

  @Field(() => Boolean, { description: 'The same words were there; those who said them again stand behind them.' })
  isKnown: boolean;
}

@ObjectType({ description: 'The answer is with the agency that holds the dialogue.' })
export class DialogueAnswerPrepared {
  @Field(() => DialogueQuestionToAnswer, { description: 'As it stands now.' })
  question: DialogueQuestionToAnswer;
}

@ObjectType({ implements: Refusal, description: 'The dialogue cannot go there yet.' })
export class DialogueNotReady extends Refusal {
  @Field(() => DialogueState, { description: 'Where it stands.' })
  state: DialogueState;

  @Field(() => DialogueLack, { description: 'What it lacks.' })
  lacks: DialogueLack;
}

@ObjectType({ implements: Refusal, description: 'A question in this state does not allow it.' })
export class DialogueQuestionUnfit extends Refusal {
  @Field(() => DialogueQuestionStatus, { description: 'Where it stands.' })
  state: DialogueQuestionStatus;
}

export const SaveDialogueResult = createUnionType({
  name: 'SaveDialogueResult',
  types: () => [DialogueSaved, FieldsInvalid, NotFoundHere, StaleVersion] as const,
  resolveType: kindOf,
});

export const AddDialogueTopicResult = createUnionType({
  name: 'AddDialogueTopicResult',
  types: () => [DialogueTopicAdded, DialogueNotCollecting, FieldsInvalid, NotFoundHere] as const,
  resolveType: kindOf,
});

export const StepDialogueResult = createUnionType({
  name: 'StepDialogueResult',
  types: () => [DialogueSaved, DialogueNotReady, FieldsInvalid, NotFoundHere, StaleVersion] as const,
  resolveType: kindOf,
});

export const DialogueQuestionResult = createUnionType({
  name: 'DialogueQuestionResult',
  types: () => [DialogueSaved, DialogueQuestionUnfit, FieldsInvalid, NotFoundHere] as const,
  resolveType: kindOf,
});

export const PrepareDialogueAnswerResult = createUnionType({
  name: 'PrepareDialogueAnswerResult',
  types: () => [DialogueAnswerPrepared, DialogueQuestionUnfit, FieldsInvalid, NotFoundHere, StaleVersion] as const,
  resolveType: kindOf,
});
