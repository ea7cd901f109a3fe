import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../../schema/agency.js';
import {
  LetterNameInput,
  LetterPreviewResult,
  LetterTemplate,
  LetterTemplateVersion,
  LetterWordsInput,
  RestoreLetterTemplateResult,
  SaveLetterTemplateInput,
  SaveLetterTemplateResult,
  TryLetterInput,
  TryLetterResult,
} from '../../schema/staff-templates.js';
import type { RequestContext } from '../context.js';
import { inWords } from '../refusals.js';
import { readLetterPreview, readTemplates, readTemplateVersions, type TemplateFacts } from './read.js';
import { restoreTemplate } from './restore.js';
import { saveTemplate } from './save.js';
import { tryLetter } from './try.js';

@Resolver(() => LetterTemplate)
export class StaffTemplateResolver {
  @Query(() => [LetterTemplate], {
    nullable: true,
    description: 'Every letter an agency sends, in the words in use; null for an agency whose letters you do not word.',
  })
  letterTemplates(
    @Ctx() ctx: RequestContext,
    @Arg('agencyId', () => ID, { description: 'An agency you work for, or one below it.' }) agencyId: string,
  ) {
    return readTemplates(ctx, agencyId);
  }

  @Query(() => [LetterTemplateVersion], {
    nullable: true,
    description: 'Every version the agency itself has worded of a letter, the latest first.',
  })
  letterTemplateVersions(
    @Ctx() ctx: RequestContext,
    @Arg('letter', () => LetterNameInput, { description: 'Which letter.' }) letter: LetterNameInput,
  ) {
    return readTemplateVersions(ctx, letter);
  }

  @Query(() => LetterPreviewResult, { description: 'A letter with facts of nobody, in words not saved yet.' })
  async letterPreview(@Ctx() ctx: RequestContext, @Arg('input', () => LetterWordsInput) input: LetterWordsInput) {
    return inWords(await readLetterPreview(ctx, input), ctx.locale);
  }

  @Mutation(() => SaveLetterTemplateResult, { description: 'Words a letter of an agency and of everything below it.' })
  async saveLetterTemplate(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SaveLetterTemplateInput) input: SaveLetterTemplateInput,
  ) {
    return inWords(await saveTemplate(ctx, input), ctx.locale);
  }

  @Mutation(() => RestoreLetterTemplateResult, {
    description: 'Goes back to the words from above, or the standard ones.',
  })
  async restoreLetterTemplate(
    @Ctx() ctx: RequestContext,
    @Arg('letter', () => LetterNameInput, { description: 'Which letter.' }) letter: LetterNameInput,
  ) {
    return inWords(await restoreTemplate(ctx, letter), ctx.locale);
  }

  @Mutation(() => TryLetterResult, { description: 'Sends a letter with facts of nobody to yourself.' })
  async tryLetter(@Ctx() ctx: RequestContext, @Arg('input', () => TryLetterInput) input: TryLetterInput) {
    return inWords(await tryLetter(ctx, input), ctx.locale);
  }

  @FieldResolver(() => Agency, { nullable: true, description: 'Whose words they are; null for the standard ones.' })
  agency(@Root() template: TemplateFacts, @Ctx() ctx: RequestContext) {
    return template.agencyId === null ? null : ctx.loaders.agency.load(template.agencyId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who worded it.' })
  async savedByName(@Root() template: TemplateFacts, @Ctx() ctx: RequestContext) {
    return template.savedBy === null ? null : ((await ctx.loaders.account.load(template.savedBy))?.fullName ?? null);
  }
}
