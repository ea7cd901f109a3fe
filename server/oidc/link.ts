import { v7 as uuidv7 } from 'uuid';
import { inTransaction } from '../../db/client.js';
import { findIdentityOf, insertIdentity } from '../../db/staff-identities.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { requireStaff } from '../staff/require-staff.js';
import type { Proven } from './provider.js';

export type LinkOutcome = { kind: 'Linked' } | { kind: 'LinkedElsewhere' };

/**
 * Links whom the provider vouches for to the account that is signed in on the same browser.
 *
 * The person does it, proven on both sides within minutes: an administrator who could name the subject could name their own,
 * and an e-mail address is whose the provider last gave it to.
 */
export async function linkIdentity(ctx: RequestContext, { issuer, subject }: Proven): Promise<LinkOutcome> {
  const { accountId } = requireStaff(ctx);
  return inTransaction(ctx.db, async (tx) => {
    const before = await findIdentityOf(tx, accountId, issuer);
    if (before?.subject === subject) return { kind: 'Linked' };
    const identity = { id: uuidv7(), accountId, issuer, subject, linkedAt: ctx.now() };
    if (before || !(await insertIdentity(tx, identity))) return { kind: 'LinkedElsewhere' };
    await recordAct(tx, ctx, { act: 'ProviderLinked', agencyId: null, subjectKind: 'ACCOUNT', subjectId: accountId });
    return { kind: 'Linked' };
  });
}
