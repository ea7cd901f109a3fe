import { updateAgendaItem } from '../../db/agendas.js';
import type { RequestContext } from '../context.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type AgendaSaved, keepChange, unchanged } from './keep-change.js';
import { type AgendaRefusal, openItem } from './open.js';

/** Puts an item back where it stood, as it was. */
export async function restoreItem(
  ctx: RequestContext,
  itemId: string,
): Promise<AgendaSaved | AgendaRefusal | { kind: 'AlreadyOnAgenda'; itemId: string }> {
  requireStaff(ctx);
  return settle(ctx, async (tx) => {
    const found = await openItem(ctx, tx, itemId);
    if (found.kind !== 'OpenItem') return found;
    const { opened, item } = found;
    if (item.removedAt === null) return unchanged(opened, itemId);
    const twin = opened.items.find((one) => one.registrationId !== null && one.registrationId === item.registrationId);
    if (twin) return { kind: 'AlreadyOnAgenda', itemId: twin.id };
    await updateAgendaItem(tx, itemId, { removedAt: null, updatedAt: ctx.now() });
    return keepChange(ctx, tx, opened, { subjectId: itemId, fields: ['removed'], act: 'AgendaItemRestored' });
  });
}
