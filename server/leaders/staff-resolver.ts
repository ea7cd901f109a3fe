import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import {
  AppointLeaderInput,
  CreateLeaderInput,
  EditLeaderInput,
  EndTermInput,
} from '../../schema/staff-structure-input.js';
import {
  AppointLeaderResult,
  CreateLeaderResult,
  EditLeaderResult,
  EndTermResult,
} from '../../schema/staff-structure-result.js';
import type { RequestContext } from '../context.js';
import { inWords } from '../refusals.js';
import { appointLeader } from './appoint.js';
import { createLeader } from './create.js';
import { editLeader } from './edit.js';
import { endTerm } from './end-term.js';

@Resolver()
export class StaffLeaderResolver {
  @Mutation(() => CreateLeaderResult, { description: 'Brings a person into the calendar, with the first position.' })
  async createLeader(@Ctx() ctx: RequestContext, @Arg('input', () => CreateLeaderInput) input: CreateLeaderInput) {
    return inWords(await createLeader(ctx, input), ctx.locale);
  }

  @Mutation(() => EditLeaderResult, { description: 'Corrects a leader’s name.' })
  async editLeader(@Ctx() ctx: RequestContext, @Arg('input', () => EditLeaderInput) input: EditLeaderInput) {
    return inWords(await editLeader(ctx, input), ctx.locale);
  }

  @Mutation(() => AppointLeaderResult, { description: 'Gives a leader a further position for a term.' })
  async appointLeader(@Ctx() ctx: RequestContext, @Arg('input', () => AppointLeaderInput) input: AppointLeaderInput) {
    return inWords(await appointLeader(ctx, input), ctx.locale);
  }

  @Mutation(() => EndTermResult, { description: 'Ends a term of office.' })
  async endTerm(@Ctx() ctx: RequestContext, @Arg('input', () => EndTermInput) input: EndTermInput) {
    return inWords(await endTerm(ctx, input), ctx.locale);
  }
}
