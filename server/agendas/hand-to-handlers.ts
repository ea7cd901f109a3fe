import { takePreparations } from '../../db/agenda-preparations.js';
import { findSealedNote, saveSealedNote } from '../../db/agenda-versions.js';
import {
  type AgendaItemRow,
  findAgendaItem,
  insertAgendaChange,
  listRegistrationsById,
  lockAgenda,
  updateAgendaItem,
} from '../../db/agendas.js';
import type { Transaction } from '../../db/client.js';
import { appendEvents } from '../../db/events.js';
import { updateRegistration } from '../../db/registrations.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { openSummary } from '../registrations/present-listed.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { mayPrepare, maySeeSealed } from './access.js';
import { openHandedIn } from './handed-in.js';
import { openWords } from './item-words.js';
import type { AgendaSaved } from './keep-change.js';
import { findSeen } from './open.js';
import { openNote, sealNote } from './sealed-note.js';

/**
 * Takes what a citizen told, and what the desk prepared on it, out of everybody's sight but the handlers'.
 *
 * Nothing marks the registration or the item afterwards: they are as if nothing had ever been told. What was told stands
 * in the handlers' note, sealed.
 */
export async function handToHandlers(ctx: RequestContext, itemId: string): Promise<AgendaSaved | NotFoundHere> {
  requireStaff(ctx);
  const seen = isIdentifier(itemId) ? await findAgendaItem(ctx.db, itemId) : null;
  const found = seen && (await findSeen(ctx, seen.sessionId));
  if (!seen || !found || !(mayPrepare(ctx.actor, found.owner) || maySeeSealed(ctx.actor, found.owner)))
    return notFoundHere;
  const { id: sessionId, agencyId } = found.session;
  return settle(ctx, async (tx) => {
    await lockAgenda(tx, sessionId, ctx.now());
    const item = (await findAgendaItem(tx, itemId)) ?? seen;
    await keepForHandlers(ctx, tx, item);
    const version = await takeAway(ctx, tx, item);
    await appendEvents(tx, ctx.now(), [{ kind: 'AgendaChanged', agencyId, sessionId }]);
    const done = { act: 'MatterHandedToHandlers', agencyId, subjectKind: 'SESSION', subjectId: sessionId } as const;
    await recordAct(tx, ctx, done);
    return { kind: 'AgendaSaved', sessionId, version, subjectId: itemId };
  });
}

async function keepForHandlers(ctx: RequestContext, tx: Transaction, item: AgendaItemRow): Promise<void> {
  const { id: itemId } = item;
  const [placed] = await listRegistrationsById(tx, item.registrationId === null ? [] : [item.registrationId]);
  const { note, answer } = openWords(ctx, item);
  const before = await findSealedNote(tx, itemId);
  const known = before && openNote(ctx, before);
  const prepared = (await takePreparations(tx, itemId)).map((row) => openHandedIn(ctx, row).text);
  const summary = placed && openSummary(ctx.keys, placed.registration);
  const told = [known?.note, summary, note, answer, ...prepared].filter(Boolean);
  await saveSealedNote(tx, {
    ...{ itemId, writtenBy: requireStaff(ctx).accountId, writtenAt: ctx.now() },
    sealedNote: sealNote(ctx, itemId, { note: told.join('\n\n'), tookMatter: true }),
    expectedVersion: before?.version ?? 0,
  });
}

/** A version rises only where something was said that everybody at the desk could see go. */
async function takeAway(ctx: RequestContext, tx: Transaction, item: AgendaItemRow): Promise<number> {
  const { id, sessionId, registrationId, sealedNote, sealedAnswer } = item;
  if (registrationId !== null) await updateRegistration(tx, registrationId, { sealedSummary: null });
  const fields = [...(sealedNote ? ['note'] : []), ...(sealedAnswer ? ['answer'] : [])];
  if (fields.length === 0) return (await lockAgenda(tx, sessionId, ctx.now())).version;
  await updateAgendaItem(tx, id, { sealedNote: null, sealedAnswer: null, updatedAt: ctx.now() });
  const made = { madeBy: requireStaff(ctx).accountId, madeAt: ctx.now() };
  return insertAgendaChange(tx, { sessionId, subjectId: id, fields, ...made });
}
