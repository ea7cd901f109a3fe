import { inTransaction } from '../../db/client.js';
import { findScope } from '../../db/staff.js';
import { findReply, endReply as writeEnd } from '../../db/triage-words.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { mayWordReplies } from './access.js';

/** Ends a ready reply of an agency: today is its last day. National ones are nobody's to end. */
export async function endReply(
  ctx: RequestContext,
  id: string,
): Promise<NotFoundHere | { kind: 'ReplyEnded'; id: string }> {
  requireStaff(ctx);
  const row = isIdentifier(id) ? await findReply(ctx.db, id) : null;
  const agencyId = row?.agencyId ?? null;
  if (agencyId === null || !mayWordReplies(ctx.actor, await findScope(ctx.db, agencyId))) return notFoundHere;
  await inTransaction(ctx.db, async (tx) => {
    await writeEnd(tx, id, localDay(ctx.now()));
    await recordAct(tx, ctx, { act: 'ReplyEnded', agencyId, subjectKind: 'REPLY', subjectId: id });
  });
  return { kind: 'ReplyEnded', id };
}
