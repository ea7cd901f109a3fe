import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { IdempotencyKeyReused, kindOf, Refusal } from './refusal.js';

@InputType({ description: 'Something to talk about. Never send a denunciation here: say it in person.' })
export class ProposeDialogueTopicInput {
  @Field(() => String, { description: 'The address of the dialogue.' })
  slug: string;

  @Field(() => String, { description: '1–1,000 characters. The desk looks at it before anybody else does.' })
  text: string;

  @Field(() => ID, { description: 'A UUID made up by the client and kept there: it counts once for each topic.' })
  supporter: string;
}

@InputType({ description: 'Standing behind a topic.' })
export class SupportDialogueTopicInput {
  @Field(() => ID, { description: 'As `DialogueTopic.id`.' })
  topicId: string;

  @Field(() => ID, { description: 'A UUID made up by the client and kept there: it counts once for each topic.' })
  supporter: string;
}

@InputType({ description: 'A question. The name may be left out; it is never published.' })
export class AskDialogueQuestionInput {
  @Field(() => ID, { description: 'A UUID made by the client, one for each question.' })
  idempotencyKey: string;

  @Field(() => String, { description: 'The address of the dialogue.' })
  slug: string;

  @Field(() => String, { description: '1–2,000 characters. Never send a denunciation here: say it in person.' })
  text: string;

  @Field(() => ID, { nullable: true, description: 'The topic it belongs to.' })
  topicId?: string;

  @Field(() => String, { nullable: true, description: 'Who asks, for the agency alone.' })
  name?: string;

  @Field(() => String, { nullable: true, description: 'Where to call back, for the agency alone.' })
  phone?: string;

  @Field(() => String, { nullable: true, description: 'Hamlet, street or enterprise, for the agency alone.' })
  area?: string;
}

@ObjectType({ implements: Refusal, description: 'Nothing is taken at this moment: not yet, or not any more.' })
export class DialogueNotCollecting extends Refusal {}

@ObjectType({ implements: Refusal, description: 'There is nothing in it, or it is too long.' })
export class DialogueWordsUnfit extends Refusal {
  @Field(() => Int, { description: 'How many characters it may have.' })
  most: number;
}

@ObjectType({ description: 'It is with the agency, which looks at it before anybody else does.' })
export class DialogueTopicProposed {
  @Field(() => Boolean, { description: 'Somebody has sent the same words before; yours count with theirs.' })
  isKnown: boolean;

  @Field(() => Int, { description: 'How many stand behind it now.' })
  supporterCount: number;
}

@ObjectType({ description: 'You stand behind it.' })
export class DialogueTopicSupported {
  @Field(() => Int, { description: 'How many stand behind it now.' })
  supporterCount: number;
}

@ObjectType({ description: 'Your question is with the agency.' })
export class DialogueQuestionAsked {
  @Field(() => String, { description: 'Keep it: by it alone you find your question and its answer again.' })
  code: string;
}

export const ProposeDialogueTopicResult = createUnionType({
  name: 'ProposeDialogueTopicResult',
  types: () => [DialogueTopicProposed, DialogueNotCollecting, DialogueWordsUnfit] as const,
  resolveType: kindOf,
});

export const SupportDialogueTopicResult = createUnionType({
  name: 'SupportDialogueTopicResult',
  types: () => [DialogueTopicSupported, DialogueNotCollecting] as const,
  resolveType: kindOf,
});

export const AskDialogueQuestionResult = createUnionType({
  name: 'AskDialogueQuestionResult',
  types: () => [DialogueQuestionAsked, DialogueNotCollecting, DialogueWordsUnfit, IdempotencyKeyReused] as const,
  resolveType: kindOf,
});
