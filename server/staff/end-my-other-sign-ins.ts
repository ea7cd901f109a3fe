import { endSignInsBut } from '../../db/accounts.js';
import { inTransaction } from '../../db/client.js';
import { appendEvents } from '../../db/events.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { requireStaff } from './require-staff.js';
import { sessionsEnded } from './session-ended.js';
import type { SignedOut } from './sign-out.js';

/** Signs every browser of one's own out but this one. */
export async function endMyOtherSignIns(ctx: RequestContext): Promise<SignedOut> {
  const { accountId, staffSessionId } = requireStaff(ctx);
  const now = ctx.now();
  const ended = await inTransaction(ctx.db, async (tx) => {
    const ids = await endSignInsBut(tx, { accountId, keep: staffSessionId, now });
    await appendEvents(tx, now, sessionsEnded(ids));
    const done = { act: 'OtherSignInsEnded', agencyId: null, subjectKind: 'ACCOUNT', subjectId: accountId } as const;
    await recordAct(tx, ctx, done);
    return ids;
  });
  ctx.wake();
  return { kind: 'SignedOut', browsers: ended.length };
}
