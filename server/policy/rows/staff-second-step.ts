import { entering, everyone } from '../audience.js';
import { administrators } from '../people.js';
import type { Rows } from '../rows.js';

/** The second step of signing in, and proving once more who one is. */
export const staffSecondStepRows: Rows = {
  'Mutation.beginSecondStep(password)': entering,
  'Mutation.confirmIdentity(input)': entering,
  'Mutation.confirmSecondStep(code)': entering,
  // Whoever has taken the first step is a visitor still.
  'Mutation.confirmSignIn(input)': everyone,
  'Mutation.removeSecondStep(input)': entering,
  'Mutation.renewRecoveryCodes(password)': entering,
  'Mutation.resetSecondStep(input)': administrators,
  'CodeWrong { message }': everyone,
  'ConfirmIdentityInput { code password }': entering,
  'ConfirmSignInInput { code }': everyone,
  'ConfirmationNeeded { message }': entering,
  'IdentityConfirmed { until }': entering,
  'RecoveryCodes { codes }': entering,
  'RemoveSecondStepInput { code password }': entering,
  'ResetSecondStepInput { accountId reason }': administrators,
  'SecondStep { isNeeded isSetUp recoveryCodesLeft since }': everyone,
  'SecondStepBegun { address qr secret }': entering,
  'SecondStepMissing { message }': entering,
  'SecondStepNeeded { until }': everyone,
  'SecondStepRemoved { isNeeded }': entering,
  'SecondStepSetAlready { message }': entering,
  'SignInLapsed { message }': everyone,
  'StaffAccount { secondStep }': everyone,
  'StaffPerson { secondStepSince }': administrators,
};
