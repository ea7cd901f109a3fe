import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Registration } from '../../schema/registration.js';
import { Slot } from '../../schema/slot.js';
import { AnswerProposalInput, AnswerReviewInput, RegistrationReview, ReviewQuestion } from '../../schema/triage.js';
import { AnswerProposalResult, AnswerReviewResult } from '../../schema/triage-result.js';
import type { RequestContext } from '../context.js';
import { inWords } from '../refusals.js';
import type { RegistrationFacts } from '../registrations/read.js';
import { answerProposal } from './answer-proposal.js';
import { answerReview } from './answer-review.js';
import { readProposedSlot, readReview } from './read-review.js';

@Resolver(() => Registration)
export class RegistrationReviewResolver {
  @Mutation(() => AnswerReviewResult, {
    description: 'Adds what the secretariat asked for (`Registration.review`). The registration stays as it is.',
  })
  async answerReview(@Ctx() ctx: RequestContext, @Arg('input', () => AnswerReviewInput) input: AnswerReviewInput) {
    return inWords(await answerReview(ctx, input), ctx.locale);
  }

  @Mutation(() => AnswerProposalResult, {
    description: 'Agrees to the place the secretariat proposed and keeps, or keeps what is held.',
  })
  async answerProposal(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AnswerProposalInput) input: AnswerProposalInput,
  ) {
    return inWords(await answerProposal(ctx, input), ctx.locale);
  }

  @FieldResolver(() => RegistrationReview, {
    nullable: true,
    description: 'What the agency told after looking at it; null while it has told nothing.',
  })
  review(@Root() registration: RegistrationFacts, @Ctx() ctx: RequestContext) {
    return readReview(ctx, registration);
  }
}

@Resolver(() => ReviewQuestion)
export class ReviewQuestionResolver {
  @FieldResolver(() => Slot, {
    nullable: true,
    description: 'With SESSION_PROPOSED: the place that is kept for the answer; its session says when and where.',
  })
  proposed(@Root() question: { proposedSlotId: string | null }, @Ctx() ctx: RequestContext) {
    return readProposedSlot(ctx, question);
  }
}
