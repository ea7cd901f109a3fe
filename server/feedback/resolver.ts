import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { Agency } from '../../schema/agency.js';
import { GiveFeedbackInput, GiveFeedbackResult, OwnFeedback, Satisfaction } from '../../schema/feedback.js';
import { Registration } from '../../schema/registration.js';
import type { RequestContext } from '../context.js';
import { inWords } from '../refusals.js';
import type { RegistrationFacts } from '../registrations/read.js';
import { giveFeedback } from './give.js';
import { readFeedbackOpen, readOwnFeedback, readSatisfaction } from './read.js';

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
