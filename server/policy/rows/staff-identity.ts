import { identityReaders } from '../people.js';
import type { Rows } from '../rows.js';

/** Numbers of papers. */
export const staffIdentityRows: Rows = {
  'Mutation.revealIdentity(input)': identityReaders,
  'IdentityNotGiven { message }': identityReaders,
  'IdentityRevealed { identityKind identityNumber }': identityReaders,
  'RevealIdentityInput { reason registrationId }': identityReaders,
};
