import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../../schema/agency.js';
import { PageArgs } from '../../schema/connection.js';
import { ReceptionPointConnection } from '../../schema/directory.js';
import { ReceptionPoint } from '../../schema/point.js';
import type { RequestContext } from '../context.js';
import { type PointFacts, readPoints } from './read.js';

@Resolver(() => ReceptionPoint)
export class PointResolver {
  @Query(() => ReceptionPointConnection, { description: 'Open reception points by name.' })
  receptionPoints(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('includeSubordinate', () => Boolean, {
      defaultValue: true,
      description: 'Also points of agencies below `agencyId`.',
    })
    includeSubordinate: boolean,
    @Arg('agencyId', () => ID, { nullable: true, description: 'Points of this agency.' }) agencyId?: string,
  ) {
    return readPoints(ctx, { agencyId, includeSubordinate }, page);
  }

  @FieldResolver(() => Agency, { description: 'Whose place it is.' })
  agency(@Root() point: PointFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.agency.load(point.agencyId);
  }
}
