import { listSealedNotes, type SealedNoteRow } from '../../db/agenda-versions.js';
import type { RequestContext } from '../context.js';

/** What handlers keep for themselves of one item. */
export interface SealedNoteFacts {
  note: string;
  /** What the citizen told and the desk prepared was taken out of everybody else's sight. */
  tookMatter: boolean;
  version: number;
  writtenBy: string;
  writtenAt: string;
}

type Written = Pick<SealedNoteFacts, 'note' | 'tookMatter'>;
type Keys = Pick<RequestContext, 'keys'>;

export function sealNote({ keys }: Keys, itemId: string, { note, tookMatter }: Written): Buffer {
  return keys.seal(JSON.stringify({ note, tookMatter }), bondOf(itemId));
}

/** What was sealed of one note. Call it only for who may read it. */
export function openNote(
  { keys }: Keys,
  { itemId, sealedNote }: Pick<SealedNoteRow, 'itemId' | 'sealedNote'>,
): Written {
  return JSON.parse(keys.open(sealedNote, bondOf(itemId))) as Written;
}

/** The handlers' notes of an agenda, by item. Call it only for who may read them. */
export async function readSealedNotes(ctx: RequestContext, sessionId: string): Promise<Map<string, SealedNoteFacts>> {
  const rows = await listSealedNotes(ctx.db, sessionId);
  return new Map(rows.map((row) => [row.itemId, presentNote(ctx, row)]));
}

/** Items whose matter is handlers' alone; what older versions hold of it is shown to nobody any more. */
export async function readTaken(ctx: RequestContext, sessionId: string): Promise<Set<string>> {
  const notes = await readSealedNotes(ctx, sessionId);
  return new Set([...notes].flatMap(([itemId, { tookMatter }]) => (tookMatter ? [itemId] : [])));
}

function presentNote(ctx: RequestContext, row: SealedNoteRow): SealedNoteFacts {
  const { version, writtenBy, writtenAt } = row;
  return { ...openNote(ctx, row), version, writtenBy, writtenAt };
}

function bondOf(itemId: string): string {
  return `agenda_sealed_note|note|${itemId}`;
}
