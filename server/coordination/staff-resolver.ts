import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../../schema/agency.js';
import { CoordinationAgreement } from '../../schema/staff-coordination.js';
import {
  AddAgreementItemInput,
  AgreementResult,
  AgreementSaved,
  CoordinationProgressInput,
  EditAgreementInput,
  EditAgreementItemInput,
  EditAgreementResult,
  EndAgreementInput,
  RecordAgreementInput,
  RemoveAgreementInput,
  RemoveAgreementItemInput,
  RemoveAgreementItemResult,
  RemoveAgreementResult,
  ResumeAgreementInput,
} from '../../schema/staff-coordination-result.js';
import { PaperCorrection } from '../../schema/staff-paper-correction.js';
import type { RequestContext } from '../context.js';
import { readCorrections } from '../papers/read.js';
import { inWords } from '../refusals.js';
import { addItem } from './add-item.js';
import { editAgreement } from './edit-agreement.js';
import { editItem } from './edit-item.js';
import { endAgreement } from './end-agreement.js';
import type { AgreementSaved as SavedFacts } from './open.js';
import {
  type AgreementFacts,
  readAgreements,
  readMayKeepAgreement,
  readMayTell,
  readWrittenAgreement,
} from './read.js';
import { recordAgreement } from './record-agreement.js';
import { recordProgress } from './record-progress.js';
import { removeAgreement } from './remove-agreement.js';
import { removeItem } from './remove-item.js';
import { resumeAgreement } from './resume-agreement.js';

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

  @Mutation(() => EditAgreementResult, { description: 'Corrects an agreement beside what was agreed on.' })
  async editAgreement(@Ctx() ctx: RequestContext, @Arg('input', () => EditAgreementInput) input: EditAgreementInput) {
    return inWords(await editAgreement(ctx, input), ctx.locale);
  }

  @Mutation(() => EditAgreementResult, { description: 'Ends an agreement, with the reason.' })
  async endAgreement(@Ctx() ctx: RequestContext, @Arg('input', () => EndAgreementInput) input: EndAgreementInput) {
    return inWords(await endAgreement(ctx, input), ctx.locale);
  }

  @Mutation(() => EditAgreementResult, { description: 'Takes the end of an agreement back.' })
  async resumeAgreement(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ResumeAgreementInput) input: ResumeAgreementInput,
  ) {
    return inWords(await resumeAgreement(ctx, input), ctx.locale);
  }

  @Mutation(() => RemoveAgreementResult, {
    description: 'Takes an agreement that was entered by mistake out, while no progress was told of it.',
  })
  async removeAgreement(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RemoveAgreementInput) input: RemoveAgreementInput,
  ) {
    return inWords(await removeAgreement(ctx, input), ctx.locale);
  }

  @Mutation(() => AgreementResult, { description: 'Adds something agreed on to an agreement.' })
  async addAgreementItem(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AddAgreementItemInput) input: AddAgreementItemInput,
  ) {
    return inWords(await addItem(ctx, input), ctx.locale);
  }

  @Mutation(() => EditAgreementResult, { description: 'Corrects something agreed on.' })
  async editAgreementItem(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => EditAgreementItemInput) input: EditAgreementItemInput,
  ) {
    return inWords(await editItem(ctx, input), ctx.locale);
  }

  @Mutation(() => RemoveAgreementItemResult, {
    description: 'Takes out what was entered by mistake, while no progress was told of it.',
  })
  async removeAgreementItem(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RemoveAgreementItemInput) input: RemoveAgreementItemInput,
  ) {
    return inWords(await removeItem(ctx, input), ctx.locale);
  }

  @FieldResolver(() => Boolean, { description: 'Whether you may correct it, end it, or take it out.' })
  mayKeep(@Root() agreement: AgreementFacts, @Ctx() ctx: RequestContext) {
    return readMayKeepAgreement(ctx, agreement);
  }

  @FieldResolver(() => Boolean, { description: 'Whether you may tell how far it has come.' })
  mayTell(@Root() agreement: AgreementFacts, @Ctx() ctx: RequestContext) {
    return readMayTell(ctx, agreement);
  }

  @FieldResolver(() => [PaperCorrection], { description: 'How it was corrected, first to last.' })
  corrections(@Root() { id }: AgreementFacts, @Ctx() ctx: RequestContext) {
    return readCorrections(ctx, id);
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
