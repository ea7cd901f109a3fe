import { and, asc, eq, gte, inArray, isNotNull, lte, sql } from 'drizzle-orm';
import type { Executor } from './client.js';
import type { SessionRow } from './sessions.js';
import { agencyBranch } from './tables/agency.js';
import { session } from './tables/session.js';

export interface ArrangedQuestion {
  agencyId: string;
  includeSubordinate: boolean;
  fromDay?: string | undefined;
  toDay?: string | undefined;
  drafts: boolean;
  after?: { startsAt: string; id: string } | undefined;
  most: number;
}

/** Lists sessions an agency, or the branch below it, owns, published or not, in the order they begin. */
export function listArrangedSessions(db: Executor, asked: ArrangedQuestion): Promise<SessionRow[]> {
  const branch = db
    .select({ id: agencyBranch.descendantId })
    .from(agencyBranch)
    .where(eq(agencyBranch.ancestorId, asked.agencyId));
  return db
    .select()
    .from(session)
    .where(
      and(
        asked.includeSubordinate ? inArray(session.agencyId, branch) : eq(session.agencyId, asked.agencyId),
        asked.fromDay === undefined ? undefined : gte(session.day, asked.fromDay),
        asked.toDay === undefined ? undefined : lte(session.day, asked.toDay),
        asked.drafts ? undefined : isNotNull(session.publishedAt),
        asked.after &&
          sql`(${session.startsAt}, ${session.id}) > (${asked.after.startsAt}::timestamptz, ${asked.after.id}::uuid)`,
      ),
    )
    .orderBy(asc(session.startsAt), asc(session.id))
    .limit(asked.most);
}

/** Lists the sessions at which any of some leaders receives, between two local days, in the order they begin. */
export async function listLeaderSessions(
  db: Executor,
  asked: { leaderIds: readonly string[]; from: string; to: string; most: number },
): Promise<SessionRow[]> {
  if (asked.leaderIds.length === 0) return [];
  return db
    .select()
    .from(session)
    .where(
      and(
        inArray(session.receiverLeaderId, [...asked.leaderIds]),
        gte(session.day, asked.from),
        lte(session.day, asked.to),
      ),
    )
    .orderBy(asc(session.startsAt), asc(session.id))
    .limit(asked.most);
}
