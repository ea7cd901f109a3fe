import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { DateTime } from '../../schema/scalars.js';
import { StaffAccount } from '../../schema/staff-account.js';
import { StaffPerson } from '../../schema/staff-account-person.js';
import {
  BeginSecondStepResult,
  ConfirmIdentityInput,
  ConfirmIdentityResult,
  ConfirmSecondStepResult,
  ConfirmSignInInput,
  ConfirmSignInResult,
  RemoveSecondStepInput,
  RemoveSecondStepResult,
  RenewRecoveryCodesResult,
  ResetSecondStepInput,
  ResetSecondStepResult,
  SecondStep,
} from '../../schema/staff-second-step.js';
import type { RequestContext } from '../context.js';
import { inWords } from '../refusals.js';
import { confirmIdentity } from '../staff/confirm-identity.js';
import { beginSecondStep } from './begin.js';
import { confirmSecondStep } from './confirm.js';
import { confirmSignIn } from './confirm-sign-in.js';
import { readSecondStep, readSecondStepSince } from './read.js';
import { removeSecondStep } from './remove.js';
import { renewRecoveryCodes } from './renew-recovery-codes.js';
import { resetSecondStep } from './reset.js';

const yourPassword = { description: 'Yours.' };

@Resolver(() => StaffAccount)
export class SecondStepResolver {
  @Mutation(() => ConfirmSignInResult, {
    description: 'Takes the second step of signing in, on the browser that took the first.',
  })
  async confirmSignIn(@Ctx() ctx: RequestContext, @Arg('input', () => ConfirmSignInInput) input: ConfirmSignInInput) {
    return inWords(await confirmSignIn(ctx, input), ctx.locale);
  }

  @Mutation(() => BeginSecondStepResult, {
    description: 'Makes a secret for your phone. Nothing is asked for until `confirmSecondStep`.',
  })
  async beginSecondStep(@Ctx() ctx: RequestContext, @Arg('password', () => String, yourPassword) password: string) {
    return inWords(await beginSecondStep(ctx, password), ctx.locale);
  }

  @Mutation(() => ConfirmSecondStepResult, {
    description: 'From now on codes of the phone are asked for; your other browsers are signed out.',
  })
  async confirmSecondStep(
    @Ctx() ctx: RequestContext,
    @Arg('code', () => String, { description: 'Six digits of the phone.' }) code: string,
  ) {
    return inWords(await confirmSecondStep(ctx, code), ctx.locale);
  }

  @Mutation(() => RenewRecoveryCodesResult, {
    description: 'Ten new recovery codes; those until now open nothing any more.',
  })
  async renewRecoveryCodes(@Ctx() ctx: RequestContext, @Arg('password', () => String, yourPassword) password: string) {
    return inWords(await renewRecoveryCodes(ctx, password), ctx.locale);
  }

  @Mutation(() => RemoveSecondStepResult, { description: 'Takes your second step away, to set up another phone.' })
  async removeSecondStep(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RemoveSecondStepInput) input: RemoveSecondStepInput,
  ) {
    return inWords(await removeSecondStep(ctx, input), ctx.locale);
  }

  @Mutation(() => ResetSecondStepResult, {
    description: 'Takes somebody else’s second step away who has lost the phone, and signs them out everywhere.',
  })
  async resetSecondStep(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ResetSecondStepInput) input: ResetSecondStepInput,
  ) {
    return inWords(await resetSecondStep(ctx, input), ctx.locale);
  }

  @Mutation(() => ConfirmIdentityResult, {
    description: 'Proves once more that it is you, for what asks for it (`ConfirmationNeeded`).',
  })
  async confirmIdentity(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ConfirmIdentityInput) input: ConfirmIdentityInput,
  ) {
    return inWords(await confirmIdentity(ctx, input), ctx.locale);
  }

  @FieldResolver(() => SecondStep, {
    nullable: true,
    description: 'How the second step of signing in stands; null for anybody’s account but your own.',
  })
  secondStep(@Root() account: { id: string }, @Ctx() ctx: RequestContext) {
    return readSecondStep(ctx, account.id);
  }
}

@Resolver(() => StaffPerson)
export class PersonSecondStepResolver {
  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'Since when the person signs in with a code of a phone besides; null when without.',
  })
  secondStepSince(@Root() person: { id: string }, @Ctx() ctx: RequestContext) {
    return readSecondStepSince(ctx, person.id);
  }
}
