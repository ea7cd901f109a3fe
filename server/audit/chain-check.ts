import type { ChainHead, SealedRow } from '../../db/audit-chain.js';
import type { Keyring } from '../privacy/keyring.js';
import { hashAt, isGenuine } from './chain.js';

/** What was done to the record. */
export type Tampering =
  /** The entry is not as it was written. */
  | 'EDITED'
  /** An entry that stood here is gone. */
  | 'REMOVED'
  /** The entry that belongs here stands elsewhere. */
  | 'REORDERED'
  /** Something wrote it that is not the application. */
  | 'INSERTED'
  /** An anchor tells of a chain that went on from here otherwise, or longer. */
  | 'TRUNCATED';

export interface BrokenEntry {
  by: Tampering;
  /** The place in the chain; null for an entry that has none yet. */
  number: number | null;
  /** The entry that stands there; null when none does. */
  entryId: string | null;
}

/** Where the chain breaks, before it is known by what. */
export interface Break {
  /** What the chain was followed to; null at its beginning. */
  before: ChainHead | null;
  row: SealedRow;
  /** The one after it, when there is one. */
  next: SealedRow | null;
}

/** The first of these entries that does not follow; null when each does. The next entry is looked at to tell by what. */
export function findBreak(keys: Keyring, from: ChainHead | null, rows: readonly SealedRow[]): Break | null {
  let before = from;
  for (const [index, row] of rows.entries()) {
    if (!follows(keys, before, row) || !isGenuine(keys, row)) return { before, row, next: rows[index + 1] ?? null };
    before = row;
  }
  return null;
}

/** Whether an entry, wherever it stands now, is the one that was chained after this head. */
export function belongsAfter(keys: Keyring, before: ChainHead | null, row: SealedRow): boolean {
  return hashAt(keys, before, row).equals(row.hash);
}

/**
 * Tells by what the chain broke.
 *
 * @param rightful the entry that belongs at this place, found elsewhere in the chain; null when there is none
 */
export function nameTampering(keys: Keyring, { before, row, next }: Break, rightful: SealedRow | null): BrokenEntry {
  const number = (before?.number ?? 0) + 1;
  const told = (by: Tampering, entryId: string | null = row.id): BrokenEntry => ({ by, number, entryId });
  const isOurs = isGenuine(keys, row);
  if (row.number > number) return rightful ? told('REORDERED', rightful.id) : told('REMOVED', null);
  if (belongsAfter(keys, before, row)) return told('INSERTED');
  if (rightful) return told(isOurs ? 'REORDERED' : 'INSERTED');
  if (!isOurs) return told('EDITED');
  // The entry is genuine: either its hash alone was touched, and the next follows from what it should be, or it moved up.
  const should = { number, hash: hashAt(keys, before, row) };
  return next && belongsAfter(keys, should, next) ? told('EDITED') : told('REMOVED', null);
}

function follows(keys: Keyring, before: ChainHead | null, row: SealedRow): boolean {
  return row.number === (before?.number ?? 0) + 1 && belongsAfter(keys, before, row);
}
