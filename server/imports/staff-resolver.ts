import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import {
  ImportFileInput,
  ImportPreview,
  ImportSessionsInput,
  ImportSessionsResult,
  ImportUnitsInput,
  ImportUnitsResult,
  SessionsImported,
} from '../../schema/staff-import.js';
import { StaffSession } from '../../schema/staff-session.js';
import type { RequestContext } from '../context.js';
import { inWords } from '../refusals.js';
import { importSessions } from './import-sessions.js';
import { importUnits } from './import-units.js';
import { previewImport } from './preview.js';
import { readImported } from './read-imported.js';

@Resolver(() => SessionsImported)
export class StaffImportResolver {
  @Query(() => ImportPreview, {
    nullable: true,
    description: 'What a table would become, line by line; nothing is saved. Null for an agency you do not work for.',
  })
  previewImport(@Ctx() ctx: RequestContext, @Arg('input', () => ImportFileInput) input: ImportFileInput) {
    return previewImport(ctx, input);
  }

  @Mutation(() => ImportSessionsResult, {
    description: 'A draft of every line of a table, or nothing at all. Nothing is overwritten, nothing published.',
  })
  async importSessions(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ImportSessionsInput) input: ImportSessionsInput,
  ) {
    return inWords(await importSessions(ctx, input), ctx.locale);
  }

  @Mutation(() => ImportUnitsResult, {
    description:
      'Takes the list of administrative units from a table. For administrators of an agency above which there is none.',
  })
  async importUnits(@Ctx() ctx: RequestContext, @Arg('input', () => ImportUnitsInput) input: ImportUnitsInput) {
    return inWords(await importUnits(ctx, input), ctx.locale);
  }

  @FieldResolver(() => [StaffSession])
  sessions(@Root() { sessionIds }: { sessionIds: string[] }, @Ctx() ctx: RequestContext) {
    return readImported(ctx, sessionIds);
  }
}
