import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Leader } from '../../schema/leader.js';
import { Day } from '../../schema/scalars.js';
import { Leave, RecordLeaveInput, RecordLeaveResult, WithdrawLeaveResult } from '../../schema/staff-leave.js';
import type { RequestContext } from '../context.js';
import { inWords } from '../refusals.js';
import { type LeaveFacts, readLeaves } from './read-leaves.js';
import { recordLeave } from './record-leave.js';
import { withdrawLeave } from './withdraw-leave.js';

@Resolver(() => Leave)
export class StaffLeaveResolver {
  @Query(() => [Leave], {
    nullable: true,
    description: 'When leaders of an agency you work for, or of one below it, are away; null for any other agency.',
  })
  leaves(
    @Ctx() ctx: RequestContext,
    @Arg('agencyId', () => ID, { description: 'An agency you work for, or one below it.' }) agencyId: string,
    @Arg('from', () => Day, { description: 'First local day.' }) from: string,
    @Arg('to', () => Day, { description: 'Last local day.' }) to: string,
  ) {
    return readLeaves(ctx, { agencyId, from, to });
  }

  @Mutation(() => RecordLeaveResult, { description: 'Records when a leader is away. No session moves by itself.' })
  async recordLeave(@Ctx() ctx: RequestContext, @Arg('input', () => RecordLeaveInput) input: RecordLeaveInput) {
    return inWords(await recordLeave(ctx, input), ctx.locale);
  }

  @Mutation(() => WithdrawLeaveResult, { description: 'Takes back that a leader is away.' })
  async withdrawLeave(@Ctx() ctx: RequestContext, @Arg('id', () => ID) id: string) {
    return inWords(await withdrawLeave(ctx, id), ctx.locale);
  }

  @FieldResolver(() => Leader, { description: 'Who is away.' })
  leader(@Root() leave: LeaveFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.leader.load(leave.leaderId);
  }
}
