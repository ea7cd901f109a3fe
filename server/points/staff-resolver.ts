import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { CreatePointInput, EditPointInput } from '../../schema/staff-structure-input.js';
import { ClosePointResult, CreatePointResult, EditPointResult } from '../../schema/staff-structure-result.js';
import type { RequestContext } from '../context.js';
import { inWords } from '../refusals.js';
import { closePoint } from './close.js';
import { createPoint } from './create.js';
import { editPoint } from './edit.js';

@Resolver()
export class StaffPointResolver {
  @Mutation(() => CreatePointResult, { description: 'Opens a place where citizens are received.' })
  async createPoint(@Ctx() ctx: RequestContext, @Arg('input', () => CreatePointInput) input: CreatePointInput) {
    return inWords(await createPoint(ctx, input), ctx.locale);
  }

  @Mutation(() => EditPointResult, { description: 'Changes what is told of a reception point.' })
  async editPoint(@Ctx() ctx: RequestContext, @Arg('input', () => EditPointInput) input: EditPointInput) {
    return inWords(await editPoint(ctx, input), ctx.locale);
  }

  @Mutation(() => ClosePointResult, {
    description: 'Closes a reception point where nothing is to take place any more.',
  })
  async closePoint(@Ctx() ctx: RequestContext, @Arg('id', () => ID) id: string) {
    return inWords(await closePoint(ctx, id), ctx.locale);
  }
}
