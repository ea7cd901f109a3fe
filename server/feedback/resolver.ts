import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../../schema/agency.js';
import {
  GiveFeedbackInput,
  GiveFeedbackResult,
  GiveVisitFeedbackInput,
  GiveVisitFeedbackResult,
  OwnFeedback,
  OwnVisit,
  Satisfaction,
  VisitProofInput,
} from '../../schema/feedback.js';
import { Registration } from '../../schema/registration.js';
import type { RequestContext } from '../context.js';
import { inWords } from '../refusals.js';
import type { RegistrationFacts } from '../registrations/read.js';
import { giveFeedback } from './give.js';
import { giveOfVisit } from './give-of-visit.js';
import { readFeedbackOpen, readOwnFeedback, readSatisfaction } from './read.js';
import { readOwnVisit } from './read-own-visit.js';

@Resolver(() => Registration)
export class FeedbackResolver {
  @Mutation(() => GiveFeedbackResult, { description: 'Says how it was, once the own place has begun.' })
  async giveFeedback(@Ctx() ctx: RequestContext, @Arg('input', () => GiveFeedbackInput) input: GiveFeedbackInput) {
    return inWords(await giveFeedback(ctx, input), ctx.locale);
  }

  @FieldResolver(() => OwnFeedback, { nullable: true, description: 'What you said afterwards; null for nothing.' })
  feedback(@Root() registration: RegistrationFacts, @Ctx() ctx: RequestContext) {
    return readOwnFeedback(ctx, registration);
  }

  @FieldResolver(() => Boolean, { description: 'You can say how it was, now.' })
  mayGiveFeedback(@Root() registration: RegistrationFacts, @Ctx() ctx: RequestContext) {
    return readFeedbackOpen(ctx, registration);
  }
}

@Resolver(() => OwnVisit)
export class OwnVisitResolver {
  @Query(() => OwnVisit, {
    nullable: true,
    description: 'A visit without registration, for whoever proves it theirs; null for any other proof. By POST only.',
  })
  ownVisit(
    @Ctx() ctx: RequestContext,
    @Arg('proof', () => VisitProofInput, { description: 'One of the two ways to show it.' }) proof: VisitProofInput,
  ) {
    return readOwnVisit(ctx, proof);
  }

  @Mutation(() => GiveVisitFeedbackResult, { description: 'Says how it was, after a visit without registration.' })
  async giveVisitFeedback(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => GiveVisitFeedbackInput) input: GiveVisitFeedbackInput,
  ) {
    return inWords(await giveOfVisit(ctx, input), ctx.locale);
  }

  @FieldResolver(() => Agency, { description: 'Who received.' })
  agency(@Root() { agencyId }: { agencyId: string }, @Ctx() ctx: RequestContext) {
    return ctx.loaders.agency.load(agencyId);
  }
}

@Resolver(() => Agency)
export class SatisfactionResolver {
  @FieldResolver(() => Satisfaction, {
    nullable: true,
    description: 'How content those were who were received by it in a year; null where fewer than five said so.',
  })
  satisfaction(
    @Root() agency: { id: string },
    @Ctx() ctx: RequestContext,
    @Arg('year', () => Int, { description: 'Of the sessions.' }) year: number,
  ) {
    return readSatisfaction(ctx, agency.id, year);
  }
}
