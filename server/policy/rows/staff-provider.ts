import { entering, everyone } from '../audience.js';
import type { Rows } from '../rows.js';

/** Signing in with the authority's identity provider. */
export const staffProviderRows: Rows = {
  'Query.signInProvider': everyone,
  'Mutation.unlinkProvider': entering,
  'ProviderUnlinked { accountId }': entering,
  'SignInProvider { address label }': everyone,
  'StaffAccount { providerLinkedAt }': everyone,
};
