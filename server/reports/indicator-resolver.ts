import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../../schema/agency.js';
import { Day } from '../../schema/scalars.js';
import { Indicator, RecordIndicatorInput, RecordIndicatorResult } from '../../schema/staff-indicator.js';
import type { RequestContext } from '../context.js';
import { inWords } from '../refusals.js';
import { type IndicatorFacts, readIndicators } from './read-indicators.js';
import { recordIndicator } from './record-indicator.js';

@Resolver(() => Indicator)
export class IndicatorResolver {
  @Query(() => [Indicator], { nullable: true, description: 'Figures typed in whose period touches some days.' })
  async indicators(
    @Ctx() ctx: RequestContext,
    @Arg('agencyId', () => ID, { description: 'An agency you work for, or one below it.' }) agencyId: string,
    @Arg('period', () => [Day], { description: 'First and last day.' }) period: string[],
    @Arg('includeSubordinate', () => Boolean, { defaultValue: true, description: 'With the agencies below.' })
    includeSubordinate: boolean,
    @Arg('withCorrected', () => Boolean, { defaultValue: false, description: 'Also those corrected since.' })
    withCorrected: boolean,
  ) {
    const [from = '', to = from] = period;
    return readIndicators(ctx, { agencyId, from, to, includeSubordinate, withCorrected });
  }

  @Mutation(() => RecordIndicatorResult, { description: 'Keeps a figure typed in, or a correction of one.' })
  async recordIndicator(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RecordIndicatorInput) input: RecordIndicatorInput,
  ) {
    return inWords(await recordIndicator(ctx, input), ctx.locale);
  }

  @FieldResolver(() => Agency, { description: 'The agency it is about.' })
  agency(@Root() one: IndicatorFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.agency.load(one.agencyId);
  }
}
