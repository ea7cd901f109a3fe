import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { Day } from '../../schema/scalars.js';
import {
  AddDialogueQuestionInput,
  AddDialogueTopicInput,
  AssignDialogueQuestionInput,
  ConcludeDialogueInput,
  CreateDialogueInput,
  DecideDialogueQuestionInput,
  DecideDialogueTopicInput,
  EditDialogueInput,
  PrepareDialogueAnswerInput,
  RecordDialoguePublicationInput,
  SettleDialogueQuestionInput,
  StepDialogueInput,
} from '../../schema/staff-dialogue-input.js';
import {
  DialoguePlan,
  DialoguePlanResult,
  DialoguePlanSaved,
  RecordDialogueRequestInput,
  RecordDialogueRequestResult,
  SaveDialoguePlanInput,
} from '../../schema/staff-dialogue-plan.js';
import {
  AddDialogueTopicResult,
  DialogueQuestionResult,
  PrepareDialogueAnswerResult,
  SaveDialogueResult,
  StepDialogueResult,
} from '../../schema/staff-dialogue-result.js';
import type { RequestContext } from '../context.js';
import { inWords } from '../refusals.js';
import { addQuestion } from './add-question.js';
import { addTopic } from './add-topic.js';
import { assignQuestion } from './assign-question.js';
import { callQuestion } from './call-question.js';
import { concludeDialogue } from './conclude.js';
import { createDialogue } from './create.js';
import { decideQuestion } from './decide-question.js';
import { decideTopic } from './decide-topic.js';
import { editDialogue } from './edit.js';
import { issuePlan } from './issue-plan.js';
import { prepareAnswer } from './prepare-answer.js';
import { readPlan } from './read-desk.js';
import { recordPublication } from './record-publication.js';
import { recordRequest } from './record-request.js';
import { savePlan } from './save-plan.js';
import { settleQuestion } from './settle-question.js';
import { presentPlan } from './shown-at-desk.js';
import { stepDialogue } from './step.js';

@Resolver()
export class DialogueActsResolver {
  @Mutation(() => DialoguePlanResult, { description: 'Keeps a year’s plan of dialogues with all its lines.' })
  async saveDialoguePlan(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SaveDialoguePlanInput) input: SaveDialoguePlanInput,
  ) {
    return inWords(await savePlan(ctx, input), ctx.locale);
  }

  @Mutation(() => DialoguePlanResult, { description: 'Records under which number a plan was issued.' })
  async issueDialoguePlan(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID) id: string,
    @Arg('documentNumber', () => String, { description: 'As printed.' }) documentNumber: string,
    @Arg('documentDay', () => Day, { description: 'The day on it.' }) documentDay: string,
  ) {
    return inWords(await issuePlan(ctx, { id, documentNumber, documentDay }), ctx.locale);
  }

  @Mutation(() => RecordDialogueRequestResult, {
    description: 'Records that voters ask for a dialogue, and says whether they are enough to make it a duty.',
  })
  async recordDialogueRequest(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RecordDialogueRequestInput) input: RecordDialogueRequestInput,
  ) {
    return inWords(await recordRequest(ctx, input), ctx.locale);
  }

  @Mutation(() => SaveDialogueResult, { description: 'Begins a dialogue; nobody outside hears of it yet.' })
  async createDialogue(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateDialogueInput) input: CreateDialogueInput,
  ) {
    return inWords(await createDialogue(ctx, input), ctx.locale);
  }

  @Mutation(() => SaveDialogueResult, { description: 'Changes what is told of a dialogue.' })
  async editDialogue(@Ctx() ctx: RequestContext, @Arg('input', () => EditDialogueInput) input: EditDialogueInput) {
    return inWords(await editDialogue(ctx, input), ctx.locale);
  }

  @Mutation(() => StepDialogueResult, {
    description: 'Takes a dialogue a step on, puts it off, or ends it with a reason.',
  })
  async stepDialogue(@Ctx() ctx: RequestContext, @Arg('input', () => StepDialogueInput) input: StepDialogueInput) {
    return inWords(await stepDialogue(ctx, input), ctx.locale);
  }

  @Mutation(() => StepDialogueResult, { description: 'Issues the conclusion notice of a dialogue that was held.' })
  async concludeDialogue(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ConcludeDialogueInput) input: ConcludeDialogueInput,
  ) {
    return inWords(await concludeDialogue(ctx, input), ctx.locale);
  }

  @Mutation(() => SaveDialogueResult, { description: 'Records where the notice or the result was made known.' })
  async recordDialoguePublication(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RecordDialoguePublicationInput) input: RecordDialoguePublicationInput,
  ) {
    return inWords(await recordPublication(ctx, input), ctx.locale);
  }

  @Mutation(() => AddDialogueTopicResult, {
    description: 'Writes down a topic that came on paper, by telephone or at a meeting; it waits to be looked at.',
  })
  async addDialogueTopic(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AddDialogueTopicInput) input: AddDialogueTopicInput,
  ) {
    return inWords(await addTopic(ctx, input), ctx.locale);
  }

  @Mutation(() => SaveDialogueResult, { description: 'Lets a topic through, declines it, or joins it to another.' })
  async decideDialogueTopic(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DecideDialogueTopicInput) input: DecideDialogueTopicInput,
  ) {
    return inWords(await decideTopic(ctx, input), ctx.locale);
  }
}

@Resolver()
export class DialogueQuestionActsResolver {
  @Mutation(() => SaveDialogueResult, { description: 'Writes down a question that came on paper or from the floor.' })
  async addDialogueQuestion(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AddDialogueQuestionInput) input: AddDialogueQuestionInput,
  ) {
    return inWords(await addQuestion(ctx, input), ctx.locale);
  }

  @Mutation(() => DialogueQuestionResult, { description: 'Lets a question through, or declines it with a reason.' })
  async decideDialogueQuestion(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DecideDialogueQuestionInput) input: DecideDialogueQuestionInput,
  ) {
    return inWords(await decideQuestion(ctx, input), ctx.locale);
  }

  @Mutation(() => DialogueQuestionResult, { description: 'Asks a body to prepare the answer by a day.' })
  async assignDialogueQuestion(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AssignDialogueQuestionInput) input: AssignDialogueQuestionInput,
  ) {
    return inWords(await assignQuestion(ctx, input), ctx.locale);
  }

  @Mutation(() => PrepareDialogueAnswerResult, { description: 'Keeps the answer a body has prepared.' })
  async prepareDialogueAnswer(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PrepareDialogueAnswerInput) input: PrepareDialogueAnswerInput,
  ) {
    return inWords(await prepareAnswer(ctx, input), ctx.locale);
  }

  @Mutation(() => DialogueQuestionResult, { description: 'Takes a question up while the dialogue goes on.' })
  async callDialogueQuestion(@Ctx() ctx: RequestContext, @Arg('id', () => ID) id: string) {
    return inWords(await callQuestion(ctx, id), ctx.locale);
  }

  @Mutation(() => DialogueQuestionResult, { description: 'Records how a question was answered, or what was directed.' })
  async settleDialogueQuestion(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SettleDialogueQuestionInput) input: SettleDialogueQuestionInput,
  ) {
    return inWords(await settleQuestion(ctx, input), ctx.locale);
  }
}

@Resolver(() => DialoguePlanSaved)
export class DialoguePlanSavedResolver {
  @FieldResolver(() => DialoguePlan, { description: 'As it stands now.' })
  async plan(@Root() { planId }: { planId: string }, @Ctx() ctx: RequestContext) {
    return presentPlan(await readPlan(ctx, planId));
  }
}
