import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../../schema/agency.js';
import {
  DialogueAsker,
  DialogueQuestionToAnswer,
  StaffDialogue,
  StaffDialogueQuestion,
  StaffDialogueTopic,
} from '../../schema/staff-dialogue.js';
import { DialoguePlan, DialoguePlanAbove, DialogueRequest } from '../../schema/staff-dialogue-plan.js';
import { DialogueAnswerPrepared, DialogueSaved, DialogueTopicAdded } from '../../schema/staff-dialogue-result.js';
import type { RequestContext } from '../context.js';
import type { DialogueSaved as Saved } from './keep.js';
import {
  keepsDialogues,
  readAsker,
  readDeskDialogue,
  readDeskDialogues,
  readPlans,
  readPlansAbove,
  readPreparedQuestion,
  readQuestionsToAnswer,
  readRequests,
} from './read-desk.js';
import { readQuestionWords, readTopicSource, readTopicWords } from './read-words.js';
import { presentDeskDialogue, presentPlan, presentToAnswer } from './shown-at-desk.js';

type Question = Parameters<typeof readAsker>[1] & { ofAgencyId: string };

@Resolver(() => StaffDialogue)
export class StaffDialogueResolver {
  @Query(() => [StaffDialogue], {
    nullable: true,
    description: 'Dialogues of a year at an agency you work for and below it; null for any other agency.',
  })
  async deskDialogues(
    @Ctx() ctx: RequestContext,
    @Arg('agencyId', () => ID, { description: 'An agency you work for, or one below it.' }) agencyId: string,
    @Arg('year', () => Int, { description: 'Year of the plan.' }) year: number,
  ) {
    const all = await readDeskDialogues(ctx, { agencyId, year });
    return all?.map((whole) => presentDeskDialogue(ctx, whole)) ?? null;
  }

  @Query(() => StaffDialogue, { nullable: true, description: 'One dialogue; null for one of another agency.' })
  async deskDialogue(@Ctx() ctx: RequestContext, @Arg('id', () => ID) id: string) {
    const whole = await readDeskDialogue(ctx, id);
    return whole && presentDeskDialogue(ctx, whole);
  }

  @Query(() => [DialoguePlan], {
    nullable: true,
    description: 'Plans of an agency for a year; null for any other agency.',
  })
  async dialoguePlans(
    @Ctx() ctx: RequestContext,
    @Arg('agencyId', () => ID, { description: 'An agency you work for, or one below it.' }) agencyId: string,
    @Arg('year', () => Int, { description: 'Year of the plan.' }) year: number,
  ) {
    return (await readPlans(ctx, { agencyId, year }))?.map(presentPlan) ?? null;
  }

  @Query(() => [DialoguePlanAbove], {
    nullable: true,
    description: 'Plans issued by the levels above for a year, for an own plan to follow.',
  })
  dialoguePlansAbove(
    @Ctx() ctx: RequestContext,
    @Arg('agencyId', () => ID, { description: 'An agency you work for, or one below it.' }) agencyId: string,
    @Arg('year', () => Int, { description: 'Year of the plan.' }) year: number,
  ) {
    return readPlansAbove(ctx, { agencyId, year });
  }

  @Query(() => [DialogueRequest], {
    nullable: true,
    description: 'Requests of voters for a dialogue, the latest first; null for any other agency.',
  })
  dialogueRequests(
    @Ctx() ctx: RequestContext,
    @Arg('agencyId', () => ID, { description: 'An agency you work for, or one below it.' }) agencyId: string,
  ) {
    return readRequests(ctx, agencyId);
  }

  @Query(() => [DialogueQuestionToAnswer], {
    nullable: true,
    description: 'Questions an agency was asked to prepare answers to, the first due first; null for any other agency.',
  })
  async dialogueQuestionsToAnswer(
    @Ctx() ctx: RequestContext,
    @Arg('agencyId', () => ID, { description: 'An agency you work for, or one below it.' }) agencyId: string,
  ) {
    return (await readQuestionsToAnswer(ctx, agencyId))?.map(presentToAnswer) ?? null;
  }

  @FieldResolver(() => Agency, { description: 'Who holds it.' })
  agency(@Root() dialogue: { agencyId: string }, @Ctx() ctx: RequestContext) {
    return ctx.loaders.agency.load(dialogue.agencyId);
  }

  @FieldResolver(() => Boolean, { description: 'You keep it: you may act on it.' })
  isYours(@Root() dialogue: { agencyId: string }, @Ctx() ctx: RequestContext) {
    return keepsDialogues(ctx, dialogue.agencyId);
  }
}

@Resolver(() => StaffDialogueQuestion)
export class StaffDialogueQuestionResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'As it was sent; null for those who only see what is let through.',
  })
  text(@Root() question: Question, @Ctx() ctx: RequestContext) {
    return readQuestionWords(ctx, question);
  }

  @FieldResolver(() => DialogueAsker, { nullable: true, description: 'Who asked. Reading it is on record.' })
  asker(@Root() question: Question, @Ctx() ctx: RequestContext) {
    return readAsker(ctx, question, question.ofAgencyId);
  }

  @FieldResolver(() => Agency, { nullable: true, description: 'Who prepares the answer.' })
  answeringAgency(@Root() { answeringAgencyId }: Question, @Ctx() ctx: RequestContext) {
    return answeringAgencyId === null ? null : ctx.loaders.agency.load(answeringAgencyId);
  }
}

@Resolver(() => StaffDialogueTopic)
export class StaffDialogueTopicResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'As it was sent; null for those who only see what is let through.',
  })
  text(@Root() topic: Parameters<typeof readTopicWords>[1], @Ctx() ctx: RequestContext) {
    return readTopicWords(ctx, topic);
  }

  @FieldResolver(() => String, { nullable: true, description: 'From which paper, call or meeting it came first.' })
  sourceNote(@Root() topic: Parameters<typeof readTopicSource>[1], @Ctx() ctx: RequestContext) {
    return readTopicSource(ctx, topic);
  }
}

@Resolver(() => DialogueTopicAdded)
export class DialogueTopicAddedResolver {
  @FieldResolver(() => StaffDialogue, { description: 'As it stands now.' })
  async dialogue(@Root() { dialogueId }: { dialogueId: string }, @Ctx() ctx: RequestContext) {
    const whole = await readDeskDialogue(ctx, dialogueId);
    return whole && presentDeskDialogue(ctx, whole);
  }
}

@Resolver(() => DialogueSaved)
export class DialogueSavedResolver {
  @FieldResolver(() => StaffDialogue, { description: 'As it stands now.' })
  async dialogue(@Root() { dialogueId }: Saved, @Ctx() ctx: RequestContext) {
    const whole = await readDeskDialogue(ctx, dialogueId);
    return whole && presentDeskDialogue(ctx, whole);
  }
}

@Resolver(() => DialogueAnswerPrepared)
export class DialogueAnswerPreparedResolver {
  @FieldResolver(() => DialogueQuestionToAnswer, { description: 'As it stands now.' })
  async question(@Root() { questionId }: { questionId: string }, @Ctx() ctx: RequestContext) {
    return presentToAnswer(await readPreparedQuestion(ctx, questionId));
  }
}
