import { Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { DateTime } from '../../schema/scalars.js';
import { StaffAccount } from '../../schema/staff-account.js';
import { SignInProvider, UnlinkProviderResult } from '../../schema/staff-provider.js';
import type { RequestContext } from '../context.js';
import { inWords } from '../refusals.js';
import { readLinkedSince, readProvider } from './read.js';
import { unlinkProvider } from './unlink.js';

@Resolver(() => StaffAccount)
export class ProviderResolver {
  @Query(() => SignInProvider, {
    nullable: true,
    description: 'The identity provider one may sign in with instead of a password; null where there is none.',
  })
  signInProvider(@Ctx() ctx: RequestContext) {
    return readProvider(ctx);
  }

  @Mutation(() => UnlinkProviderResult, {
    description:
      'Takes the link to the identity provider away from your account. It needs a fresh proof of who you are.',
  })
  async unlinkProvider(@Ctx() ctx: RequestContext) {
    return inWords(await unlinkProvider(ctx), ctx.locale);
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'Since when you can sign in with the identity provider; null when you cannot.',
  })
  providerLinkedAt(@Root() account: { id: string }, @Ctx() ctx: RequestContext) {
    return readLinkedSince(ctx, account.id);
  }
}
