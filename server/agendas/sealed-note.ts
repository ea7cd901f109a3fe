import { listSealedNotes, type SealedNoteRow } from '../../db/agenda-versions.js';
import type { RequestContext } from '../context.js';

/** What handlers keep for themselves of one item. */
export interface SealedNoteFacts {
  note: string;
  version: number;
  writtenBy: string;
  writtenAt: string;
}

export function sealNote({ keys }: Pick<RequestContext, 'keys'>, itemId: string, note: string): Buffer {
  return keys.seal(note, bondOf(itemId));
}

/** The handlers' notes of an agenda, by item. Call it only for who may read them. */
export async function readSealedNotes(ctx: RequestContext, sessionId: string): Promise<Map<string, SealedNoteFacts>> {
  const rows = await listSealedNotes(ctx.db, sessionId);
  return new Map(rows.map((row) => [row.itemId, presentNote(ctx, row)]));
}

function presentNote(
  { keys }: RequestContext,
  { itemId, sealedNote, version, writtenBy, writtenAt }: SealedNoteRow,
): SealedNoteFacts {
  return { note: keys.open(sealedNote, bondOf(itemId)), version, writtenBy, writtenAt };
}

function bondOf(itemId: string): string {
  return `agenda_sealed_note|note|${itemId}`;
}
