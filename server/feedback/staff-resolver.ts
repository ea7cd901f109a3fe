import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../../schema/agency.js';
import { Leader } from '../../schema/leader.js';
import { Day } from '../../schema/scalars.js';
import { AnswerFeedbackResult, FeedbackSlip, StaffFeedback } from '../../schema/staff-feedback.js';
import type { RequestContext } from '../context.js';
import { inWords } from '../refusals.js';
import { answerFeedback } from './answer.js';
import { readFeedback } from './read.js';
import { readFeedbackSlip } from './read-slip.js';

@Resolver(() => StaffFeedback)
export class StaffFeedbackResolver {
  @Query(() => [StaffFeedback], {
    description:
      'What people said after visits at an agency and below it, the latest first, as far as it goes to you: never what is said of yourself. Reading it is on record.',
  })
  visitFeedback(
    @Ctx() ctx: RequestContext,
    @Arg('agencyId', () => ID, { description: 'An agency you work for, or one below it.' }) agencyId: string,
    @Arg('from', () => Day, { description: 'First local day of sessions.' }) from: string,
    @Arg('to', () => Day, { description: 'Last local day, at most 400 days later.' }) to: string,
  ) {
    return readFeedback(ctx, { agencyId, from, to });
  }

  @Query(() => FeedbackSlip, {
    nullable: true,
    description: 'What whoever came takes home to say later how it was; null for a visit you record none of.',
  })
  feedbackSlip(
    @Ctx() ctx: RequestContext,
    @Arg('visitId', () => ID, { description: 'The visit.' }) visitId: string,
    @Arg('origin', () => String, { description: 'Origin of the site, such as https://tiepdan.example.vn.' })
    origin: string,
  ) {
    return readFeedbackSlip(ctx, { visitId, origin });
  }

  @Mutation(() => AnswerFeedbackResult, { description: 'Answers what somebody said; they read it with their code.' })
  async answerFeedback(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID) id: string,
    @Arg('answer', () => String, { description: 'At most 2,000 characters.' }) answer: string,
  ) {
    return inWords(await answerFeedback(ctx, { id, answer }), ctx.locale);
  }

  @FieldResolver(() => Agency, { description: 'Whose session it was.' })
  agency(@Root() { agencyId }: { agencyId: string }, @Ctx() ctx: RequestContext) {
    return ctx.loaders.agency.load(agencyId);
  }

  @FieldResolver(() => Leader, { nullable: true, description: 'The leader who received; null where it was staff.' })
  leader(@Root() { leaderId }: { leaderId: string | null }, @Ctx() ctx: RequestContext) {
    return leaderId && ctx.loaders.leader.load(leaderId);
  }
}
