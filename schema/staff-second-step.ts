import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { kindOf, Refusal } from './refusal.js';
import { DateTime } from './scalars.js';
import { SignedIn, SignedOut, SignInRefused } from './staff-account.js';
import { HeldElsewhere, OwnAccount, PasswordWrong, PersonSaved } from './staff-account-result.js';
import { FieldsInvalid, NotFoundHere } from './staff-refusal.js';

@ObjectType({ description: 'How the second step of signing in stands for you.', simpleResolvers: true })
export class SecondStep {
  @Field(() => Boolean, { description: 'A code is asked for when you sign in.' })
  isSetUp: boolean;

  @Field(() => Boolean, { description: 'A role of yours asks for it; until it is set up the desk stays closed.' })
  isNeeded: boolean;

  @Field(() => DateTime, { nullable: true, description: 'Since when; null when it is not set up.' })
  since: string | null;

  @Field(() => Int, { description: 'Recovery codes not used yet.' })
  recoveryCodesLeft: number;
}

@ObjectType({
  description:
    'The password is right. Give the code with `confirmSignIn`, on this browser: the answer has set a cookie that opens nothing else.',
})
export class SecondStepNeeded {
  @Field(() => DateTime, { description: 'After this the password is asked again.' })
  until: string;
}

export const SignInResult = createUnionType({
  name: 'SignInResult',
  types: () => [SignedIn, SecondStepNeeded, SignInRefused] as const,
  resolveType: kindOf,
});

export const EndMySignInResult = createUnionType({
  name: 'EndMySignInResult',
  types: () => [SignedOut, NotFoundHere] as const,
  resolveType: kindOf,
});

@InputType({ description: 'The second step of signing in.' })
export class ConfirmSignInInput {
  @Field(() => String, {
    description: 'Six digits of the phone, or a recovery code; blanks and hyphens do not matter.',
  })
  code: string;
}

@ObjectType({
  implements: Refusal,
  description: 'This is not the code of this moment, or it was used before. Codes of the phone are good for once.',
})
export class CodeWrong extends Refusal {}

@ObjectType({
  implements: Refusal,
  description: 'It took too long, or too many codes were wrong: begin with the password.',
})
export class SignInLapsed extends Refusal {}

export const ConfirmSignInResult = createUnionType({
  name: 'ConfirmSignInResult',
  types: () => [SignedIn, CodeWrong, SignInLapsed] as const,
  resolveType: kindOf,
});

@ObjectType({
  description: 'A secret for your phone. It opens nothing until `confirmSecondStep` has had a code made with it.',
})
export class SecondStepBegun {
  @Field(() => String, { description: 'A QR code as an SVG document, to be read by the phone.' })
  qr: string;

  @Field(() => String, { description: 'The same to be typed, in groups of four letters.' })
  secret: string;

  @Field(() => String, { description: 'The same as an address: `otpauth://totp/…`.' })
  address: string;
}

@ObjectType({ implements: Refusal, description: 'There is one already; remove it first.' })
export class SecondStepSetAlready extends Refusal {}

export const BeginSecondStepResult = createUnionType({
  name: 'BeginSecondStepResult',
  types: () => [SecondStepBegun, PasswordWrong, SecondStepSetAlready] as const,
  resolveType: kindOf,
});

@ObjectType({
  description: 'Codes for when the phone is not at hand, each good for once. They are told here and nowhere else.',
})
export class RecoveryCodes {
  @Field(() => [String], { description: 'Ten of them.' })
  codes: string[];
}

export const ConfirmSecondStepResult = createUnionType({
  name: 'ConfirmSecondStepResult',
  types: () => [RecoveryCodes, CodeWrong, SecondStepSetAlready] as const,
  resolveType: kindOf,
});

export const RenewRecoveryCodesResult = createUnionType({
  name: 'RenewRecoveryCodesResult',
  types: () => [RecoveryCodes, PasswordWrong, SecondStepMissing] as const,
  resolveType: kindOf,
});

@ObjectType({ implements: Refusal, description: 'No second step is set up.' })
export class SecondStepMissing extends Refusal {}

@InputType({ description: 'What takes the second step away.' })
export class RemoveSecondStepInput {
  @Field(() => String, { description: 'Yours.' })
  password: string;

  @Field(() => String, { description: 'A code of the phone, or a recovery code.' })
  code: string;
}

@ObjectType({ description: 'The password alone opens the desk again, unless a role of yours asks for more.' })
export class SecondStepRemoved {
  @Field(() => Boolean, { description: 'A role of yours asks for it: set it up anew before anything else.' })
  isNeeded: boolean;
}

export const RemoveSecondStepResult = createUnionType({
  name: 'RemoveSecondStepResult',
  types: () => [SecondStepRemoved, PasswordWrong, CodeWrong, SecondStepMissing] as const,
  resolveType: kindOf,
});

@InputType({ description: 'Proof that it is still you: one of the two.' })
export class ConfirmIdentityInput {
  @Field(() => String, { nullable: true, description: 'Yours.' })
  password?: string | null;

  @Field(() => String, { nullable: true, description: 'A code of the phone; recovery codes are not for this.' })
  code?: string | null;
}

@ObjectType({ description: 'It is you.' })
export class IdentityConfirmed {
  @Field(() => DateTime, { description: 'Until when this is believed.' })
  until: string;
}

export const ConfirmIdentityResult = createUnionType({
  name: 'ConfirmIdentityResult',
  types: () => [IdentityConfirmed, PasswordWrong, CodeWrong] as const,
  resolveType: kindOf,
});

@ObjectType({
  implements: Refusal,
  description: 'For this you must have proven lately that it is you: `confirmIdentity`, then ask again.',
})
export class ConfirmationNeeded extends Refusal {}

@InputType({ description: 'Whose second step is to be taken away, and why.' })
export class ResetSecondStepInput {
  @Field(() => ID, { description: 'The person’s account.' })
  accountId: string;

  @Field(() => String, { description: 'Such as: the phone was lost. It stays in the audit.' })
  reason: string;
}

export const ResetSecondStepResult = createUnionType({
  name: 'ResetSecondStepResult',
  types: () =>
    [
      PersonSaved,
      FieldsInvalid,
      ConfirmationNeeded,
      OwnAccount,
      HeldElsewhere,
      SecondStepMissing,
      NotFoundHere,
    ] as const,
  resolveType: kindOf,
});
