import type { AuditRow } from '../../db/audit.js';
import type { Chain, ChainHead } from '../../db/audit-chain.js';
import type { Keyring } from '../privacy/keyring.js';
import { macOf, textOf } from './entry.js';

/** What stands for the entry before the first. */
const noHash = Buffer.alloc(32);

/**
 * The keyed hash that chains an entry to the one before: over the previous hash, the place, the entry and its own seal.
 *
 * Without the key nobody can make one that fits, and so nobody can close a chain that was opened.
 */
export function hashAt(keys: Keyring, before: ChainHead | null, row: AuditRow): Buffer {
  const number = (before?.number ?? 0) + 1;
  const lines = [(before?.hash ?? noHash).toString('hex'), number, textOf(row), row.mac.toString('hex')];
  return keys.blind('audit-chain', lines.join('\n'));
}

/** Chains entries one after another, going on from a head. */
export function createChain(keys: Keyring): Chain {
  return (head, rows) => {
    let before = head;
    return rows.map((row) => {
      const hash = hashAt(keys, before, row);
      before = { number: (before?.number ?? 0) + 1, hash };
      return { id: row.id, ...before };
    });
  };
}

/** Whether the application wrote this entry, and nobody changed it since. */
export function isGenuine(keys: Keyring, row: AuditRow): boolean {
  return macOf(keys, row).equals(row.mac);
}
