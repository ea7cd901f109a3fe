import type { Transaction } from '../../db/client.js';
import { listPolicies } from '../../db/policies.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { mayPublishUnsigned } from './access.js';
import { type ApprovalNeeded, approvalIn } from './approval-rules.js';

/** Refuses to make drafts public that no signed notice announces, where the agency leaves that to its head; null otherwise. */
export async function refuseUnapproved(
  ctx: RequestContext,
  tx: Transaction,
  agencyId: string,
): Promise<ApprovalNeeded | null> {
  const approval = approvalIn(await listPolicies(tx, [agencyId]));
  return mayPublishUnsigned(ctx.actor, await findScope(tx, agencyId), approval) ? null : { kind: 'ApprovalNeeded' };
}
