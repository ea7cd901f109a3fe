import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../../schema/agency.js';
import {
  AgreementResult,
  AgreementSaved,
  CoordinationAgreement,
  CoordinationProgressInput,
  RecordAgreementInput,
} from '../../schema/staff-coordination.js';
import type { RequestContext } from '../context.js';
import { inWords } from '../refusals.js';
import { type AgreementFacts, readAgreements, readWrittenAgreement } from './read.js';
import { recordAgreement, type AgreementSaved as SavedFacts } from './record-agreement.js';
import { recordProgress } from './record-progress.js';

@Resolver(() => CoordinationAgreement)
export class CoordinationResolver {
  @Query(() => [CoordinationAgreement], {
    nullable: true,
    description: 'Agreements that an agency you work for keeps or has signed, latest first; null for any other agency.',
  })
  coordinationAgreements(
    @Ctx() ctx: RequestContext,
    @Arg('agencyId', () => ID, { description: 'An agency you work for, or one below it.' }) agencyId: string,
  ) {
    return readAgreements(ctx, agencyId);
  }

  @Mutation(() => AgreementResult, { description: 'Records what several bodies signed to do together.' })
  async recordAgreement(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RecordAgreementInput) input: RecordAgreementInput,
  ) {
    return inWords(await recordAgreement(ctx, input), ctx.locale);
  }

  @Mutation(() => AgreementResult, { description: 'Notes how far something agreed on has come.' })
  async recordCoordinationProgress(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CoordinationProgressInput) input: CoordinationProgressInput,
  ) {
    return inWords(await recordProgress(ctx, input), ctx.locale);
  }

  @FieldResolver(() => Agency, { description: 'Whose desk keeps it.' })
  agency(@Root() agreement: AgreementFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.agency.load(agreement.agencyId);
  }
}

@Resolver(() => AgreementSaved)
export class AgreementSavedResolver {
  @FieldResolver(() => CoordinationAgreement, { description: 'As it is now.' })
  agreement(@Root() saved: SavedFacts, @Ctx() ctx: RequestContext) {
    return readWrittenAgreement(ctx, saved.agreement);
  }
}
