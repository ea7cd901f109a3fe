import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../../schema/agency.js';
import { PublicStatistics } from '../../schema/statistics.js';
import type { RequestContext } from '../context.js';
import { type PublicStatisticsFacts, readPublicStatistics } from './read-public.js';

@Resolver(() => PublicStatistics)
export class PublicStatisticsResolver {
  @Query(() => PublicStatistics, {
    nullable: true,
    description:
      'How people were received and what became of their petitions, in counts. Null when there is no such agency.',
  })
  publicStatistics(
    @Ctx() ctx: RequestContext,
    @Arg('agencyId', () => ID, {
      description: 'An agency; everything below it is counted too, and the bodies it took over from.',
    })
    agencyId: string,
    @Arg('year', () => Int, { description: 'Such as 2026.' }) year: number,
    @Arg('quarter', () => Int, { nullable: true, description: '1–4; left out: the whole year.' }) quarter?: number,
  ) {
    return readPublicStatistics(ctx, { agencyId, year, quarter });
  }

  @FieldResolver(() => Agency, { description: 'Whose they are.' })
  agency(@Root() facts: PublicStatisticsFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.agency.load(facts.agencyId);
  }

  @FieldResolver(() => [Agency], {
    description:
      'Bodies that have ended and are counted here, each with all that stood below it. One that several bodies took over is counted with the body above all of them, and in none of them.',
  })
  async formerAgencies(@Root() { formerIds }: PublicStatisticsFacts, @Ctx() ctx: RequestContext) {
    const agencies = await Promise.all(formerIds.map((id) => ctx.loaders.agency.load(id)));
    return agencies.filter((one) => one !== null);
  }
}
