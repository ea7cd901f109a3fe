import { inTransaction } from '../../db/client.js';
import { appendEvents } from '../../db/events.js';
import { isOwnSession, revokeStaffSession } from '../../db/staff.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { requireStaff } from './require-staff.js';
import { sessionsEnded } from './session-ended.js';
import type { SignedOut } from './sign-out.js';

export type EndMySignInOutcome = SignedOut | { kind: 'NotFoundHere' };

/** Signs one other browser of one's own out, at once and on every instance. */
export async function endMySignIn(ctx: RequestContext, id: string): Promise<EndMySignInOutcome> {
  const { accountId } = requireStaff(ctx);
  const now = ctx.now();
  const ended = await inTransaction(ctx.db, async (tx) => {
    if (!isIdentifier(id) || !(await isOwnSession(tx, id, accountId))) return [];
    const ids = await revokeStaffSession(tx, id, now);
    if (ids.length === 0) return [];
    await appendEvents(tx, now, sessionsEnded(ids));
    await recordAct(tx, ctx, { act: 'OwnSignInEnded', agencyId: null, subjectKind: 'ACCOUNT', subjectId: accountId });
    return ids;
  });
  ctx.wake();
  return ended.length === 0 ? { kind: 'NotFoundHere' } : { kind: 'SignedOut', browsers: ended.length };
}
