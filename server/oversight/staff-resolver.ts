import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../../schema/agency.js';
import { OversightVisit, Recommendation } from '../../schema/staff-oversight.js';
import {
  AnswerRecommendationInput,
  CloseRecommendationInput,
  EditOversightInput,
  EditOversightResult,
  EditRecommendationInput,
  EditRecommendationResult,
  OversightSaved,
  RecommendationResult,
  RecommendInput,
  RecordOversightInput,
  RecordOversightResult,
} from '../../schema/staff-oversight-result.js';
import { PaperCorrection } from '../../schema/staff-paper-correction.js';
import type { RequestContext } from '../context.js';
import { readCorrections } from '../papers/read.js';
import { inWords } from '../refusals.js';
import { answerRecommendation } from './answer-recommendation.js';
import { closeRecommendation } from './close-recommendation.js';
import { editOversight } from './edit-oversight.js';
import { editRecommendation } from './edit-recommendation.js';
import {
  type OversightFacts,
  type RecommendationFacts,
  readIsClosed,
  readMayAnswer,
  readMayKeep,
  readOversight,
  readOversights,
  readVisited,
  readWritten,
} from './read.js';
import { recommend } from './recommend.js';
import { recordOversight, type OversightSaved as SavedFacts } from './record-oversight.js';

@Resolver(() => OversightVisit)
export class OversightResolver {
  @Query(() => [OversightVisit], {
    nullable: true,
    description:
      'Visits that an agency you work for keeps or was looked into by, latest first; null for any other agency.',
  })
  oversightVisits(
    @Ctx() ctx: RequestContext,
    @Arg('agencyId', () => ID, { description: 'An agency you work for, or one below it.' }) agencyId: string,
  ) {
    return readOversights(ctx, agencyId);
  }

  @Query(() => OversightVisit, { nullable: true, description: 'One visit.' })
  oversightVisit(@Ctx() ctx: RequestContext, @Arg('id', () => ID) id: string) {
    return readOversight(ctx, id);
  }

  @Mutation(() => RecordOversightResult, { description: 'Records a visit of oversight.' })
  async recordOversight(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RecordOversightInput) input: RecordOversightInput,
  ) {
    return inWords(await recordOversight(ctx, input), ctx.locale);
  }

  @Mutation(() => EditOversightResult, { description: 'Corrects a visit, until its recommendations are closed.' })
  async editOversight(@Ctx() ctx: RequestContext, @Arg('input', () => EditOversightInput) input: EditOversightInput) {
    return inWords(await editOversight(ctx, input), ctx.locale);
  }

  @Mutation(() => EditRecommendationResult, { description: 'Corrects a recommendation, until it is closed.' })
  async editRecommendation(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => EditRecommendationInput) input: EditRecommendationInput,
  ) {
    return inWords(await editRecommendation(ctx, input), ctx.locale);
  }

  @Mutation(() => RecordOversightResult, { description: 'Notes what a visit recommends to an agency.' })
  async recommend(@Ctx() ctx: RequestContext, @Arg('input', () => RecommendInput) input: RecommendInput) {
    return inWords(await recommend(ctx, input), ctx.locale);
  }

  @Mutation(() => RecommendationResult, { description: 'Answers a recommendation for the agency it was made to.' })
  async answerRecommendation(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AnswerRecommendationInput) input: AnswerRecommendationInput,
  ) {
    return inWords(await answerRecommendation(ctx, input), ctx.locale);
  }

  @Mutation(() => RecommendationResult, { description: 'Accepts the answer to a recommendation, or sends it back.' })
  async closeRecommendation(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CloseRecommendationInput) input: CloseRecommendationInput,
  ) {
    return inWords(await closeRecommendation(ctx, input), ctx.locale);
  }

  @FieldResolver(() => Agency, { description: 'Whose desk keeps it.' })
  agency(@Root() visit: OversightFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.agency.load(visit.agencyId);
  }

  @FieldResolver(() => [Agency], { description: 'The agencies it looked into.' })
  visited(@Root() visit: OversightFacts, @Ctx() ctx: RequestContext) {
    return readVisited(ctx, visit);
  }

  @FieldResolver(() => [Recommendation], { description: 'What it recommends, first to last.' })
  recommendations(@Root() { recommendations }: OversightFacts) {
    return recommendations;
  }

  @FieldResolver(() => [PaperCorrection], { description: 'How it was corrected, first to last.' })
  corrections(@Root() { id }: OversightFacts, @Ctx() ctx: RequestContext) {
    return readCorrections(ctx, id);
  }

  @FieldResolver(() => Boolean, { description: 'Every recommendation of it is closed; it stays as it is.' })
  isClosed(@Root() visit: OversightFacts) {
    return readIsClosed(visit);
  }

  @FieldResolver(() => Boolean, { description: 'Whether you may note what it found and recommends.' })
  mayKeep(@Root() visit: OversightFacts, @Ctx() ctx: RequestContext) {
    return readMayKeep(ctx, visit);
  }
}

@Resolver(() => Recommendation)
export class RecommendationResolver {
  @FieldResolver(() => Agency, { description: 'Who is to answer it.' })
  to(@Root() one: RecommendationFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.agency.load(one.toAgencyId);
  }

  @FieldResolver(() => [PaperCorrection], { description: 'How it was corrected, first to last.' })
  corrections(@Root() { id }: RecommendationFacts, @Ctx() ctx: RequestContext) {
    return readCorrections(ctx, id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether you may answer it.' })
  mayAnswer(@Root() one: RecommendationFacts, @Ctx() ctx: RequestContext) {
    return readMayAnswer(ctx, one);
  }
}

@Resolver(() => OversightSaved)
export class OversightSavedResolver {
  @FieldResolver(() => OversightVisit, { description: 'As it is now.' })
  visit(@Root() saved: SavedFacts, @Ctx() ctx: RequestContext) {
    return readWritten(ctx, saved.visit);
  }
}
