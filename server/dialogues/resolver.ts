import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { Agency } from '../../schema/agency.js';
import { PageArgs } from '../../schema/connection.js';
import {
  Dialogue,
  DialogueConnection,
  DialoguePromise,
  DialogueUpdate,
  OwnDialogueQuestion,
} from '../../schema/dialogue.js';
import {
  AskDialogueQuestionInput,
  AskDialogueQuestionResult,
  ProposeDialogueTopicInput,
  ProposeDialogueTopicResult,
  SupportDialogueTopicInput,
  SupportDialogueTopicResult,
} from '../../schema/dialogue-result.js';
import { Session } from '../../schema/session.js';
import type { RequestContext } from '../context.js';
import { inWords } from '../refusals.js';
import { askQuestion } from './ask-question.js';
import { presentDialogue } from './present.js';
import { proposeTopic } from './propose-topic.js';
import { readDialogue, readDialogueSession, readDialogues, readOwnQuestion } from './read-public.js';
import { supportTopic } from './support-topic.js';
import { type DialogueUpdateFacts, watchDialogue } from './watch.js';

type Opening = { args: { slug: string; after?: string | null }; context: RequestContext };

@Resolver(() => Dialogue)
export class DialogueResolver {
  @Query(() => DialogueConnection, {
    description: 'Dialogues of a year, the latest first; of an agency with everything below it, or of all.',
  })
  async dialogues(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('year', () => Int, { description: 'Year of the plan.' }) year: number,
    @Arg('agencyId', () => ID, { nullable: true, description: 'With everything below it.' }) agencyId?: string,
  ) {
    const { edges, pageInfo } = await readDialogues(ctx, { year, agencyId }, page);
    const shown = edges.map(({ cursor, node }) => ({ cursor, node: presentDialogue(node) }));
    return { edges: shown, nodes: shown.map(({ node }) => node), pageInfo };
  }

  @Query(() => Dialogue, { nullable: true, description: 'One dialogue by its readable address.' })
  async dialogue(
    @Ctx() ctx: RequestContext,
    @Arg('slug', () => String, { description: 'Readable address.' }) slug: string,
  ) {
    const whole = await readDialogue(ctx, slug);
    return whole && presentDialogue(whole);
  }

  @Query(() => OwnDialogueQuestion, {
    nullable: true,
    description: 'What became of your question, by the code you were given. By POST only; null for any other code.',
  })
  async ownDialogueQuestion(
    @Ctx() ctx: RequestContext,
    @Arg('code', () => String, { description: 'As `DialogueQuestionAsked.code`.' }) code: string,
  ) {
    const own = await readOwnQuestion(ctx, code);
    return own && { ...own.question, ...own, status: own.question.state, text: own.question.publicText };
  }

  @Mutation(() => ProposeDialogueTopicResult, { description: 'Says what should be talked about.' })
  async proposeDialogueTopic(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ProposeDialogueTopicInput) input: ProposeDialogueTopicInput,
  ) {
    return inWords(await proposeTopic(ctx, input), ctx.locale);
  }

  @Mutation(() => SupportDialogueTopicResult, { description: 'Stands behind a topic, once.' })
  async supportDialogueTopic(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SupportDialogueTopicInput) input: SupportDialogueTopicInput,
  ) {
    return inWords(await supportTopic(ctx, input), ctx.locale);
  }

  @Mutation(() => AskDialogueQuestionResult, { description: 'Sends a question to a dialogue, with or without a name.' })
  async askDialogueQuestion(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AskDialogueQuestionInput) input: AskDialogueQuestionInput,
  ) {
    return inWords(await askQuestion(ctx, input), ctx.locale);
  }

  @Subscription(() => DialogueUpdate, {
    description:
      'Tells how a dialogue stands whenever something about it changes. With `after`, at once what was missed since.',
    subscribe: ({ args, context }: Opening) => watchDialogue(context, args.slug, args.after),
  })
  dialogueChanged(
    @Root() { cursor, dialogue }: DialogueUpdateFacts,
    @Arg('slug', () => String, { description: 'Readable address.' }) _slug: string,
    @Arg('after', () => String, { nullable: true, description: 'A cursor of this stream.' }) _after?: string,
  ) {
    return { cursor, dialogue: dialogue && presentDialogue(dialogue) };
  }

  @FieldResolver(() => Agency, { description: 'Who holds it.' })
  agency(@Root() dialogue: { agencyId: string }, @Ctx() ctx: RequestContext) {
    return ctx.loaders.agency.load(dialogue.agencyId);
  }

  @FieldResolver(() => Session, {
    nullable: true,
    description: 'When and where people meet, who is in the chair; null until that is published.',
  })
  session(@Root() dialogue: { sessionId: string | null }, @Ctx() ctx: RequestContext) {
    return readDialogueSession(ctx, dialogue);
  }
}

@Resolver(() => DialoguePromise)
export class DialoguePromiseResolver {
  @FieldResolver(() => Agency, { description: 'Who does it.' })
  owner(@Root() promise: { ownerAgencyId: string }, @Ctx() ctx: RequestContext) {
    return ctx.loaders.agency.load(promise.ownerAgencyId);
  }
}
