import { findRegistration } from '../../db/registrations.js';
import { findScope } from '../../db/staff.js';
import { recordRead } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import { requireStaff } from '../staff/require-staff.js';
import { type FieldsInvalid, findFieldProblems, tidied } from '../staff/shape.js';
import { type ConfirmationNeeded, confirmationNeeded, isFresh } from '../staff/step-up-rules.js';
import { mayRevealIdentity } from './access.js';
import { openApplicant } from './present-listed.js';

export interface IdentityWish {
  registrationId: string;
  /** Why the whole number is needed; it stays in the audit. */
  reason: string;
}

export type RevealIdentityOutcome =
  | { kind: 'IdentityRevealed'; identityKind: string; identityNumber: string }
  | { kind: 'IdentityNotGiven' }
  | ConfirmationNeeded
  | FieldsInvalid
  | { kind: 'NotFoundHere' };

/**
 * Shows the whole number of the paper somebody registered with, to who needs it at the desk.
 *
 * Only shortly after a proof of who asks; and it is on record, with the reason, before the number leaves.
 */
export async function revealIdentity(ctx: RequestContext, given: IdentityWish): Promise<RevealIdentityOutcome> {
  requireStaff(ctx);
  const { registrationId, reason } = tidied(given);
  const problems = findFieldProblems({ reason }, { reason: { most: 500, required: true } });
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  if (!isFresh(ctx.actor, ctx.now())) return confirmationNeeded;
  const placed = isIdentifier(registrationId) ? await findRegistration(ctx.db, { id: registrationId }) : null;
  if (placed === null) return { kind: 'NotFoundHere' };
  const { agencyId, day } = placed.session;
  const isToday = day === localDay(ctx.now());
  if (!mayRevealIdentity(ctx.actor, { owner: await findScope(ctx.db, agencyId), isToday }))
    return { kind: 'NotFoundHere' };
  const { identityKind, identityNumber } = openApplicant(ctx.keys, placed.registration);
  if (identityKind === null || identityNumber === null) return { kind: 'IdentityNotGiven' };
  const seen = { what: 'IdentityNumber', agencyId, subjectKind: 'REGISTRATION' } as const;
  await recordRead(ctx, { ...seen, subjectIds: [registrationId], reason });
  return { kind: 'IdentityRevealed', identityKind, identityNumber };
}
