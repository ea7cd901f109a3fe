import type { Position } from '../../db/event-stream.js';
import { Fault } from '../faults.js';

const VERSION = '1';
const pattern = /^1\.(\d{1,20})\.(\d{1,15})$/;
const LARGEST_XID = 2n ** 64n - 1n;

/** Writes a position as the opaque text that clients keep. The same position is always the same text. */
export function writeCursor({ xid, id }: Position): string {
  return Buffer.from(`${VERSION}.${xid}.${id}`).toString('base64url');
}

/** Reads a client's cursor; null when it is not one of ours. Its first part is a version, so that it can change. */
export function parseCursor(text: string): Position | null {
  if (text.length > 64) return null;
  const [, xid, id] = pattern.exec(Buffer.from(text, 'base64url').toString('latin1')) ?? [];
  if (xid === undefined || id === undefined || BigInt(xid) > LARGEST_XID) return null;
  const position = { xid, id: Number(id) };
  return writeCursor(position) === text ? position : null;
}

/** Reads a client's cursor; the fault `CURSOR_INVALID` when it is not one of ours. */
export function readCursor(text: string, locale: 'vi' | 'en'): Position {
  const position = parseCursor(text);
  if (!position) throw new Fault('CURSOR_INVALID', locale);
  return position;
}
