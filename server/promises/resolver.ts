import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Position } from '../../schema/leader.js';
import { AnswerChangeInput, ChangeOffer } from '../../schema/promise.js';
import { AnswerChangeResult } from '../../schema/promise-result.js';
import { Registration } from '../../schema/registration.js';
import { Session } from '../../schema/session.js';
import type { RequestContext } from '../context.js';
import { inWords } from '../refusals.js';
import type { RegistrationFacts } from '../registrations/read.js';
import { answerChange } from './answer.js';
import { type OfferFacts, readNextOfLeader, readOffer } from './read-offer.js';

@Resolver(() => Registration)
export class RegistrationOfferResolver {
  @Mutation(() => AnswerChangeResult, {
    description:
      'Answers what the agency asks because it moved, put off or cancelled the session, or has somebody else receive (`Registration.offer`).',
  })
  async answerChange(@Ctx() ctx: RequestContext, @Arg('input', () => AnswerChangeInput) input: AnswerChangeInput) {
    return inWords(await answerChange(ctx, input), ctx.locale);
  }

  @FieldResolver(() => ChangeOffer, {
    nullable: true,
    description: 'What is asked because the agency changed something; null when nothing is, or not any more.',
  })
  offer(@Root() registration: RegistrationFacts, @Ctx() ctx: RequestContext) {
    return readOffer(ctx, registration);
  }
}

@Resolver(() => ChangeOffer)
export class ChangeOfferResolver {
  @FieldResolver(() => Position, { description: 'Whose next session WAIT_FOR_LEADER waits for.' })
  leader(@Root() offer: OfferFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.position.load(offer.leaderPositionId);
  }

  @FieldResolver(() => Session, {
    nullable: true,
    description:
      'That session, as far as it is published: WAIT_FOR_LEADER leads there at once. Null: not published yet.',
  })
  nextOfLeader(@Root() offer: OfferFacts, @Ctx() ctx: RequestContext) {
    return readNextOfLeader(ctx, offer);
  }
}
