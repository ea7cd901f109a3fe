import { updateAgendaItem } from '../../db/agendas.js';
import type { RequestContext } from '../context.js';
import { notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import {
  type AgendaSaved,
  type ChangedMeanwhile,
  changedMeanwhile,
  changesSince,
  keepChange,
  unchanged,
} from './keep-change.js';
import { mergeSave, refuseUnseen } from './merge-rules.js';
import { type AgendaRefusal, openItem } from './open.js';
import { gapAfter, placeBetween } from './order-rules.js';

export interface ItemMove {
  itemId: string;
  expectedVersion: number;
  /** Behind which item; null: to the front. */
  afterItemId?: string | null | undefined;
}

/** Moves an item; one row is written. Where somebody else has moved the same item since, the asker is told. */
export async function moveItem(
  ctx: RequestContext,
  { itemId, expectedVersion, afterItemId = null }: ItemMove,
): Promise<AgendaSaved | ChangedMeanwhile | AgendaRefusal> {
  requireStaff(ctx);
  return settle(ctx, async (tx) => {
    const found = await openItem(ctx, tx, itemId);
    if (found.kind !== 'OpenItem') return found;
    const { opened, item } = found;
    const gap = gapAfter(opened.rows, { afterId: afterItemId, without: itemId });
    if (gap === null) return notFoundHere;
    const since = await changesSince(tx, opened, { expectedVersion, subjectId: itemId });
    const gone = item.removedAt === null ? [] : refuseUnseen(since, ['removed']);
    if (gone.length > 0) return changedMeanwhile(opened, itemId, gone);
    const stands = opened.items[opened.items.indexOf(item) - 1]?.id ?? null;
    const merge = mergeSave({ place: afterItemId }, { place: stands }, since);
    if (merge.kind === 'ChangedMeanwhile') return changedMeanwhile(opened, itemId, merge.conflicts);
    if (!('place' in merge.fields)) return unchanged(opened, itemId);
    await updateAgendaItem(tx, itemId, { orderKey: placeBetween(gap.before, gap.after), updatedAt: ctx.now() });
    return keepChange(ctx, tx, opened, { subjectId: itemId, fields: ['place'], act: 'AgendaItemMoved' });
  });
}
