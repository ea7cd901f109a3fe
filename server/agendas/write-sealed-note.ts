import { findSealedNote, saveSealedNote } from '../../db/agenda-versions.js';
import { findAgendaItem } from '../../db/agendas.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import type { FieldsInvalid } from '../staff/shape.js';
import { maySeeSealed } from './access.js';
import { findSeen } from './open.js';
import { openNote, sealNote } from './sealed-note.js';

export interface SealedNoteGiven {
  itemId: string;
  /** The version of the note that was read; 0 when there was none. */
  expectedVersion: number;
  note: string;
}

export type WriteSealedNoteOutcome =
  | { kind: 'HandlersNoteSaved'; sessionId: string; itemId: string }
  | { kind: 'NotFoundHere' }
  | { kind: 'HandlersNoteChanged'; sessionId: string; itemId: string }
  | FieldsInvalid;

/**
 * Keeps what only handlers of confidential matters may read of an item.
 *
 * Nobody else can tell that it was written: no version rises and nothing is told. The audit names the session, not the item.
 */
export async function writeSealedNote(ctx: RequestContext, given: SealedNoteGiven): Promise<WriteSealedNoteOutcome> {
  const { accountId } = requireStaff(ctx);
  const { itemId, expectedVersion } = given;
  const note = given.note.normalize('NFC').trim();
  if (note.length > 4_000) return { kind: 'FieldsInvalid', problems: [{ field: 'note', problem: 'TOO_LONG' }] };
  const item = isIdentifier(itemId) ? await findAgendaItem(ctx.db, itemId) : null;
  const seen = item && (await findSeen(ctx, item.sessionId));
  if (!item || !seen || !maySeeSealed(ctx.actor, seen.owner)) return notFoundHere;
  const { sessionId } = item;
  return settle(ctx, async (tx) => {
    const before = await findSealedNote(tx, itemId);
    const tookMatter = before !== null && openNote(ctx, before).tookMatter;
    const sealedNote = sealNote(ctx, itemId, { note, tookMatter });
    const row = { itemId, sealedNote, writtenBy: accountId, writtenAt: ctx.now() };
    const isSaved = await saveSealedNote(tx, { ...row, expectedVersion });
    if (!isSaved) return { kind: 'HandlersNoteChanged', sessionId, itemId };
    const { agencyId } = seen.session;
    const done = { act: 'HandlersNoteWritten', agencyId, subjectKind: 'SESSION', subjectId: sessionId } as const;
    await recordAct(tx, ctx, done);
    return { kind: 'HandlersNoteSaved', sessionId, itemId };
  });
}
