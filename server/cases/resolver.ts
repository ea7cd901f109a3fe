import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../../schema/agency.js';
import { PageArgs } from '../../schema/connection.js';
import {
  CaseConnection,
  CaseFile,
  CaseFilter,
  CaseMatter,
  EditCaseInput,
  LinkToCaseInput,
  OpenCaseInput,
  PartGroupResult,
  RecordCaseAnswerInput,
  SaveCaseResult,
} from '../../schema/staff-case.js';
import type { RequestContext } from '../context.js';
import { inWords } from '../refusals.js';
import type { CaseFacts } from './case-facts.js';
import { editCase } from './edit.js';
import { linkToCase } from './link.js';
import { openCase } from './open.js';
import { partGroup } from './part-group.js';
import { readCaseFile, readCases } from './read.js';
import { recordAnswer } from './record-answer.js';

@Resolver(() => CaseMatter)
export class CaseResolver {
  @Query(() => CaseFile, {
    nullable: true,
    description: 'A matter with everything of it that you may read; null for one you do not see. By POST only.',
  })
  caseFile(@Ctx() ctx: RequestContext, @Arg('id', () => ID) id: string) {
    return readCaseFile(ctx, id);
  }

  @Query(() => CaseConnection, { description: 'Matters of agencies you work for, the latest first. By POST only.' })
  caseMatters(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => CaseFilter, { nullable: true, description: 'Left out: all of them.' }) filter?: CaseFilter,
  ) {
    return readCases(ctx, filter ?? {}, page);
  }

  @Mutation(() => SaveCaseResult, { description: 'Opens a matter.' })
  async openCaseMatter(@Ctx() ctx: RequestContext, @Arg('input', () => OpenCaseInput) input: OpenCaseInput) {
    return inWords(await openCase(ctx, input), ctx.locale);
  }

  @Mutation(() => SaveCaseResult, { description: 'Changes a matter; how it stood stays in its history.' })
  async editCaseMatter(@Ctx() ctx: RequestContext, @Arg('input', () => EditCaseInput) input: EditCaseInput) {
    return inWords(await editCase(ctx, input), ctx.locale);
  }

  @Mutation(() => SaveCaseResult, { description: 'Records what a body answered or decided about a matter.' })
  async recordCaseAnswer(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RecordCaseAnswerInput) input: RecordCaseAnswerInput,
  ) {
    return inWords(await recordAnswer(ctx, input), ctx.locale);
  }

  @Mutation(() => SaveCaseResult, { description: 'Says that a visit, a petition or a group belongs to a matter.' })
  async linkToCase(@Ctx() ctx: RequestContext, @Arg('input', () => LinkToCaseInput) input: LinkToCaseInput) {
    return inWords(await linkToCase(ctx, input), ctx.locale);
  }

  @Mutation(() => PartGroupResult, { description: 'Says that a group case does not belong to its matter after all.' })
  async partGroupFromCase(
    @Ctx() ctx: RequestContext,
    @Arg('groupCaseId', () => ID, { description: 'As `GroupCase.id`.' }) groupCaseId: string,
  ) {
    return inWords(await partGroup(ctx, groupCaseId), ctx.locale);
  }

  @FieldResolver(() => Agency, { description: 'The agency that opened it.' })
  agency(@Root() matter: CaseFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.agency.load(matter.agencyId);
  }
}
