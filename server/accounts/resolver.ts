import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../../schema/agency.js';
import { Leader } from '../../schema/leader.js';
import { DateTime } from '../../schema/scalars.js';
import { StaffAccount, StaffRoleKind } from '../../schema/staff-account.js';
import * as input from '../../schema/staff-account-input.js';
import { StaffGrant, StaffPerson, StaffPersonConnection } from '../../schema/staff-account-person.js';
import * as result from '../../schema/staff-account-result.js';
import type { RequestContext } from '../context.js';
import { inWords } from '../refusals.js';
import { readAccount } from '../staff/read.js';
import { changeOwnPassword } from './change-own-password.js';
import { createAccount } from './create.js';
import { disableAccount } from './disable.js';
import { editAccount } from './edit.js';
import { enableAccount } from './enable.js';
import { endSignIns } from './end-sign-ins.js';
import { grantRole } from './grant.js';
import { type GrantFacts, readGrants, readIsYours, readLastSeen, readName, readPeople, readPerson } from './read.js';
import { revokeRole } from './revoke.js';
import { setOneTimePassword } from './set-one-time-password.js';

@Resolver()
export class AccountResolver {
  @Query(() => StaffPersonConnection, {
    nullable: true,
    description: 'People with a role in an agency you administer, by name; null for any other agency.',
  })
  staffPeople(
    @Ctx() ctx: RequestContext,
    @Arg('agencyId', () => ID, { description: 'An agency you administer, or one below it.' }) agencyId: string,
    @Arg('includeSubordinate', () => Boolean, { defaultValue: true, description: 'Also of agencies below it.' })
    includeSubordinate: boolean,
    @Arg('includeFormer', () => Boolean, {
      defaultValue: false,
      description: 'Also those who are disabled, and those whose roles have all ended.',
    })
    includeFormer: boolean,
    @Arg('role', () => StaffRoleKind, { nullable: true, description: 'Only with this role.' }) role?: StaffRoleKind,
    @Arg('text', () => String, {
      nullable: true,
      description: 'Part of a name, with tones or without; or a user name.',
    })
    text?: string,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1–100.' }) first = 20,
    @Arg('after', () => String, { nullable: true, description: 'The `endCursor` of the page before.' }) after?: string,
  ) {
    return readPeople(ctx, { agencyId, includeSubordinate, includeFormer, role, text }, { first, after });
  }

  @Query(() => StaffPerson, { nullable: true, description: 'Somebody with a role in an agency you administer.' })
  staffPerson(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: 'The account.' }) id: string) {
    return readPerson(ctx, id);
  }

  @Mutation(() => result.CreateAccountResult, {
    description: 'Lets somebody new into the desk, by a one-time password.',
  })
  async createAccount(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => input.CreateAccountInput, { description: 'Who, and with which roles.' })
    given: input.CreateAccountInput,
  ) {
    return inWords(await createAccount(ctx, given), ctx.locale);
  }

  @Mutation(() => result.EditAccountResult, { description: 'Shows somebody by another name.' })
  async editAccount(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => input.EditAccountInput, { description: 'Who, and the name.' }) given: input.EditAccountInput,
  ) {
    return inWords(await editAccount(ctx, given), ctx.locale);
  }

  @Mutation(() => result.GrantRoleResult, {
    description: 'Gives somebody a role, at once. Never to oneself, and never above the agency one administers.',
  })
  async grantRole(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => input.GrantRoleInput, { description: 'Whom, what and where.' }) given: input.GrantRoleInput,
  ) {
    return inWords(await grantRole(ctx, given), ctx.locale);
  }

  @Mutation(() => result.RevokeRoleResult, { description: 'Takes a role from somebody, at once.' })
  async revokeRole(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => input.RevokeRoleInput, { description: 'From whom, and which.' }) given: input.RevokeRoleInput,
  ) {
    return inWords(await revokeRole(ctx, given), ctx.locale);
  }
}

@Resolver()
export class AccountAccessResolver {
  @Mutation(() => result.DisableAccountResult, { description: 'Shuts somebody out, at once and everywhere.' })
  async disableAccount(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => input.DisableAccountInput, { description: 'Whom.' }) given: input.DisableAccountInput,
  ) {
    return inWords(await disableAccount(ctx, given), ctx.locale);
  }

  @Mutation(() => result.EnableAccountResult, { description: 'Lets somebody in again, with the roles still held.' })
  async enableAccount(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: 'The account.' }) id: string) {
    return inWords(await enableAccount(ctx, id), ctx.locale);
  }

  @Mutation(() => result.SetOneTimePasswordResult, {
    description: 'Sets a password that opens the desk for 72 hours, and only to choose another; ends every sign-in.',
  })
  async setOneTimePassword(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'The account; never your own.' }) id: string,
  ) {
    return inWords(await setOneTimePassword(ctx, id), ctx.locale);
  }

  @Mutation(() => result.EndSignInsResult, { description: 'Signs somebody out on every browser.' })
  async endSignIns(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'The account; for your own see `signOutEverywhere`.' }) id: string,
  ) {
    return inWords(await endSignIns(ctx, id), ctx.locale);
  }

  @Mutation(() => result.ChangeOwnPasswordResult, {
    description: 'Changes your own password, and signs your other browsers out.',
  })
  async changeOwnPassword(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => input.ChangeOwnPasswordInput, { description: 'Both passwords.' })
    given: input.ChangeOwnPasswordInput,
  ) {
    return inWords(await changeOwnPassword(ctx, given), ctx.locale);
  }
}

@Resolver(() => StaffPerson)
export class StaffPersonResolver {
  @FieldResolver(() => [StaffGrant], { description: 'Roles in agencies you administer, those in force first.' })
  grants(
    @Root() person: StaffPerson,
    @Ctx() ctx: RequestContext,
    @Arg('ended', () => Boolean, { defaultValue: false, description: 'Those too that have ended.' }) ended: boolean,
  ) {
    return readGrants(ctx, person.id, ended);
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether you may rename, disable or sign out this person, and set a password: all their roles are yours to keep.',
  })
  isYours(@Root() person: StaffPerson, @Ctx() ctx: RequestContext) {
    return readIsYours(ctx, person.id);
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'Last use of the desk, to the minute; null for never.',
  })
  lastSeenAt(@Root() person: StaffPerson, @Ctx() ctx: RequestContext) {
    return readLastSeen(ctx, person.id);
  }
}

@Resolver(() => StaffGrant)
export class StaffGrantResolver {
  @FieldResolver(() => Agency, { description: 'Where, and in everything below.' })
  agency(@Root() grant: GrantFacts, @Ctx() ctx: RequestContext) {
    return ctx.loaders.agency.load(grant.agencyId);
  }

  @FieldResolver(() => Leader, { nullable: true, description: 'Who the person is among the leaders; with LEADER.' })
  leader(@Root() grant: GrantFacts, @Ctx() ctx: RequestContext) {
    return grant.leaderId === null ? null : ctx.loaders.leader.load(grant.leaderId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who gave it; null for the installation.' })
  grantedBy(@Root() grant: GrantFacts, @Ctx() ctx: RequestContext) {
    return readName(ctx, grant.grantedBy);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who took it back.' })
  revokedBy(@Root() grant: GrantFacts, @Ctx() ctx: RequestContext) {
    return readName(ctx, grant.revokedBy);
  }
}

@Resolver(() => result.PasswordChanged)
export class PasswordChangedResolver {
  @FieldResolver(() => StaffAccount, { description: 'You.' })
  account(@Root() outcome: { accountId: string }, @Ctx() ctx: RequestContext) {
    return readAccount(ctx, outcome.accountId);
  }
}
