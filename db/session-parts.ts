import { asc, eq, inArray } from 'drizzle-orm';
import type { Executor } from './client.js';
import { agency } from './tables/agency.js';
import { sessionHost, sessionParticipant } from './tables/session.js';

export type ParticipantRow = typeof sessionParticipant.$inferSelect;

/** Agencies hosting beside the owner, in the order they are named. */
export async function listHosts(db: Executor, sessionIds: readonly string[]) {
  const rows = await db
    .select({ sessionId: sessionHost.sessionId, agency })
    .from(sessionHost)
    .innerJoin(agency, eq(agency.id, sessionHost.agencyId))
    .where(inArray(sessionHost.sessionId, [...sessionIds]))
    .orderBy(asc(sessionHost.ordering));
  return rows.map((row) => ({ sessionId: row.sessionId, ...row.agency }));
}

/** Who attends, in the order they are named. */
export function listParticipants(db: Executor, sessionIds: readonly string[]): Promise<ParticipantRow[]> {
  return db
    .select()
    .from(sessionParticipant)
    .where(inArray(sessionParticipant.sessionId, [...sessionIds]))
    .orderBy(asc(sessionParticipant.ordering));
}
