import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../../schema/agency.js';
import { PageArgs } from '../../schema/connection.js';
import { Position } from '../../schema/leader.js';
import {
  ConclusionState,
  DraftConclusionInput,
  EditConclusionInput,
  OwedConclusion,
  SignConclusionInput,
  StaffConclusion,
  StaffConclusionConnection,
  StaffConclusionMatter,
  WithdrawConclusionInput,
} from '../../schema/staff-conclusion.js';
import {
  DraftConclusionResult,
  EditConclusionResult,
  PublishConclusionResult,
  SignConclusionResult,
  WithdrawConclusionResult,
} from '../../schema/staff-conclusion-result.js';
import { StaffDirective } from '../../schema/staff-directive.js';
import { StaffSession } from '../../schema/staff-session.js';
import type { RequestContext } from '../context.js';
import { inWords } from '../refusals.js';
import { draftConclusion } from './draft.js';
import { editConclusion } from './edit.js';
import { publishConclusion } from './publish.js';
import type { ConclusionFacts, MatterFacts } from './read.js';
import {
  readConcludedSession,
  readDirected,
  readMatters,
  readSealedMatter,
  readStaffConclusion,
  readStaffConclusions,
} from './read-arranged.js';
import { readOwedConclusions } from './read-owed.js';
import { signConclusion } from './sign.js';
import { withdrawConclusion } from './withdraw.js';

@Resolver(() => StaffConclusion)
export class StaffConclusionResolver {
  @Query(() => StaffConclusion, {
    nullable: true,
    description: 'One conclusion of an agency you work for, public or not.',
  })
  staffConclusion(@Ctx() ctx: RequestContext, @Arg('id', () => ID) id: string) {
    return readStaffConclusion(ctx, id);
  }

  @Query(() => StaffConclusionConnection, {
    nullable: true,
    description: 'Conclusions of an agency you work for and below it, latest first; null for any other agency.',
  })
  staffConclusions(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('agencyId', () => ID, { description: 'An agency you work for, or one below it.' }) agencyId: string,
    @Arg('states', () => [ConclusionState], { nullable: true, description: 'In one of these states.' })
    states?: ConclusionState[],
  ) {
    return readStaffConclusions(ctx, { agencyId, states }, page);
  }

  @Query(() => [OwedConclusion], {
    nullable: true,
    description:
      'Sessions held in the last 60 days whose conclusion is not public yet, the oldest first; null for any other agency.',
  })
  owedConclusions(
    @Ctx() ctx: RequestContext,
    @Arg('agencyId', () => ID, { description: 'An agency you work for, or one below it.' }) agencyId: string,
  ) {
    return readOwedConclusions(ctx, agencyId);
  }

  @Mutation(() => DraftConclusionResult, { description: 'Begins the conclusion notice of a session.' })
  async draftConclusion(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DraftConclusionInput) input: DraftConclusionInput,
  ) {
    return inWords(await draftConclusion(ctx, input), ctx.locale);
  }

  @Mutation(() => EditConclusionResult, { description: 'Changes a conclusion before it is signed.' })
  async editConclusion(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => EditConclusionInput) input: EditConclusionInput,
  ) {
    return inWords(await editConclusion(ctx, input), ctx.locale);
  }

  @Mutation(() => SignConclusionResult, { description: 'Records that the paper is signed.' })
  async signConclusion(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SignConclusionInput) input: SignConclusionInput,
  ) {
    return inWords(await signConclusion(ctx, input), ctx.locale);
  }

  @Mutation(() => PublishConclusionResult, {
    description:
      'Makes a signed conclusion public without what is withheld, and puts what it directs into the promises book.',
  })
  async publishConclusion(@Ctx() ctx: RequestContext, @Arg('id', () => ID) id: string) {
    return inWords(await publishConclusion(ctx, id), ctx.locale);
  }

  @Mutation(() => WithdrawConclusionResult, {
    description: 'Takes a conclusion back; what it promised stays promised.',
  })
  async withdrawConclusion(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => WithdrawConclusionInput) input: WithdrawConclusionInput,
  ) {
    return inWords(await withdrawConclusion(ctx, input), ctx.locale);
  }

  @FieldResolver(() => Agency, { description: 'Whose session it concludes.' })
  agency(@Root() conclusion: ConclusionFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.agency.load(conclusion.agencyId);
  }

  @FieldResolver(() => Position, { nullable: true, description: 'The position by which it is signed.' })
  signer(@Root() { signerPositionId }: ConclusionFacts, @Ctx() ctx: RequestContext) {
    return signerPositionId === null ? null : ctx.loaders.position.load(signerPositionId);
  }

  @FieldResolver(() => StaffSession, {
    nullable: true,
    description: 'The session it concludes; null for those who see nothing of what is planned.',
  })
  session(@Root() conclusion: ConclusionFacts, @Ctx() ctx: RequestContext) {
    return readConcludedSession(ctx, conclusion);
  }

  @FieldResolver(() => [StaffConclusionMatter], { description: 'What was concluded, in the order of the paper.' })
  matters(@Root() conclusion: ConclusionFacts, @Ctx() ctx: RequestContext) {
    return readMatters(ctx, conclusion);
  }

  @FieldResolver(() => [StaffDirective], { description: 'What it directs.' })
  directives(@Root() conclusion: ConclusionFacts, @Ctx() ctx: RequestContext) {
    return readDirected(ctx, conclusion);
  }
}

@Resolver(() => StaffConclusionMatter)
export class StaffConclusionMatterResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'With names; null for who may not read it. Reading it is recorded.',
  })
  async text(@Root() matter: MatterFacts, @Ctx() ctx: RequestContext) {
    return (await readSealedMatter(ctx, matter))?.text ?? null;
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description: 'The registration it comes from; null for who may not know. Reading it is recorded.',
  })
  async registrationId(@Root() matter: MatterFacts, @Ctx() ctx: RequestContext) {
    return (await readSealedMatter(ctx, matter))?.registrationId ?? null;
  }
}
