import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../../schema/agency.js';
import { SignedIn, SignedOut, SignInInput, StaffAccount, StaffDevice, StaffRole } from '../../schema/staff-account.js';
import { EndMySignInResult, SignInResult } from '../../schema/staff-second-step.js';
import type { RequestContext } from '../context.js';
import { inWords } from '../refusals.js';
import { endMyOtherSignIns } from './end-my-other-sign-ins.js';
import { endMySignIn } from './end-my-sign-in.js';
import { type AccountFacts, readAccount, readDevices, readMe, readRoles } from './read.js';
import { type SignInOutcome, signIn } from './sign-in.js';
import { signOut, signOutEverywhere } from './sign-out.js';

@Resolver(() => StaffAccount)
export class StaffAccountResolver {
  @Query(() => StaffAccount, { nullable: true, description: 'Who is signed in on this browser.' })
  me(@Ctx() ctx: RequestContext) {
    return readMe(ctx);
  }

  @Mutation(() => SignInResult, { description: 'Signs in on this browser, by a cookie that ends with it.' })
  async signIn(@Ctx() ctx: RequestContext, @Arg('input', () => SignInInput) input: SignInInput) {
    return inWords(await signIn(ctx, input), ctx.locale);
  }

  @Mutation(() => SignedOut, { description: 'Signs this browser out.' })
  signOut(@Ctx() ctx: RequestContext) {
    return signOut(ctx);
  }

  @Mutation(() => SignedOut, { description: 'Signs you out on every browser, this one too.' })
  signOutEverywhere(@Ctx() ctx: RequestContext) {
    return signOutEverywhere(ctx);
  }

  @Mutation(() => EndMySignInResult, { description: 'Signs one of your browsers out.' })
  async endMySignIn(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: '`StaffDevice.id`.' }) id: string) {
    return inWords(await endMySignIn(ctx, id), ctx.locale);
  }

  @Mutation(() => SignedOut, { description: 'Signs you out on every browser but this one.' })
  endMyOtherSignIns(@Ctx() ctx: RequestContext) {
    return endMyOtherSignIns(ctx);
  }

  @FieldResolver(() => [StaffRole], { description: 'Roles held at this moment.' })
  roles(@Root() account: AccountFacts, @Ctx() ctx: RequestContext) {
    return readRoles(ctx, account.id);
  }

  @FieldResolver(() => [StaffDevice], { description: 'Browsers this person is signed in on, latest first.' })
  sessions(@Root() account: AccountFacts, @Ctx() ctx: RequestContext) {
    return readDevices(ctx, account.id);
  }
}

@Resolver(() => SignedIn)
export class SignedInResolver {
  @FieldResolver(() => StaffAccount)
  account(@Root() outcome: Extract<SignInOutcome, { kind: 'SignedIn' }>, @Ctx() ctx: RequestContext) {
    return readAccount(ctx, outcome.accountId);
  }
}

@Resolver(() => StaffRole)
export class StaffRoleResolver {
  @FieldResolver(() => Agency, { description: 'Where, and in everything below.' })
  agency(@Root() role: StaffRole, @Ctx() ctx: RequestContext) {
    return ctx.loaders.agency.load(role.agencyId);
  }
}
