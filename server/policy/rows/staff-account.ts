import { entering, everyone } from '../audience.js';
import type { Rows } from '../rows.js';

/** Signing in, and who one is. */
export const staffAccountRows: Rows = {
  'Query.me': entering,
  'Mutation.signIn(input)': everyone,
  'Mutation.signOut': entering,
  'Mutation.signOutEverywhere': entering,
  'SignInInput { password username }': everyone,
  'SignInRefused { message }': everyone,
  'SignedIn { account }': everyone,
  'SignedOut { browsers }': entering,
  // Whoever has just signed in is a visitor still, to the question that signed them in.
  'StaffAccount { fullName roles sessions username }': everyone,
  'StaffDevice { createdAt current device lastSeenAt }': everyone,
  'StaffRole { agency agencyId role }': everyone,
};
