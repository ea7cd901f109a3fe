import { findNotice, lockNotice, type NoticeRow } from '../../db/calendar-notices.js';
import type { Transaction } from '../../db/client.js';
import { appendEvents } from '../../db/events.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { mayDoToNotice } from './access.js';
import { type NoticeAct, type NoticeWrongState, refuseByNoticeState } from './rules.js';

export interface NoticeSaved {
  kind: 'NoticeSaved';
  notice: NoticeRow;
}

/** A notice the asker may do this to, held for the rest of the transaction, when its state allows the act; else why not. */
export async function openNoticeFor(
  ctx: RequestContext,
  tx: Transaction,
  { id, act }: { id: string; act: NoticeAct },
): Promise<{ kind: 'Open'; notice: NoticeRow } | { kind: 'NotFoundHere' } | NoticeWrongState> {
  const seen = isIdentifier(id) ? await findNotice(tx, id) : null;
  if (seen === null || !mayDoToNotice(ctx.actor, act, await findScope(tx, seen.agencyId)))
    return { kind: 'NotFoundHere' };
  const notice = await lockNotice(tx, id);
  if (notice === null) return { kind: 'NotFoundHere' };
  return refuseByNoticeState(act, notice) ?? { kind: 'Open', notice };
}

/** Tells that what the public knows of a notice has changed; nobody hears of one that is not public. */
export async function tellOfNotice(tx: Transaction, { agencyId, publishedAt }: NoticeRow, at: string): Promise<void> {
  if (publishedAt !== null) await appendEvents(tx, at, [{ kind: 'NoticeChanged', agencyId }]);
}
