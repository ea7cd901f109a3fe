import { v7 as uuidv7 } from 'uuid';
import {
  insertAgendaItems,
  insertAgendaParticipants,
  listAgendaParticipants,
  listConfirmed,
  listStandingItems,
  type NewAgendaItem,
} from '../../db/agendas.js';
import type { Transaction } from '../../db/client.js';
import { listParticipants } from '../../db/session-parts.js';
import type { SessionRow } from '../../db/sessions.js';
import type { RequestContext } from '../context.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type AgendaSaved, keepChange, unchanged } from './keep-change.js';
import { type AgendaRefusal, type OpenAgenda, openAgenda } from './open.js';
import { byPlace, gapAfter, placesBetween } from './order-rules.js';
import { type Placed, type Proposed, proposeItems } from './proposal-rules.js';
import { strikeOf } from './strike-rules.js';
import { fixedStart } from './time-rules.js';

/** Puts the confirmed registrations that are not on the agenda yet where they belong by their slots. */
export async function proposeAgenda(ctx: RequestContext, sessionId: string): Promise<AgendaSaved | AgendaRefusal> {
  requireStaff(ctx);
  return settle(ctx, async (tx) => {
    const opened = await openAgenda(ctx, tx, sessionId);
    if (opened.kind !== 'Open') return opened;
    if (opened.agenda.version === 0) await inviteAttending(ctx, tx, sessionId);
    const proposed = proposeItems(await listConfirmed(tx, sessionId), await listPlaced(tx, opened.session));
    if (proposed.length === 0) return unchanged(opened, null);
    await insertAgendaItems(tx, rowsOf(ctx, opened, proposed));
    return keepChange(ctx, tx, opened, { subjectId: null, fields: ['added'], act: 'AgendaProposed' });
  });
}

/** Whoever the session says attends is the beginning of the list of participants. */
async function inviteAttending(ctx: RequestContext, tx: Transaction, sessionId: string): Promise<void> {
  if ((await listAgendaParticipants(tx, sessionId)).length > 0) return;
  const attending = await listParticipants(tx, [sessionId]);
  await insertAgendaParticipants(
    tx,
    attending.map(({ agencyId, name }) => ({ id: uuidv7(), sessionId, agencyId, name, createdAt: ctx.now() })),
  );
}

async function listPlaced(tx: Transaction, { id: sessionId, startsAt }: SessionRow): Promise<Placed[]> {
  const rows = (await listStandingItems(tx, sessionId)).filter(({ item }) => item.removedAt === null);
  return rows
    .sort((one, other) => byPlace(one.item, other.item))
    .map(({ item, registration, slot }) => ({
      id: item.id,
      registrationId: item.registrationId,
      slotStartsAt: item.fixedTime
        ? fixedStart(item.fixedTime, startsAt)
        : registration?.sessionId === sessionId
          ? (slot?.startsAt ?? null)
          : null,
      groupCaseId: registration?.groupCaseId ?? null,
      isStruck: strikeOf(sessionId, registration) !== null,
    }));
}

/** Several behind one item share the gap behind it, in their order. */
function rowsOf(ctx: RequestContext, opened: OpenAgenda, proposed: readonly Proposed[]): NewAgendaItem[] {
  const now = ctx.now();
  const made = { createdBy: requireStaff(ctx).accountId, createdAt: now, updatedAt: now };
  const anchors = new Set(proposed.map(({ afterId }) => afterId));
  return [...anchors].flatMap((afterId) => {
    const group = proposed.filter((one) => one.afterId === afterId);
    const gap = gapAfter(opened.rows, { afterId });
    const places = placesBetween(gap?.before ?? null, gap?.after ?? null, group.length);
    return group.map(({ kind, registrationId, minutes, fixedTime }, index) => ({
      ...{ id: uuidv7(), sessionId: opened.session.id, kind, registrationId, minutes, fixedTime, ...made },
      title: kind === 'BREAK' ? 'Nghỉ' : null,
      orderKey: places[index] ?? '',
    }));
  });
}
