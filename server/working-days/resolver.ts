import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Day } from '../../schema/scalars.js';
import {
  ChangeWorkingDaysInput,
  ChangeWorkingDaysResult,
  ImportWorkingDaysInput,
  ImportWorkingDaysResult,
  WorkingDay,
  WorkingDayEffects,
  WorkingDayImportPreview,
  WorkingDayInput,
} from '../../schema/staff-working-day.js';
import type { RequestContext } from '../context.js';
import { inWords } from '../refusals.js';
import { changeWorkingDays } from './change.js';
import { importWorkingDays } from './import.js';
import { readEffects, readImport, readWorkingDays } from './read.js';

@Resolver()
export class StaffWorkingDayResolver {
  @Query(() => [WorkingDay], {
    nullable: true,
    description: 'Days that are not what their weekday makes them, at an agency you work for; null for any other.',
  })
  workingDays(
    @Ctx() ctx: RequestContext,
    @Arg('agencyId', () => ID, { description: 'An agency you work for, or one below it.' }) agencyId: string,
    @Arg('from', () => Day, { description: 'First local day.' }) from: string,
    @Arg('to', () => Day, { description: 'Last local day.' }) to: string,
  ) {
    return readWorkingDays(ctx, { agencyId, from, to });
  }

  @Query(() => WorkingDayEffects, {
    nullable: true,
    description: 'What a change of some days would do to what is arranged already. Nothing is saved.',
  })
  workingDayEffects(
    @Ctx() ctx: RequestContext,
    @Arg('agencyId', () => ID, { description: 'An agency you work for, or one below it.' }) agencyId: string,
    @Arg('days', () => [WorkingDayInput], { description: 'What the days are to be.' }) days: WorkingDayInput[],
  ) {
    return readEffects(ctx, { agencyId, days });
  }

  @Query(() => WorkingDayImportPreview, {
    nullable: true,
    description: 'What an import of days would do, with every problem by line and column. Nothing is saved.',
  })
  previewWorkingDayImport(
    @Ctx() ctx: RequestContext,
    @Arg('agencyId', () => ID, { description: 'An agency you work for, or one below it.' }) agencyId: string,
    @Arg('csv', () => String, { nullable: true, description: 'The table as text; see `importWorkingDays`.' })
    csv?: string | null,
    @Arg('xlsx', () => String, { nullable: true, description: 'The table as an XLSX file in base64.' })
    xlsx?: string | null,
  ) {
    return readImport(ctx, { agencyId, csv, xlsx });
  }

  @Mutation(() => ChangeWorkingDaysResult, {
    description: 'Says of some days what they are, for an agency and everything below it.',
  })
  async changeWorkingDays(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ChangeWorkingDaysInput) input: ChangeWorkingDaysInput,
  ) {
    return inWords(await changeWorkingDays(ctx, input), ctx.locale);
  }

  @Mutation(() => ImportWorkingDaysResult, {
    description: 'Has days taken from a table, all or nothing, as long work that may be left.',
  })
  async importWorkingDays(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ImportWorkingDaysInput) input: ImportWorkingDaysInput,
  ) {
    return inWords(await importWorkingDays(ctx, input), ctx.locale);
  }
}
