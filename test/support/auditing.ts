import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { inTransaction } from '../../db/client.js';
import { projectRoot } from '../../db/root.js';
import { recordAct } from '../../server/audit/record.js';
import { createSealer, type Sealer } from '../../server/audit/sealer.js';
import { createLog } from '../../server/log.js';
import { createKeyring } from '../../server/privacy/keyring.js';
import type { FreshDatabase } from './database.js';
import { morning } from './make.js';
import { clockAt } from './server.js';

const keys = createKeyring('the secret of every test, long enough');

/**
 * Seals until nothing waits, and tells how many there were.
 *
 * A transaction of any database of the same server may hold entries back for a moment.
 */
export async function sealAll(sealer: Pick<Sealer, 'seal'>, database: FreshDatabase): Promise<number> {
  for (let sealed = 0; ; ) {
    sealed += await sealer.seal();
    const [row] = await database.sql<{ waiting: boolean }[]>`
      select exists (select 1 from audit_entry where number is null) as waiting`;
    if (!row?.waiting) return sealed;
  }
}

/** The audit of a database without a server: what records, what seals, and somebody with the rights of a superuser. */
export function auditOf(database: FreshDatabase) {
  const out = join(projectRoot, 'test', '.out');
  mkdirSync(out, { recursive: true });
  const anchorsDir = mkdtempSync(join(out, 'anchors-'));
  const clock = clockAt(morning);
  const lines: string[] = [];
  const log = createLog('debug', { write: (line) => void lines.push(line) });
  const newSealer = () => createSealer({ db: database.db, now: clock.now, keys, log, anchorsDir });
  const actor = { kind: 'staff' as const, accountId: uuidv7(), staffSessionId: uuidv7(), roles: [] };
  const ctx = { actor, now: clock.now, keys };
  return {
    ...{ anchorsDir, clock, ctx, keys, newSealer, sealer: newSealer() },
    logged: () => lines.join(''),
    /** Records so many acts, each in a transaction of its own. */
    async record(count: number): Promise<void> {
      for (let done = 0; done < count; done += 1) {
        const act = { act: 'SessionEdited', subjectKind: 'SESSION', subjectId: uuidv7() } as const;
        await inTransaction(database.db, (tx) => recordAct(tx, ctx, { ...act, agencyId: null, reason: `Lần ${done}` }));
      }
    },
    /** Does what the trigger refuses, as a superuser can. */
    async tamper(statement: string): Promise<void> {
      await database.sql.unsafe('alter table audit_entry disable trigger user');
      await database.sql.unsafe(statement);
      await database.sql.unsafe('alter table audit_entry enable trigger user');
    },
  };
}
