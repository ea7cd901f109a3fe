import { Field, ID, InputType } from 'type-graphql';
import { DateTime } from './scalars.js';
import { StaffRoleKind } from './staff-account.js';

@InputType({ description: 'A role to be given.' })
export class RoleInput {
  @Field(() => StaffRoleKind, { description: 'What the person may do.' })
  role: StaffRoleKind;

  @Field(() => ID, { description: 'Where, and in everything below; an agency you administer, or one below it.' })
  agencyId: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'Who the person is among the leaders. With LEADER, and only with it; all positions held must be yours to keep.',
  })
  leaderId?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it ends by itself; left out: when it is revoked.' })
  validUntil?: string | null;
}

@InputType({ description: 'Somebody new at the desk.' })
export class CreateAccountInput {
  @Field(() => String, {
    description:
      'To sign in with: small letters a–z, digits, and single dots, hyphens or underscores between them. It never changes.',
  })
  username: string;

  @Field(() => String, { description: 'As the person is shown to colleagues.' })
  fullName: string;

  @Field(() => [RoleInput], { description: 'At least one role, at most 20.' })
  grants: RoleInput[];
}

@InputType({ description: 'What to change of an account.' })
export class EditAccountInput {
  @Field(() => ID, { description: 'The account.' })
  id: string;

  @Field(() => String, { description: 'As the person is shown to colleagues.' })
  fullName: string;
}

@InputType({
  description: 'A role for somebody. Given again with another end or leader, it replaces the one that was held.',
})
export class GrantRoleInput extends RoleInput {
  @Field(() => ID, { description: 'Whom it is given to; never yourself.' })
  accountId: string;
}

@InputType({ description: 'A role to be taken from somebody.' })
export class RevokeRoleInput {
  @Field(() => ID, { description: 'Whom it is taken from.' })
  accountId: string;

  @Field(() => ID, { description: 'Which of the person’s roles, as `StaffGrant.id`.' })
  grantId: string;

  @Field(() => String, { nullable: true, description: 'Why; kept in the audit.' })
  reason?: string | null;
}

@InputType({ description: 'An account to be shut.' })
export class DisableAccountInput {
  @Field(() => ID, { description: 'The account; never your own.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'Why; kept in the audit.' })
  reason?: string | null;
}

@InputType({ description: 'Your own password, and the one to take its place.' })
export class ChangeOwnPasswordInput {
  @Field(() => String, { description: 'The one you signed in with.' })
  password: string;

  @Field(() => String, {
    description: 'From 12 to 200 characters that are not easily guessed; spaces and Vietnamese letters welcome.',
  })
  newPassword: string;
}
