import DataLoader from 'dataloader';
import { and, asc, eq, gte, inArray, isNotNull, lt, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { agency, agencyBranch } from '../../../db/tables/agency.js';
import { leader, position } from '../../../db/tables/leader.js';
import { session } from '../../../db/tables/session.js';
import { connectionTarget } from '../../../db/target.js';

export type { agency, leader, position, session };
export type NaiveDatabase = ReturnType<typeof openNaiveDatabase>;
export type Loaders = ReturnType<typeof createLoaders>;

export function openNaiveDatabase(url: string) {
  return drizzle(postgres({ ...connectionTarget(url), connection: { TimeZone: 'UTC' } }));
}

/** A page of the published calendar of an agency and everything below it. */
export function readSessions(
  db: NaiveDatabase,
  filter: { agencyId: string; fromDay: Date; toDay: Date },
  first: number,
) {
  const branch = db
    .select({ id: agencyBranch.descendantId })
    .from(agencyBranch)
    .where(eq(agencyBranch.ancestorId, filter.agencyId));
  return db
    .select()
    .from(session)
    .where(
      and(
        isNotNull(session.publishedAt),
        inArray(session.agencyId, branch),
        gte(session.startsAt, sql`${midnight(filter.fromDay)}::timestamptz`),
        lt(session.startsAt, sql`${midnight(filter.toDay)}::timestamptz + interval '1 day'`),
      ),
    )
    .orderBy(asc(session.startsAt), asc(session.id))
    .limit(first);
}

export function createLoaders(db: NaiveDatabase) {
  return {
    agency: byId((ids) => db.select().from(agency).where(inArray(agency.id, ids))),
    position: byId((ids) => db.select().from(position).where(inArray(position.id, ids))),
    leader: byId((ids) => db.select().from(leader).where(inArray(leader.id, ids))),
  };
}

function byId<Row extends { id: string }>(find: (ids: string[]) => Promise<Row[]>) {
  return new DataLoader<string, Row>(async (ids) => {
    const rows = new Map((await find([...ids])).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? new Error(`No row ${id}`));
  });
}

function midnight(day: Date): string {
  return `${day.toISOString().slice(0, 10)} 00:00:00+07`;
}
