import { updateAgendaItem } from '../../db/agendas.js';
import type { RequestContext } from '../context.js';
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
import { refuseUnseen } from './merge-rules.js';
import { type AgendaRefusal, openItem } from './open.js';

/** Takes an item off the agenda. It can be put back; what somebody else has just written in it is not thrown away unseen. */
export async function removeItem(
  ctx: RequestContext,
  { itemId, expectedVersion }: { itemId: string; expectedVersion: number },
): Promise<AgendaSaved | ChangedMeanwhile | AgendaRefusal> {
  requireStaff(ctx);
  return settle(ctx, async (tx) => {
    const found = await openItem(ctx, tx, itemId);
    if (found.kind !== 'OpenItem') return found;
    const { opened, item } = found;
    if (item.removedAt !== null) return unchanged(opened, itemId);
    const unseen = refuseUnseen(await changesSince(tx, opened, { expectedVersion, subjectId: itemId }));
    if (unseen.length > 0) return changedMeanwhile(opened, itemId, unseen);
    await updateAgendaItem(tx, itemId, { removedAt: ctx.now(), updatedAt: ctx.now() });
    return keepChange(ctx, tx, opened, { subjectId: itemId, fields: ['removed'], act: 'AgendaItemRemoved' });
  });
}
