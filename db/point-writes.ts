import { and, eq, gte, inArray } from 'drizzle-orm';
import type { Executor, Transaction } from './client.js';
import { receptionPoint } from './tables/point.js';
import { session } from './tables/session.js';

export type NewPoint = typeof receptionPoint.$inferInsert;
/** What to change; what is undefined stays. */
export type PointChange = { [Name in keyof NewPoint]?: NewPoint[Name] | undefined };

export async function insertPoint(tx: Transaction, row: NewPoint): Promise<void> {
  await tx.insert(receptionPoint).values(row);
}

export async function updatePoint(tx: Transaction, id: string, change: PointChange): Promise<void> {
  await tx.update(receptionPoint).set(change).where(eq(receptionPoint.id, id));
}

export async function isPointSlug(tx: Executor, slug: string): Promise<boolean> {
  return (await tx.$count(receptionPoint, eq(receptionPoint.slug, slug))) > 0;
}

/** Sessions from a day on that are to take place at a point. */
export function countSessionsAt(tx: Executor, pointId: string, fromDay: string): Promise<number> {
  const coming = inArray(session.status, ['SCHEDULED', 'RESCHEDULED', 'POSTPONED']);
  return tx.$count(session, and(eq(session.pointId, pointId), coming, gte(session.day, fromDay)));
}
