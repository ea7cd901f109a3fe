import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { CreateAgencyInput, EditAgencyInput, EndAgencyInput } from '../../schema/staff-structure-input.js';
import { CreateAgencyResult, EditAgencyResult, EndAgencyResult } from '../../schema/staff-structure-result.js';
import type { RequestContext } from '../context.js';
import { inWords } from '../refusals.js';
import { createAgency } from './create.js';
import { editAgency } from './edit.js';
import { endAgency } from './end.js';

@Resolver()
export class StaffAgencyResolver {
  @Mutation(() => CreateAgencyResult, { description: 'Adds an agency below one whose structure you keep.' })
  async createAgency(@Ctx() ctx: RequestContext, @Arg('input', () => CreateAgencyInput) input: CreateAgencyInput) {
    return inWords(await createAgency(ctx, input), ctx.locale);
  }

  @Mutation(() => EditAgencyResult, { description: 'Changes what an agency is called and how it is reached.' })
  async editAgency(@Ctx() ctx: RequestContext, @Arg('input', () => EditAgencyInput) input: EditAgencyInput) {
    return inWords(await editAgency(ctx, input), ctx.locale);
  }

  @Mutation(() => EndAgencyResult, { description: 'Ends an agency and says who took over.' })
  async endAgency(@Ctx() ctx: RequestContext, @Arg('input', () => EndAgencyInput) input: EndAgencyInput) {
    return inWords(await endAgency(ctx, input), ctx.locale);
  }
}
