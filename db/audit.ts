import type { Executor } from './client.js';
import { auditEntry } from './tables/audit.js';

export type AuditRow = typeof auditEntry.$inferSelect;
export type NewAuditEntry = Omit<typeof auditEntry.$inferInsert, 'xid' | 'number' | 'hash'>;

/** Appends entries in one statement; in a transaction they become readable exactly when what they tell does. */
export async function appendAudit(db: Executor, entries: readonly NewAuditEntry[]): Promise<void> {
  if (entries.length > 0) await db.insert(auditEntry).values([...entries]);
}
