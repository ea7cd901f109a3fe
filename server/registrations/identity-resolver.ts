import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { RevealIdentityInput, RevealIdentityResult } from '../../schema/staff-identity.js';
import type { RequestContext } from '../context.js';
import { inWords } from '../refusals.js';
import { revealIdentity } from './reveal-identity.js';

@Resolver()
export class IdentityResolver {
  @Mutation(() => RevealIdentityResult, {
    description:
      'Shows the whole number of the paper somebody registered with. It needs a fresh proof of who you are, and a reason; both are on record.',
  })
  async revealIdentity(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RevealIdentityInput) input: RevealIdentityInput,
  ) {
    return inWords(await revealIdentity(ctx, input), ctx.locale);
  }
}
