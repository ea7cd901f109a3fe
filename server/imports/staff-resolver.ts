import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import {
  ImportFileInput,
  ImportPreview,
  ImportSessionsInput,
  ImportSessionsResult,
  ImportUnitsInput,
  ImportUnitsResult,
  UnitsPreview,
} from '../../schema/staff-import.js';
import type { RequestContext } from '../context.js';
import { inWords } from '../refusals.js';
import { importSessions } from './import-sessions.js';
import { importUnits } from './import-units.js';
import { previewImport } from './preview.js';
import { previewUnits } from './preview-units.js';

@Resolver()
export class StaffImportResolver {
  @Query(() => ImportPreview, {
    nullable: true,
    description: 'What a table would become, line by line; nothing is saved. Null for an agency you do not work for.',
  })
  previewImport(@Ctx() ctx: RequestContext, @Arg('input', () => ImportFileInput) input: ImportFileInput) {
    return previewImport(ctx, input);
  }

  @Query(() => UnitsPreview, {
    nullable: true,
    description: 'What a list of units would change; nothing is saved. Null for who does not keep the list.',
  })
  previewUnits(@Ctx() ctx: RequestContext, @Arg('input', () => ImportUnitsInput) input: ImportUnitsInput) {
    return previewUnits(ctx, input);
  }

  @Mutation(() => ImportSessionsResult, {
    description:
      'Has a draft made of every line of a table, or nothing at all, as long work that may be left. Nothing is overwritten, nothing published.',
  })
  async importSessions(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ImportSessionsInput) input: ImportSessionsInput,
  ) {
    return inWords(await importSessions(ctx, input), ctx.locale);
  }

  @Mutation(() => ImportUnitsResult, {
    description:
      'Has the list of administrative units taken from a table, as long work that may be left. For administrators of an agency above which there is none.',
  })
  async importUnits(@Ctx() ctx: RequestContext, @Arg('input', () => ImportUnitsInput) input: ImportUnitsInput) {
    return inWords(await importUnits(ctx, input), ctx.locale);
  }
}
