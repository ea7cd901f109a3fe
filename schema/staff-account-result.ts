import { type ClassType, createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { kindOf, Refusal } from './refusal.js';
import { DateTime } from './scalars.js';
import { StaffAccount } from './staff-account.js';
import { StaffPerson } from './staff-account-person.js';
import { FieldsInvalid, NotFoundHere } from './staff-refusal.js';

@ObjectType({ description: 'It is done; this is the person now.', simpleResolvers: true })
export class PersonSaved {
  @Field(() => StaffPerson, { description: 'With the roles as they are now.' })
  person: StaffPerson;
}

@ObjectType({ description: 'There is a new account.', simpleResolvers: true })
export class AccountCreated {
  @Field(() => StaffPerson, { description: 'Whose it is.' })
  person: StaffPerson;

  @Field(() => String, { description: 'To sign in with once and then change. It is told here and nowhere else.' })
  oneTimePassword: string;

  @Field(() => DateTime, { description: 'Until when it may be used.' })
  passwordUntil: string;
}

@ObjectType({ description: 'The person can sign in with this, and is signed out everywhere.', simpleResolvers: true })
export class OneTimePasswordSet {
  @Field(() => StaffPerson, { description: 'Whose it is.' })
  person: StaffPerson;

  @Field(() => String, { description: 'To sign in with once and then change. It is told here and nowhere else.' })
  oneTimePassword: string;

  @Field(() => DateTime, { description: 'Until when it may be used.' })
  passwordUntil: string;
}

@ObjectType({ description: 'The person is signed out everywhere.', simpleResolvers: true })
export class SignInsEnded {
  @Field(() => Int, { description: 'On how many browsers.' })
  browsers: number;
}

@ObjectType({ description: 'Your password is another one now; your other browsers are signed out.' })
export class PasswordChanged {
  @Field(() => StaffAccount, { description: 'You.' })
  account: StaffAccount;
}

@ObjectType({ implements: Refusal, description: 'Somebody has this user name already.' })
export class UsernameTaken extends Refusal {
  @Field(() => String, { description: 'As it would be kept.' })
  username: string;
}

@ObjectType({ implements: Refusal, description: 'It is your own account; somebody else has to do this.' })
export class OwnAccount extends Refusal {}

@ObjectType({
  implements: Refusal,
  description: 'The person also has roles in agencies you do not administer; who administers those must do this.',
})
export class HeldElsewhere extends Refusal {}

@ObjectType({ implements: Refusal, description: 'Nobody would be left who administers the whole tree of agencies.' })
export class LastAdministrator extends Refusal {}

@ObjectType({ implements: Refusal, description: 'This is not your password.' })
export class PasswordWrong extends Refusal {}

export enum PasswordFault {
  TOO_SHORT = 'TOO_SHORT',
  TOO_LONG = 'TOO_LONG',
  GUESSED_EASILY = 'GUESSED_EASILY',
  SAME_AS_BEFORE = 'SAME_AS_BEFORE',
}

registerEnumType(PasswordFault, {
  name: 'PasswordFault',
  description: 'Why a password is not taken.',
  valuesConfig: {
    TOO_SHORT: { description: 'Ngắn hơn 12 ký tự' },
    TOO_LONG: { description: 'Dài hơn 200 ký tự' },
    GUESSED_EASILY: { description: 'Dễ đoán: từ thông dụng, dãy phím, tên của chính mình' },
    SAME_AS_BEFORE: { description: 'Trùng mật khẩu đang dùng' },
  },
});

@ObjectType({ implements: Refusal, description: 'The new password is not taken.' })
export class PasswordUnfit extends Refusal {
  @Field(() => PasswordFault, { description: 'What speaks against it.' })
  why: PasswordFault;
}

const result = (name: string, types: readonly ClassType<object>[]) =>
  createUnionType({ name, types: () => [...types, NotFoundHere] as const, resolveType: kindOf });

export const CreateAccountResult = result('CreateAccountResult', [AccountCreated, FieldsInvalid, UsernameTaken]);
export const EditAccountResult = result('EditAccountResult', [PersonSaved, FieldsInvalid, OwnAccount, HeldElsewhere]);
export const GrantRoleResult = result('GrantRoleResult', [PersonSaved, FieldsInvalid, OwnAccount, LastAdministrator]);
export const RevokeRoleResult = result('RevokeRoleResult', [PersonSaved, LastAdministrator]);
export const DisableAccountResult = result('DisableAccountResult', [
  PersonSaved,
  OwnAccount,
  HeldElsewhere,
  LastAdministrator,
]);
export const EnableAccountResult = result('EnableAccountResult', [PersonSaved, OwnAccount, HeldElsewhere]);
export const SetOneTimePasswordResult = result('SetOneTimePasswordResult', [
  OneTimePasswordSet,
  OwnAccount,
  HeldElsewhere,
]);
export const EndSignInsResult = result('EndSignInsResult', [SignInsEnded, OwnAccount, HeldElsewhere]);
export const ChangeOwnPasswordResult = createUnionType({
  name: 'ChangeOwnPasswordResult',
  types: () => [PasswordChanged, PasswordWrong, PasswordUnfit] as const,
  resolveType: kindOf,
});
