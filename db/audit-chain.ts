import { and, asc, desc, gt, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import type { AuditRow } from './audit.js';
import { type Database, type Executor, inTransaction } from './client.js';
import { auditEntry } from './tables/audit.js';

/** An end of the chain: so many entries, the last of them with this hash. */
export interface ChainHead {
  number: number;
  hash: Buffer;
}

/** An entry with its place in the chain. */
export type SealedRow = AuditRow & ChainHead;

/** What became of one go at sealing. */
export interface Sealed {
  count: number;
  /** Another go would find more. */
  hasMore: boolean;
}

/** Gives places and hashes to entries, going on from the head. */
export type Chain = (
  head: ChainHead | null,
  rows: readonly AuditRow[],
) => { id: string; number: number; hash: Buffer }[];

/** Any number will do, as long as every version of this product takes the same. */
const SEALER = 7_462_110_531;

/**
 * Chains committed entries in the order of their commits, at most `most` of them; nothing when another instance is at it.
 *
 * Only transactions older than the oldest running one are read, so that nobody who commits late belongs before what is
 * sealed. A transaction that has not begun yet comes from another history, as in a restored database: it is over.
 *
 * @see trust.md F6
 */
export async function sealEntries(db: Database, most: number, chain: Chain): Promise<Sealed> {
  if (!(await hasUnsealed(db))) return { count: 0, hasMore: false };
  return inTransaction(db, async (tx) => {
    const [turn] = await tx.execute<{ mine: boolean }>(sql`select pg_try_advisory_xact_lock(${SEALER}) as mine`);
    if (!turn?.mine) return { count: 0, hasMore: false };
    const rows = await tx
      .select()
      .from(auditEntry)
      .where(isSealable())
      .orderBy(asc(auditEntry.xid), asc(auditEntry.id))
      .limit(most);
    if (rows.length > 0) await place(tx, chain(await findHead(tx), rows));
    return { count: rows.length, hasMore: rows.length === most };
  });
}

/** The last sealed entry; null before the first. */
export async function findHead(db: Executor): Promise<ChainHead | null> {
  const [row] = await db
    .select()
    .from(auditEntry)
    .where(isNotNull(auditEntry.number))
    .orderBy(desc(auditEntry.number))
    .limit(1);
  return row && row.number !== null && row.hash !== null ? { number: row.number, hash: row.hash } : null;
}

/** Hashes by place, of those places where something stands. */
export async function findHashes(db: Executor, numbers: readonly number[]): Promise<Map<number, Buffer>> {
  const rows = await db
    .select({ number: auditEntry.number, hash: auditEntry.hash })
    .from(auditEntry)
    .where(inArray(auditEntry.number, [...numbers]));
  return new Map(rows.flatMap(({ number, hash }) => (number === null || hash === null ? [] : [[number, hash]])));
}

/** Sealed entries after a place, in the order of the chain. */
export async function listSealed(db: Executor, afterNumber: number, most: number): Promise<SealedRow[]> {
  const rows = await db
    .select()
    .from(auditEntry)
    .where(gt(auditEntry.number, afterNumber))
    .orderBy(asc(auditEntry.number))
    .limit(most);
  return rows.flatMap((row) =>
    row.number === null || row.hash === null ? [] : [{ ...row, number: row.number, hash: row.hash }],
  );
}

/** Entries not sealed yet, oldest commit first. */
export function listUnsealed(db: Executor, most: number): Promise<AuditRow[]> {
  return db
    .select()
    .from(auditEntry)
    .where(isNull(auditEntry.number))
    .orderBy(asc(auditEntry.xid), asc(auditEntry.id))
    .limit(most);
}

async function hasUnsealed(db: Executor): Promise<boolean> {
  const [row] = await db.select({ id: auditEntry.id }).from(auditEntry).where(isNull(auditEntry.number)).limit(1);
  return row !== undefined;
}

function isSealable() {
  const oldest = sql`${auditEntry.xid} < pg_snapshot_xmin(pg_current_snapshot())`;
  const foreign = sql`${auditEntry.xid} >= pg_snapshot_xmax(pg_current_snapshot())`;
  return and(isNull(auditEntry.number), sql`(${oldest} or ${foreign})`);
}

async function place(tx: Executor, places: ReturnType<Chain>): Promise<void> {
  const ids = sql.param(places.map(({ id }) => id));
  const numbers = sql.param(places.map(({ number }) => number));
  const hashes = sql.param(places.map(({ hash }) => hash.toString('hex')));
  const given = await tx.execute(sql`
    update audit_entry e set number = p.number, hash = decode(p.hash, 'hex')
    from unnest(${ids}::uuid[], ${numbers}::bigint[], ${hashes}::text[]) as p(id, number, hash)
    where e.id = p.id and e.number is null returning e.id`);
  if (given.length !== places.length) throw new Error('Some entries of the audit were sealed by somebody else.');
}
