import type { Database } from './client.js';

/** How a session stands towards a filter's agency, and whether anybody may know of it. */
export interface SessionStanding {
  id: string;
  isPublished: boolean;
  /** Owned or hosted by the agency asked for (or by one below it); always true when none is asked for. */
  isInScope: boolean;
}

/** Finds how sessions stand now, published or not, in no order. */
export async function listSessionStandings(
  db: Database,
  sessionIds: readonly string[],
  scope: { agencyId: string | null; includeSubordinate: boolean },
): Promise<SessionStanding[]> {
  return db.$client<SessionStanding[]>`
    select s.id, s.published_at is not null as "isPublished",
      ${scope.agencyId}::uuid is null or exists (
        select 1
        from (
          select s.agency_id as id union all
          select h.agency_id from session_host h where h.session_id = s.id
        ) owner
        where owner.id = ${scope.agencyId}::uuid or ${scope.includeSubordinate}::boolean and exists (
          select 1 from agency_branch b
          where b.ancestor_id = ${scope.agencyId}::uuid and b.descendant_id = owner.id
        )
      ) as "isInScope"
    from session s
    where s.id = any(${[...sessionIds]}::uuid[])`;
}
