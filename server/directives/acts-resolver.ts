import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { StaffDirective } from '../../schema/staff-directive.js';
import {
  AnswerDisputeInput,
  AskExtensionInput,
  ConfirmDirectiveInput,
  DecideExtensionInput,
  EditDirectiveInput,
  EndDirectiveInput,
  GiveDirectiveInput,
  ReportDirectiveInput,
} from '../../schema/staff-directive-input.js';
import {
  AnswerDisputeResult,
  AskExtensionResult,
  ConfirmDirectiveResult,
  DecideExtensionResult,
  DirectiveSaved,
  EditDirectiveResult,
  EndDirectiveResult,
  GiveDirectiveResult,
  PublishDirectiveResult,
  ReportDirectiveResult,
} from '../../schema/staff-directive-result.js';
import type { RequestContext } from '../context.js';
import { inWords } from '../refusals.js';
import { answerDispute } from './answer-dispute.js';
import { askExtension } from './ask-extension.js';
import { cancelDirective } from './cancel.js';
import { confirmDirective } from './confirm.js';
import { decideExtension } from './decide-extension.js';
import { editDirective } from './edit.js';
import { giveDirective } from './give.js';
import type { DirectiveSaved as SavedFacts } from './keep-step.js';
import { publishDirective } from './publish.js';
import { presentDirective } from './read.js';
import { reopenDirective } from './reopen.js';
import { reportDirective } from './report.js';

@Resolver()
export class DirectiveActsResolver {
  @Mutation(() => GiveDirectiveResult, { description: 'Records what a leader had an agency do, and by when.' })
  async giveDirective(@Ctx() ctx: RequestContext, @Arg('input', () => GiveDirectiveInput) input: GiveDirectiveInput) {
    return inWords(await giveDirective(ctx, input), ctx.locale);
  }

  @Mutation(() => EditDirectiveResult, {
    description: 'Changes a directive; in the public book its words and its day stay.',
  })
  async editDirective(@Ctx() ctx: RequestContext, @Arg('input', () => EditDirectiveInput) input: EditDirectiveInput) {
    return inWords(await editDirective(ctx, input), ctx.locale);
  }

  @Mutation(() => PublishDirectiveResult, { description: 'Puts a directive into the public book, for good.' })
  async publishDirective(@Ctx() ctx: RequestContext, @Arg('id', () => ID) id: string) {
    return inWords(await publishDirective(ctx, id), ctx.locale);
  }

  @Mutation(() => ReportDirectiveResult, {
    description: 'Tells how far it is, or that it is done, with what shows it.',
  })
  async reportDirective(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ReportDirectiveInput) input: ReportDirectiveInput,
  ) {
    return inWords(await reportDirective(ctx, input), ctx.locale);
  }

  @Mutation(() => ConfirmDirectiveResult, {
    description: 'Says that it is done, or sends it back with a word why not.',
  })
  async confirmDirective(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ConfirmDirectiveInput) input: ConfirmDirectiveInput,
  ) {
    return inWords(await confirmDirective(ctx, input), ctx.locale);
  }

  @Mutation(() => AskExtensionResult, { description: 'Asks for more time; until it is granted the day stays.' })
  async askExtension(@Ctx() ctx: RequestContext, @Arg('input', () => AskExtensionInput) input: AskExtensionInput) {
    return inWords(await askExtension(ctx, input), ctx.locale);
  }

  @Mutation(() => DecideExtensionResult, { description: 'Grants the time that was asked for, or refuses it.' })
  async decideExtension(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DecideExtensionInput) input: DecideExtensionInput,
  ) {
    return inWords(await decideExtension(ctx, input), ctx.locale);
  }

  @Mutation(() => EndDirectiveResult, { description: 'Calls a directive off, with a reason the public reads.' })
  async cancelDirective(@Ctx() ctx: RequestContext, @Arg('input', () => EndDirectiveInput) input: EndDirectiveInput) {
    return inWords(await cancelDirective(ctx, input), ctx.locale);
  }

  @Mutation(() => EndDirectiveResult, { description: 'Takes back that it is done: it is owed again.' })
  async reopenDirective(@Ctx() ctx: RequestContext, @Arg('input', () => EndDirectiveInput) input: EndDirectiveInput) {
    return inWords(await reopenDirective(ctx, input), ctx.locale);
  }

  @Mutation(() => AnswerDisputeResult, { description: 'Answers a citizen who says that a promise is not kept.' })
  async answerDispute(@Ctx() ctx: RequestContext, @Arg('input', () => AnswerDisputeInput) input: AnswerDisputeInput) {
    return inWords(await answerDispute(ctx, input), ctx.locale);
  }
}

@Resolver(() => DirectiveSaved)
export class DirectiveSavedResolver {
  @FieldResolver(() => StaffDirective, { description: 'As it is now.' })
  directive(@Root() saved: SavedFacts, @Ctx() ctx: RequestContext) {
    return presentDirective(saved.directive, ctx.now());
  }
}
