import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../../schema/agency.js';
import { PageArgs } from '../../schema/connection.js';
import { LeaderConnection } from '../../schema/directory.js';
import { Leader, LeaderFilter, Position } from '../../schema/leader.js';
import type { RequestContext } from '../context.js';
import { type LeaderFacts, type PositionFacts, readLeader, readLeaders } from './read.js';

@Resolver(() => Leader)
export class LeaderResolver {
  @Query(() => LeaderConnection, { description: 'Leaders holding a position, by name.' })
  leaders(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => LeaderFilter, { nullable: true }) filter?: LeaderFilter,
  ) {
    return readLeaders(ctx, filter, page);
  }

  @Query(() => Leader, { nullable: true, description: 'One leader by id or slug.' })
  leader(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { nullable: true }) id?: string,
    @Arg('slug', () => String, { nullable: true, description: 'Their readable address part.' }) slug?: string,
  ) {
    return readLeader(ctx, { id, slug });
  }

  @FieldResolver(() => [Position], { description: 'Every position held now or once, latest term first.' })
  positions(@Root() leader: LeaderFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.positionsOfLeader.load(leader.id);
  }
}

@Resolver(() => Position)
export class PositionResolver {
  @FieldResolver(() => Leader, { description: 'Who holds it.' })
  leader(@Root() position: PositionFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.leader.load(position.leaderId);
  }

  @FieldResolver(() => Agency, { description: 'Where it is held.' })
  agency(@Root() position: PositionFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.agency.load(position.agencyId);
  }
}
