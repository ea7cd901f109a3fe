import { inTransaction } from '../../db/client.js';
import { endIdentity } from '../../db/staff-identities.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { requireStaff } from '../staff/require-staff.js';
import { type ConfirmationNeeded, confirmationNeeded, isFresh } from '../staff/step-up-rules.js';

export type UnlinkOutcome =
  | { kind: 'ProviderUnlinked'; accountId: string }
  | ConfirmationNeeded
  | { kind: 'NotFoundHere' };

/** Takes the link to the provider away from one's own account; the password opens the desk as before. */
export async function unlinkProvider(ctx: RequestContext): Promise<UnlinkOutcome> {
  const { accountId } = requireStaff(ctx);
  const { provider } = ctx;
  if (!isFresh(ctx.actor, ctx.now())) return confirmationNeeded;
  if (!provider) return { kind: 'NotFoundHere' };
  return inTransaction(ctx.db, async (tx) => {
    if (!(await endIdentity(tx, accountId, provider.issuer, ctx.now()))) return { kind: 'NotFoundHere' };
    await recordAct(tx, ctx, { act: 'ProviderUnlinked', agencyId: null, subjectKind: 'ACCOUNT', subjectId: accountId });
    return { kind: 'ProviderUnlinked', accountId };
  });
}
