import { v7 as uuidv7 } from 'uuid';
import { insertAgendaChange, insertAgendaItems, listAgendaItems, lockAgenda } from '../../db/agendas.js';
import type { Transaction } from '../../db/client.js';
import type { RequestContext } from '../context.js';
import { requireStaff } from '../staff/require-staff.js';
import { byPlace, placesBetween } from './order-rules.js';

/**
 * Begins the agenda of a new session with the topics, breaks and notes of another one, in their order.
 *
 * People stay behind, with everything said of their matters: of an item only what it is called, how long it takes and
 * which agency prepares it goes along.
 */
export async function copySkeleton(
  ctx: RequestContext,
  tx: Transaction,
  { from, to }: { from: string; to: string },
): Promise<void> {
  const { accountId: createdBy } = requireStaff(ctx);
  const now = ctx.now();
  const items = (await listAgendaItems(tx, from))
    .filter(({ kind, removedAt }) => kind !== 'REGISTRATION' && removedAt === null)
    .sort(byPlace);
  if (items.length === 0) return;
  const places = placesBetween(null, null, items.length);
  await lockAgenda(tx, to, now);
  await insertAgendaItems(
    tx,
    items.map(({ kind, title, minutes, fixedTime, preparingAgencyId }, index) => ({
      ...{ id: uuidv7(), sessionId: to, kind, title, minutes, fixedTime, preparingAgencyId },
      ...{ orderKey: places[index] ?? '', createdBy, createdAt: now, updatedAt: now },
    })),
  );
  await insertAgendaChange(tx, { sessionId: to, subjectId: null, fields: ['added'], madeBy: createdBy, madeAt: now });
}
