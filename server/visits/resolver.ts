import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../../schema/agency.js';
import { PageArgs } from '../../schema/connection.js';
import { Position } from '../../schema/leader.js';
import { Visit, VisitBeginning, VisitChange, VisitConnection } from '../../schema/staff-visit.js';
import {
  CloseVisitInput,
  CorrectVisitInput,
  EarlierVisitsInput,
  RecordVisitInput,
  ReplyToVisitInput,
  VisitFilter,
  VoidVisitInput,
} from '../../schema/staff-visit-input.js';
import { ChangeVisitResult, RecordVisitResult } from '../../schema/staff-visit-result.js';
import type { RequestContext } from '../context.js';
import { inWords } from '../refusals.js';
import { closeVisit } from './close.js';
import { correctVisit } from './correct.js';
import { readEarlierVisits, readVisit, readVisitChanges, readVisits } from './read.js';
import { readBeginning } from './read-beginning.js';
import { recordVisit } from './record.js';
import { replyToVisit } from './reply.js';
import type { VisitFacts } from './visit-facts.js';
import { voidVisit } from './void.js';

@Resolver(() => Visit)
export class VisitResolver {
  @Query(() => Visit, { nullable: true, description: 'One visit you may read; null for any other. By POST only.' })
  visit(@Ctx() ctx: RequestContext, @Arg('id', () => ID) id: string) {
    return readVisit(ctx, id);
  }

  @Query(() => VisitConnection, {
    description: 'Visits of agencies you work for; to a leader their own. The latest first. By POST only.',
  })
  visits(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => VisitFilter, { nullable: true, description: 'Left out: all of them.' }) filter?: VisitFilter,
  ) {
    return readVisits(ctx, filter ?? {}, page);
  }

  @Query(() => VisitBeginning, {
    nullable: true,
    description: 'What is known before a visit is recorded; null where you record none. By POST only.',
  })
  visitBeginning(
    @Ctx() ctx: RequestContext,
    @Arg('agencyId', () => ID, { description: 'The agency that receives, where no number or registration says it.' })
    agencyId: string,
    @Arg('ticketId', () => ID, { nullable: true, description: 'The number in the queue.' }) ticketId?: string,
    @Arg('registrationId', () => ID, { nullable: true, description: 'The registration.' }) registrationId?: string,
  ) {
    return readBeginning(ctx, { agencyId, ticketId, registrationId });
  }

  @Query(() => [Visit], {
    description:
      'Earlier visits of somebody who is here now, at agencies whose visits you read; 20 at most. By POST only.',
  })
  earlierVisits(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => EarlierVisitsInput, { description: 'The person.' }) input: EarlierVisitsInput,
  ) {
    return readEarlierVisits(ctx, input);
  }

  @Mutation(() => RecordVisitResult, { description: 'Records a visit with everything taken in at it.' })
  async recordVisit(@Ctx() ctx: RequestContext, @Arg('input', () => RecordVisitInput) input: RecordVisitInput) {
    return inWords(await recordVisit(ctx, input), ctx.locale);
  }

  @Mutation(() => ChangeVisitResult, { description: 'Tells a visit again; how it stood stays in its history.' })
  async correctVisit(@Ctx() ctx: RequestContext, @Arg('input', () => CorrectVisitInput) input: CorrectVisitInput) {
    return inWords(await correctVisit(ctx, input), ctx.locale);
  }

  @Mutation(() => ChangeVisitResult, {
    description: 'Closes a visit. Of a leader’s one there is an opinion by then, or a promised day.',
  })
  async closeVisit(@Ctx() ctx: RequestContext, @Arg('input', () => CloseVisitInput) input: CloseVisitInput) {
    return inWords(await closeVisit(ctx, input), ctx.locale);
  }

  @Mutation(() => ChangeVisitResult, { description: 'Records which answer the person was given, and when.' })
  async replyToVisit(@Ctx() ctx: RequestContext, @Arg('input', () => ReplyToVisitInput) input: ReplyToVisitInput) {
    return inWords(await replyToVisit(ctx, input), ctx.locale);
  }

  @Mutation(() => ChangeVisitResult, { description: 'Says that a visit was recorded by mistake; it counts no more.' })
  async voidVisit(@Ctx() ctx: RequestContext, @Arg('input', () => VoidVisitInput) input: VoidVisitInput) {
    return inWords(await voidVisit(ctx, input), ctx.locale);
  }

  @FieldResolver(() => Agency, { description: 'The agency that received.' })
  agency(@Root() visit: VisitFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.agency.load(visit.agencyId);
  }

  @FieldResolver(() => Position, {
    nullable: true,
    description: 'The position of the leader or delegate who received.',
  })
  receiver(@Root() visit: VisitFacts, @Ctx() ctx: RequestContext) {
    return visit.receiverPositionId === null ? null : ctx.loaders.position.load(visit.receiverPositionId);
  }

  @FieldResolver(() => Position, { nullable: true, description: 'The leader in whose place a delegate received.' })
  onBehalfOf(@Root() visit: VisitFacts, @Ctx() ctx: RequestContext) {
    return visit.onBehalfOfPositionId === null ? null : ctx.loaders.position.load(visit.onBehalfOfPositionId);
  }

  @FieldResolver(() => [VisitChange], { description: 'What happened after it was recorded, the latest first.' })
  changes(@Root() visit: VisitFacts, @Ctx() ctx: RequestContext) {
    return readVisitChanges(ctx, visit);
  }
}

@Resolver(() => VisitBeginning)
export class VisitBeginningResolver {
  @FieldResolver(() => Agency, { description: 'The agency that receives.' })
  agency(@Root() { agencyId }: { agencyId: string }, @Ctx() ctx: RequestContext) {
    return ctx.loaders.agency.load(agencyId);
  }
}
