import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { AddSlotsInput, EditSlotInput } from '../../schema/staff-session-input.js';
import { AddSlotsResult, EditSlotResult, WithdrawSlotResult } from '../../schema/staff-session-result.js';
import type { RequestContext } from '../context.js';
import { inWords } from '../refusals.js';
import { addSlots } from './add.js';
import { editSlot } from './edit.js';
import { withdrawSlot } from './withdraw.js';

@Resolver()
export class StaffSlotResolver {
  @Mutation(() => AddSlotsResult, { description: 'Adds slots to a session; new places go to the waiting list first.' })
  async addSlots(@Ctx() ctx: RequestContext, @Arg('input', () => AddSlotsInput) input: AddSlotsInput) {
    return inWords(await addSlots(ctx, input), ctx.locale);
  }

  @Mutation(() => EditSlotResult, { description: 'Changes the places of a slot, or its hours while it is empty.' })
  async editSlot(@Ctx() ctx: RequestContext, @Arg('input', () => EditSlotInput) input: EditSlotInput) {
    return inWords(await editSlot(ctx, input), ctx.locale);
  }

  @Mutation(() => WithdrawSlotResult, { description: 'Takes an empty slot out of its session.' })
  async withdrawSlot(@Ctx() ctx: RequestContext, @Arg('id', () => ID) id: string) {
    return inWords(await withdrawSlot(ctx, id), ctx.locale);
  }
}
