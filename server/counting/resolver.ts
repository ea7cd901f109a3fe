import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Leader } from '../../schema/leader.js';
import {
  BacklogBand,
  CountedFigure,
  DirectiveStatistics,
  DutyStatistics,
  LeaderSessions,
  PetitionStatistics,
  Rate,
  Rounding,
  Statistics,
  StatisticsFilter,
  VisitStatistics,
} from '../../schema/staff-statistics.js';
import type { RequestContext } from '../context.js';
import {
  readBacklog,
  readDirectiveStatistics,
  readDutyStatistics,
  readPetitionStatistics,
  readStatistics,
  readVisitStatistics,
  type StatisticsFacts,
} from './read.js';
import { readLeaderSessions, readPublications } from './read-publishing.js';
import { readResolution } from './read-resolution.js';
import { sayPercent } from './say-percent.js';

@Resolver(() => Statistics)
export class StatisticsResolver {
  @Query(() => Statistics, {
    nullable: true,
    description: 'Counts of a period for an agency you work for, with all below it; null for any other agency.',
  })
  statistics(@Ctx() ctx: RequestContext, @Arg('filter', () => StatisticsFilter) filter: StatisticsFilter) {
    return readStatistics(ctx, filter);
  }

  @FieldResolver(() => VisitStatistics, { description: 'Receptions: visits, people, matters.' })
  visits(@Root() facts: StatisticsFacts, @Ctx() ctx: RequestContext) {
    return readVisitStatistics(ctx, facts);
  }

  @FieldResolver(() => PetitionStatistics, { description: 'Petitions.' })
  petitions(@Root() facts: StatisticsFacts, @Ctx() ctx: RequestContext) {
    return readPetitionStatistics(ctx, facts);
  }

  @FieldResolver(() => [BacklogBand], {
    description: 'Petitions still open on the last day, or today where that is yet to come, by age.',
  })
  backlog(@Root() facts: StatisticsFacts, @Ctx() ctx: RequestContext) {
    return readBacklog(ctx, facts);
  }

  @FieldResolver(() => DutyStatistics, {
    nullable: true,
    description: 'How the duties of heads to receive were kept; null for a period of more than 400 days.',
  })
  duties(@Root() facts: StatisticsFacts, @Ctx() ctx: RequestContext) {
    return readDutyStatistics(ctx, facts);
  }

  @FieldResolver(() => DirectiveStatistics, { description: 'Directives due within the period.' })
  directives(@Root() facts: StatisticsFacts, @Ctx() ctx: RequestContext) {
    return readDirectiveStatistics(ctx, facts);
  }

  @FieldResolver(() => [LeaderSessions], { description: 'Sessions held, by the leader whose turn it was, most first.' })
  sessionsByLeader(@Root() facts: StatisticsFacts, @Ctx() ctx: RequestContext) {
    return readLeaderSessions(ctx, facts);
  }

  @FieldResolver(() => [CountedFigure], {
    description: 'Notices of receptions and papers of dialogues made known, by channel; a paper is one on each.',
  })
  publications(@Root() facts: StatisticsFacts, @Ctx() ctx: RequestContext) {
    return readPublications(ctx, facts);
  }
}

@Resolver(() => LeaderSessions)
export class LeaderSessionsResolver {
  @FieldResolver(() => Leader, { description: 'The leader.' })
  leader(@Root() { leaderId }: { leaderId: string }, @Ctx() ctx: RequestContext) {
    return ctx.loaders.leader.load(leaderId);
  }
}

@Resolver(() => PetitionStatistics)
export class PetitionStatisticsResolver {
  @FieldResolver(() => Rate, { description: 'Resolved, of those within the agency’s jurisdiction.' })
  resolution(
    @Root() facts: Awaited<ReturnType<typeof readPetitionStatistics>>,
    @Arg('type', () => String, { nullable: true, description: 'One type alone, such as COMPLAINT.' }) type?: string,
  ) {
    return readResolution(facts, type);
  }
}

@Resolver(() => Rate)
export class RateResolver {
  @FieldResolver(() => String, { nullable: true, description: 'In per cent, such as 98.55; null of nothing.' })
  percent(
    @Root() rate: Rate,
    @Ctx() ctx: RequestContext,
    @Arg('decimals', () => Int, { defaultValue: 2, description: 'Digits after the point, 0–6.' }) decimals: number,
    @Arg('rounding', () => Rounding, { defaultValue: Rounding.HALF_UP, description: 'What becomes of the others.' })
    rounding: Rounding,
  ) {
    return sayPercent(rate, { decimals, rounding }, ctx.locale);
  }
}
