import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../../schema/agency.js';
import { Conclusion, ConclusionConnection, ConclusionMatter } from '../../schema/conclusion.js';
import { PageArgs } from '../../schema/connection.js';
import { Directive } from '../../schema/directive.js';
import { Position } from '../../schema/leader.js';
import { Session } from '../../schema/session.js';
import type { RequestContext } from '../context.js';
import type { SessionFacts } from '../sessions/facts.js';
import {
  type ConclusionFacts,
  readConcluded,
  readConclusion,
  readConclusionOf,
  readConclusions,
  readPromisesOf,
  readPublicMatters,
} from './read.js';

@Resolver(() => Conclusion)
export class ConclusionResolver {
  @Query(() => ConclusionConnection, { description: 'Published conclusions of an agency and below it, latest first.' })
  conclusions(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('agencyId', () => ID, { description: 'Whose sessions they conclude.' }) agencyId: string,
  ) {
    return readConclusions(ctx, agencyId, page);
  }

  @Query(() => Conclusion, { nullable: true, description: 'One published conclusion.' })
  conclusion(@Ctx() ctx: RequestContext, @Arg('id', () => ID) id: string) {
    return readConclusion(ctx, id);
  }

  @FieldResolver(() => Agency, { description: 'Whose session it concludes.' })
  agency(@Root() conclusion: ConclusionFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.agency.load(conclusion.agencyId);
  }

  @FieldResolver(() => Position, { description: 'The position by which it is signed.' })
  signer(@Root() conclusion: ConclusionFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.position.load(conclusion.signerPositionId ?? '');
  }

  @FieldResolver(() => Session, {
    nullable: true,
    description: 'The session it concludes; null when that is not public.',
  })
  session(@Root() conclusion: ConclusionFacts, @Ctx() ctx: RequestContext) {
    return readConcluded(ctx, conclusion);
  }

  @FieldResolver(() => [ConclusionMatter], { description: 'What was concluded, in the order of the paper.' })
  matters(@Root() conclusion: ConclusionFacts, @Ctx() ctx: RequestContext) {
    return readPublicMatters(ctx, conclusion);
  }

  @FieldResolver(() => [Directive], { description: 'The promises it makes.' })
  directives(@Root() conclusion: ConclusionFacts, @Ctx() ctx: RequestContext) {
    return readPromisesOf(ctx, conclusion);
  }
}

@Resolver(() => Session)
export class SessionConclusionResolver {
  @FieldResolver(() => Conclusion, {
    nullable: true,
    description:
      'What was concluded; null while nothing of it is public. Told as of an instant: null if it was made public later.',
  })
  conclusion(@Root() session: SessionFacts, @Ctx() ctx: RequestContext) {
    return readConclusionOf(ctx, session);
  }
}
