import { type ChainHead, findHashes, listSealed, listUnsealed, type SealedRow } from '../../db/audit-chain.js';
import type { Database } from '../../db/client.js';
import type { Keyring } from '../privacy/keyring.js';
import type { Anchor } from './anchors.js';
import { isGenuine } from './chain.js';
import { type Break, type BrokenEntry, belongsAfter, findBreak, nameTampering } from './chain-check.js';

const STRETCH = 500;

export interface AuditVerification {
  /** Sealed entries that were followed. */
  entries: number;
  /** Entries that wait for their place in the chain. */
  unsealed: number;
  /** The first thing that is wrong; null when all is as it was written. */
  broken: BrokenEntry | null;
}

interface Verifying {
  db: Database;
  keys: Keyring;
  /** By place, as `readAnchors` gives them. */
  anchors: readonly Anchor[];
}

/**
 * Follows the whole chain, a stretch at a time, and names the first entry that is not as it was written.
 *
 * A tail that was cut off leaves a sound chain behind: the anchors tell, when they reached further or say another hash.
 */
export async function verifyChain({ db, keys, anchors }: Verifying): Promise<AuditVerification> {
  const { head, entries, found } = await follow(db, keys);
  const fromAnchors = found ? null : await findTruncation(db, anchors, head);
  const unsealed = await listUnsealed(db, STRETCH);
  const stranger = unsealed.find((row) => !isGenuine(keys, row));
  const inserted: BrokenEntry | null = stranger ? { by: 'INSERTED', number: null, entryId: stranger.id } : null;
  return { entries, unsealed: unsealed.length, broken: found ?? fromAnchors ?? inserted };
}

async function follow(db: Database, keys: Keyring) {
  let head: ChainHead | null = null;
  for (let entries = 0; ; ) {
    const rows: SealedRow[] = await listSealed(db, head?.number ?? 0, STRETCH);
    const found = findBreak(keys, head, rows);
    if (found) return { head, entries: found.before?.number ?? 0, found: await nameBreak(db, keys, found) };
    entries += rows.length;
    head = rows.at(-1) ?? head;
    if (rows.length < STRETCH) return { head, entries, found: null };
  }
}

// Private: rare, so it may look through everything that follows.
async function nameBreak(db: Database, keys: Keyring, found: Break): Promise<BrokenEntry> {
  const next = found.next ?? (await listSealed(db, found.row.number, 1))[0] ?? null;
  let at = found.before?.number ?? 0;
  for (;;) {
    const rows = await listSealed(db, at, STRETCH);
    const rightful = rows.find((row) => row.id !== found.row.id && belongsAfter(keys, found.before, row));
    const last = rows.at(-1);
    if (rightful || !last) return nameTampering(keys, { ...found, next }, rightful ?? null);
    at = last.number;
  }
}

async function findTruncation(
  db: Database,
  anchors: readonly Anchor[],
  head: ChainHead | null,
): Promise<BrokenEntry | null> {
  const reached = head?.number ?? 0;
  for (let from = 0; from < anchors.length; from += STRETCH) {
    const some = anchors.slice(from, from + STRETCH);
    const hashes = await findHashes(
      db,
      some.map(({ number }) => number),
    );
    const lost = some.find(({ number, hash }) => hashes.get(number)?.toString('hex') !== hash);
    if (lost) return { by: 'TRUNCATED', number: Math.min(lost.number, reached + 1), entryId: null };
  }
  return null;
}
