import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { DropFilterResult, SavedFilter, SaveFilterInput, SaveFilterResult } from '../../schema/staff-saved-filter.js';
import type { RequestContext } from '../context.js';
import { inWords } from '../refusals.js';
import { dropFilter } from './drop.js';
import { readSavedFilters } from './read.js';
import { saveFilter } from './save.js';

@Resolver()
export class StaffSavedFilterResolver {
  @Query(() => [SavedFilter], { description: 'Your own filters of a list, oldest first.' })
  savedFilters(
    @Ctx() ctx: RequestContext,
    @Arg('list', () => String, { description: 'The list, by its path at the desk, such as `dang-ky`.' }) list: string,
  ) {
    return readSavedFilters(ctx, list);
  }

  @Mutation(() => SaveFilterResult, {
    description: 'Keeps a filter for yourself; one of the same name takes its place.',
  })
  async saveFilter(@Ctx() ctx: RequestContext, @Arg('input', () => SaveFilterInput) input: SaveFilterInput) {
    return inWords(await saveFilter(ctx, input), ctx.locale);
  }

  @Mutation(() => DropFilterResult, { description: 'Forgets a filter of your own.' })
  async dropFilter(@Ctx() ctx: RequestContext, @Arg('id', () => ID) id: string) {
    return inWords(await dropFilter(ctx, id), ctx.locale);
  }
}
