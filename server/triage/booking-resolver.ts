import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import {
  BookForInput,
  BookForResult,
  CancelForInput,
  CancelForResult,
  MoveForInput,
  MoveForResult,
  RegistrationSlip,
} from '../../schema/staff-booking.js';
import { ExportRegistrationsInput, ExportRegistrationsResult } from '../../schema/staff-export.js';
import type { RequestContext } from '../context.js';
import { inWords } from '../refusals.js';
import { bookFor } from './book-for.js';
import { cancelFor } from './cancel-for.js';
import { exportRegistrations } from './export.js';
import { moveFor } from './move-for.js';
import { readSlip } from './read-slip.js';

@Resolver()
export class StaffBookingResolver {
  @Mutation(() => BookForResult, {
    description: 'Registers a citizen who came, called or sent a paper, under the rules for citizens.',
  })
  async bookFor(@Ctx() ctx: RequestContext, @Arg('input', () => BookForInput) input: BookForInput) {
    return inWords(await bookFor(ctx, input), ctx.locale);
  }

  @Mutation(() => MoveForResult, { description: 'Moves a registration for its holder, who asked for it.' })
  async moveFor(@Ctx() ctx: RequestContext, @Arg('input', () => MoveForInput) input: MoveForInput) {
    return inWords(await moveFor(ctx, input), ctx.locale);
  }

  @Mutation(() => CancelForResult, { description: 'Cancels a registration for its holder, who asked for it.' })
  async cancelFor(@Ctx() ctx: RequestContext, @Arg('input', () => CancelForInput) input: CancelForInput) {
    return inWords(await cancelFor(ctx, input), ctx.locale);
  }

  @Mutation(() => ExportRegistrationsResult, {
    description:
      'The list of a session’s registrations as a file. Needs a fresh proof of who you are (`confirmIdentity`).',
  })
  async exportRegistrations(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ExportRegistrationsInput) input: ExportRegistrationsInput,
  ) {
    return inWords(await exportRegistrations(ctx, input), ctx.locale);
  }

  @Query(() => RegistrationSlip, {
    nullable: true,
    description: 'A slip to take along, for whoever has no phone; null for a registration that ended. By POST only.',
  })
  registrationSlip(@Ctx() ctx: RequestContext, @Arg('id', () => ID) id: string) {
    return readSlip(ctx, id);
  }
}
