import DataLoader from 'dataloader';
import { appendAudit, type NewAuditEntry } from '../../db/audit.js';
import type { Database } from '../../db/client.js';

export type RecordBatch = DataLoader<NewAuditEntry, void, string>;

/** Writes what is read at one moment in one statement, and the same thing once; resolves when it is kept. */
export function createRecordBatch(db: Database): RecordBatch {
  const write = async (entries: readonly NewAuditEntry[]) => {
    await appendAudit(db, entries);
    return entries.map(() => undefined);
  };
  return new DataLoader(write, { cacheKeyFn: ({ id: _id, at: _at, mac: _mac, ...same }) => JSON.stringify(same) });
}
