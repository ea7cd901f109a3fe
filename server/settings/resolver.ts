import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../../schema/agency.js';
import {
  EndSettingInput,
  SetSettingInput,
  SetSettingResult,
  Setting,
  SettingPreviewResult,
  SettingTerm,
} from '../../schema/staff-settings.js';
import type { RequestContext } from '../context.js';
import { inWords } from '../refusals.js';
import { endSetting } from './end.js';
import { readSettingHistory, readSettingPreview, readSettings, type TermFacts } from './read.js';
import { setSetting } from './set.js';
import { withdrawSetting } from './withdraw.js';

@Resolver(() => SettingTerm)
export class StaffSettingResolver {
  @Query(() => [Setting], {
    nullable: true,
    description: 'What an agency goes by; null for an agency you do not work for.',
  })
  settings(
    @Ctx() ctx: RequestContext,
    @Arg('agencyId', () => ID, { description: 'An agency you work for, or one below it.' }) agencyId: string,
  ) {
    return readSettings(ctx, agencyId);
  }

  @Query(() => [SettingTerm], {
    nullable: true,
    description: 'Every value a setting has had for an agency, or will have, of all levels, the latest first.',
  })
  settingHistory(
    @Ctx() ctx: RequestContext,
    @Arg('agencyId', () => ID, { description: 'An agency you work for, or one below it.' }) agencyId: string,
    @Arg('key', () => String, { description: 'Which setting.' }) key: string,
  ) {
    return readSettingHistory(ctx, { agencyId, key });
  }

  @Query(() => SettingPreviewResult, { description: 'What a new value would change. Nothing is saved.' })
  async settingPreview(@Ctx() ctx: RequestContext, @Arg('input', () => SetSettingInput) input: SetSettingInput) {
    return inWords(await readSettingPreview(ctx, input), ctx.locale);
  }

  @Mutation(() => SetSettingResult, {
    description: 'Has an agency and everything below it go by a value from a day on.',
  })
  async setSetting(@Ctx() ctx: RequestContext, @Arg('input', () => SetSettingInput) input: SetSettingInput) {
    return inWords(await setSetting(ctx, input), ctx.locale);
  }

  @Mutation(() => SetSettingResult, { description: 'Goes back to what stands above an agency.' })
  async endSetting(@Ctx() ctx: RequestContext, @Arg('input', () => EndSettingInput) input: EndSettingInput) {
    return inWords(await endSetting(ctx, input), ctx.locale);
  }

  @Mutation(() => SetSettingResult, { description: 'Takes back a value that has not begun to hold.' })
  async withdrawSetting(@Ctx() ctx: RequestContext, @Arg('id', () => ID) id: string) {
    return inWords(await withdrawSetting(ctx, id), ctx.locale);
  }

  @FieldResolver(() => Agency, { nullable: true, description: 'Whose value it is; null: the country’s.' })
  agency(@Root() term: TermFacts, @Ctx() ctx: RequestContext) {
    return term.agencyId === null ? null : ctx.loaders.agency.load(term.agencyId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who entered it; null for what came with the software.' })
  async setByName(@Root() term: TermFacts, @Ctx() ctx: RequestContext) {
    return term.setBy === null ? null : ((await ctx.loaders.account.load(term.setBy))?.fullName ?? null);
  }
}
