import { eq } from 'drizzle-orm';
import postgres from 'postgres';
import type { Executor } from './client.js';
import { agency } from './tables/agency.js';
import { secretCheck } from './tables/policy.js';
import { connectionTarget } from './target.js';

/** Any number will do, as long as every version of this product takes the same. */
const TURN = 7_462_110_520;

/** Runs the work while no other instance does; those who come meanwhile wait for their turn. */
export async function inTurn(url: string, work: () => Promise<void>): Promise<void> {
  const sql = postgres({
    ...connectionTarget(url),
    max: 1,
    max_lifetime: null,
    onnotice: () => {},
    connection: { application_name: 'tiep-dan start', statement_timeout: 0, lock_timeout: 0 },
  });
  try {
    await sql`select pg_advisory_lock(${TURN})`;
    await work();
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** Whether nothing has ever been entered. */
export async function isEmpty(db: Executor): Promise<boolean> {
  return (await db.select({ id: agency.id }).from(agency).limit(1)).length === 0;
}

/** Remembers the fingerprint of the first secret used under this key id; whether it is still that one. */
export async function isSameSecret(db: Executor, keyId: string, fingerprint: Buffer): Promise<boolean> {
  await db.insert(secretCheck).values({ keyId, fingerprint }).onConflictDoNothing();
  const [kept] = await db.select().from(secretCheck).where(eq(secretCheck.keyId, keyId));
  return kept !== undefined && Buffer.compare(kept.fingerprint, fingerprint) === 0;
}
