import { inTransaction } from '../../db/client.js';
import { dropFilter as dropRow } from '../../db/saved-filters.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';

/** Forgets a filter of the asker's own. */
export async function dropFilter(
  ctx: RequestContext,
  id: string,
): Promise<{ kind: 'FilterDropped'; id: string } | NotFoundHere> {
  const { accountId } = requireStaff(ctx);
  return inTransaction(ctx.db, async (tx) => {
    if (!isIdentifier(id) || !(await dropRow(tx, { id, accountId }))) return notFoundHere;
    await recordAct(tx, ctx, { act: 'FilterDropped', agencyId: null, subjectKind: 'ACCOUNT', subjectId: accountId });
    return { kind: 'FilterDropped', id };
  });
}
