import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../db/client.js';
import { askRegistered, type ChangeRow, insertChange } from '../../db/promises.js';
import { insertHistory } from '../../db/registrations.js';
import { touchActive } from '../../db/registrations-of-session.js';
import { refreshSearchText } from '../../db/search-text.js';
import { changeSession, fillCalendar } from '../../db/session-writes.js';
import type { SessionRow } from '../../db/sessions.js';
import { shiftSlots } from '../../db/slot-writes.js';
import { listTrusting, markUndone, recountSlots, restoreDisplaced, restorePriority } from '../../db/undoing.js';
import type { RequestContext } from '../context.js';
import { forgetOwed } from '../notices/owe.js';
import { fillFreedPlaces } from '../registrations/hand-over-place.js';
import type { Performed } from '../sessions/arrange.js';
import { tellRegistered } from '../sessions/tell-registered.js';
import { requireStaff } from '../staff/require-staff.js';
import { prioritiesOf, type RecordedChange } from './record-change.js';

/**
 * Writes a session and its registrations as they were before an act, all but telling the world. SEQUENCE rises all the same.
 *
 * Whoever is in the session because of what the act said is told, and asked whether the old state suits them. Places that
 * got free meanwhile go down the waiting list.
 */
export async function restore(
  ctx: RequestContext,
  tx: Transaction,
  session: SessionRow,
  change: ChangeRow,
): Promise<Performed> {
  const { id } = session;
  const now = ctx.now();
  await shiftSlots(tx, id, -change.shiftMs, now);
  await changeSession(tx, id, { ...change.before, updatedAt: now });
  await fillCalendar(tx, id);
  await refreshSearchText(tx, [id]);
  const trusting = await listTrusting(tx, change);
  await restorePriority(tx, change);
  await restoreDisplaced(tx, change, now);
  if (change.act === 'CANCELLED') await recountSlots(tx, id);
  await noteRestored(ctx, tx, id);
  const sequence = session.sequence + 1;
  await markUndone(tx, change, { by: requireStaff(ctx).accountId, at: now, sequence });
  const asked = await askTrusting(ctx, tx, { session, change, trusting });
  if (asked) await tellTrusting(ctx, tx, { session, change, asked });
  await fillFreedPlaces(ctx, tx, id);
  await forgetOwed(ctx, tx, change.id);
  const reason = `Rút lại thay đổi đã công bố (${change.reason})`;
  return { kind: 'Performed', session, change: asked, event: 'SessionRestored', reason };
}

async function noteRestored(ctx: RequestContext, tx: Transaction, sessionId: string): Promise<void> {
  const at = ctx.now();
  const actor = `STAFF:${requireStaff(ctx).accountId}`;
  const ids = await touchActive(tx, sessionId, at);
  const lines = ids.map((registrationId) => ({ id: uuidv7(), registrationId, act: 'CHANGE_UNDONE', actor, at }));
  await insertHistory(tx, lines);
}

interface Trusting {
  session: SessionRow;
  change: ChangeRow;
  trusting: readonly string[];
}

/** Puts on record that an act was taken back, for those whom that concerns. It cannot be taken back itself. */
async function askTrusting(
  ctx: RequestContext,
  tx: Transaction,
  { session, change, trusting }: Trusting,
): Promise<RecordedChange | null> {
  if (trusting.length === 0) return null;
  const now = ctx.now();
  const restored = { id: uuidv7(), sessionId: session.id };
  await insertChange(tx, {
    ...restored,
    ...{
      agencyId: session.agencyId,
      act: 'RESTORED',
      reason: change.reason,
      before: change.before,
      undoesId: change.id,
    },
    ...{ previousSequence: session.sequence, sequence: session.sequence + 1 },
    ...{ madeBy: requireStaff(ctx).accountId, madeAt: now, undoUntil: now },
  });
  const asked = { change: restored, lastDay: null, only: trusting };
  const registrationIds = await askRegistered(tx, asked, prioritiesOf('RESTORED'));
  return { id: restored.id, dueAt: now, answerBy: null, registrationIds };
}

async function tellTrusting(
  ctx: RequestContext,
  tx: Transaction,
  { session, change, asked }: { session: SessionRow; change: ChangeRow; asked: RecordedChange },
): Promise<void> {
  const isPutOff = change.before.status === 'POSTPONED';
  await tellRegistered(ctx, tx, {
    change: asked,
    act: 'SESSION_RESTORED',
    letter: isPutOff ? 'SESSION_POSTPONED' : 'SESSION_RESTORED',
    reason: change.before.statusReason,
    previousStartsAt: change.shiftMs === 0 ? change.before.previousStartsAt : session.startsAt,
  });
}
