import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../../schema/agency.js';
import { SearchHit } from '../../schema/staff-search.js';
import type { RequestContext } from '../context.js';
import { type HitFacts, readSearch } from './read.js';

@Resolver(() => SearchHit)
export class StaffSearchResolver {
  @Query(() => [SearchHit], {
    description:
      'Looks for words, a code or a telephone number among everything you may see, with or without marks; six of each kind.',
  })
  search(
    @Ctx() ctx: RequestContext,
    @Arg('text', () => String, { description: 'At least two characters; at most 100 are looked at.' }) text: string,
  ) {
    return readSearch(ctx, text);
  }

  @FieldResolver(() => Agency, { description: 'Whose it is.' })
  agency(@Root() hit: HitFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.agency.load(hit.agencyId);
  }
}
