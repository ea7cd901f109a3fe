import { and, eq, gt, inArray, or } from 'drizzle-orm';
import type { Executor, Transaction } from './client.js';
import { fold } from './fold.js';
import { findLeaders, listPositionsOfLeaders } from './leaders.js';
import { leader, position } from './tables/leader.js';
import { session } from './tables/session.js';

export type NewLeader = typeof leader.$inferInsert;
/** What to change; what is undefined stays. */
export type LeaderChange = { [Name in keyof NewLeader]?: NewLeader[Name] | undefined };
export type NewPosition = typeof position.$inferInsert;

export async function insertLeader(tx: Transaction, row: NewLeader): Promise<void> {
  await tx.insert(leader).values(row);
}

export async function updateLeader(tx: Transaction, id: string, change: LeaderChange): Promise<void> {
  await tx.update(leader).set(change).where(eq(leader.id, id));
}

export async function insertPosition(tx: Transaction, row: NewPosition): Promise<void> {
  await tx.insert(position).values(row);
}

export async function updatePosition(tx: Transaction, id: string, change: Partial<NewPosition>): Promise<void> {
  await tx.update(position).set(change).where(eq(position.id, id));
}

/** Writes anew what a search finds a leader by: the name, then every title, folded. */
export async function refreshLeaderText(tx: Transaction, id: string): Promise<void> {
  const [row] = await findLeaders(tx, [id]);
  const titles = (await listPositionsOfLeaders(tx, [id])).map((one) => one.title);
  if (row) await updateLeader(tx, id, { searchText: fold([row.fullName, ...titles].join(' ')) });
}

/** Sessions after a day that are to take place and name this position. */
export function countSessionsAfter(tx: Executor, positionId: string, lastDay: string): Promise<number> {
  const named = or(eq(session.assignedPositionId, positionId), eq(session.actualPositionId, positionId));
  const coming = inArray(session.status, ['SCHEDULED', 'RESCHEDULED', 'POSTPONED']);
  return tx.$count(session, and(named, coming, gt(session.day, lastDay)));
}
