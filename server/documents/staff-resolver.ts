import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../../schema/agency.js';
import { PageArgs } from '../../schema/connection.js';
import { DocumentKind, OfficialDocument, OfficialDocumentConnection } from '../../schema/staff-document.js';
import {
  EditDocumentInput,
  EditDocumentResult,
  RegisterDocumentInput,
  RegisterDocumentResult,
  RemoveDocumentInput,
  RemoveDocumentResult,
} from '../../schema/staff-document-result.js';
import { PaperCorrection } from '../../schema/staff-paper-correction.js';
import type { RequestContext } from '../context.js';
import { readCorrections } from '../papers/read.js';
import { inWords } from '../refusals.js';
import { editDocument } from './edit.js';
import { type DocumentFacts, readDocuments, readMayCorrect, readReplaced } from './read.js';
import { registerDocument } from './register.js';
import { removeDocument } from './remove.js';

@Resolver(() => OfficialDocument)
export class OfficialDocumentResolver {
  @Query(() => OfficialDocumentConnection, {
    nullable: true,
    description: 'Papers that an agency you work for and those above it keep, latest first; null for any other agency.',
  })
  officialDocuments(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('agencyId', () => ID, { description: 'An agency you work for, or one below it.' }) agencyId: string,
    @Arg('text', () => String, {
      nullable: true,
      description: 'A number in any spelling, or words with or without tones.',
    })
    text?: string,
    @Arg('kinds', () => [DocumentKind], { nullable: true, description: 'Of one of these kinds.' })
    kinds?: DocumentKind[],
  ) {
    return readDocuments(ctx, { agencyId, text, kinds }, page);
  }

  @Mutation(() => RegisterDocumentResult, { description: 'Puts a paper into the list of an agency.' })
  async registerDocument(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RegisterDocumentInput) input: RegisterDocumentInput,
  ) {
    return inWords(await registerDocument(ctx, input), ctx.locale);
  }

  @Mutation(() => EditDocumentResult, { description: 'Corrects what the list says of a paper.' })
  async editDocument(@Ctx() ctx: RequestContext, @Arg('input', () => EditDocumentInput) input: EditDocumentInput) {
    return inWords(await editDocument(ctx, input), ctx.locale);
  }

  @Mutation(() => RemoveDocumentResult, {
    description: 'Takes a paper that was entered by mistake out of the list, while nothing names it.',
  })
  async removeDocument(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RemoveDocumentInput) input: RemoveDocumentInput,
  ) {
    return inWords(await removeDocument(ctx, input), ctx.locale);
  }

  @FieldResolver(() => Boolean, { description: 'Whether you may correct it, or take it out.' })
  mayKeep(@Root() document: DocumentFacts, @Ctx() ctx: RequestContext) {
    return readMayCorrect(ctx, document);
  }

  @FieldResolver(() => [PaperCorrection], { description: 'How it was corrected, first to last.' })
  corrections(@Root() { id }: DocumentFacts, @Ctx() ctx: RequestContext) {
    return readCorrections(ctx, id);
  }

  @FieldResolver(() => Agency, { description: 'Who keeps it.' })
  agency(@Root() document: DocumentFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.agency.load(document.agencyId);
  }

  @FieldResolver(() => OfficialDocument, { nullable: true, description: 'The paper whose place it takes.' })
  replaces(@Root() document: DocumentFacts, @Ctx() ctx: RequestContext) {
    return readReplaced(ctx, document);
  }

  @FieldResolver(() => [OfficialDocument], { description: 'Papers that took its place.' })
  replacedBy(@Root() document: DocumentFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.documentsReplacing.load(document.id);
  }
}
