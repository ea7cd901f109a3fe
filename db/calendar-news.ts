import { desc, getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { Database } from './client.js';
import type { SessionQuestion } from './sessions.js';
import { sessionChange } from './tables/promise.js';
import { sessionEdition } from './tables/session-edition.js';

export type EditionRow = typeof sessionEdition.$inferSelect;

/** One piece of news: an edition that began, with the one before it, or that ended because the session was withdrawn. */
export interface NewsRow {
  at: string;
  isEnd: boolean;
  edition: EditionRow;
  before: EditionRow | null;
  /** Whether the edition only brought back what stood before, because the desk took its act back. */
  isRestoration: boolean;
  /** When the act that made the edition was taken back; null when it was not. */
  takenBackAt: string | null;
}

type Scope = Pick<SessionQuestion, 'agencyId' | 'ancestorId' | 'leaderId' | 'unitCodes'> & {
  sessionId?: string | undefined;
};

/** How much news is wanted, and which piece was the last of the page before. */
interface Stretch {
  most: number;
  after?: { at: string; sessionId: string; edition: number } | undefined;
}

/**
 * The latest changes of the published calendar, latest first.
 *
 * Of a session that has been withdrawn only the withdrawal itself is left.
 */
export async function listNews(db: Database, scope: Scope, { most, after }: Stretch): Promise<NewsRow[]> {
  const e = sessionEdition;
  const [begun, ended] = [olderThan(sql`edition_from`, after), olderThan(sql`edition_to`, after)];
  const inScope = sql.join(conditionsOf(scope), sql` and `);
  const heads = await db.execute<{ session_id: string; edition: number; at: string; ended: boolean }>(sql`
    (select session_id, edition, edition_from as at, false as ended from ${e}
     where ${inScope} and ${begun} and ${e.status} <> 'HELD' and exists (
       select 1 from session_edition o where o.session_id = ${e.sessionId} and o.edition_to is null)
     order by edition_from desc nulls last, session_id, edition desc limit ${most})
    union all
    (select session_id, edition, edition_to as at, true as ended from ${e}
     where ${inScope} and ${ended} and edition_to is not null and not exists (
       select 1 from session_edition o where o.session_id = ${e.sessionId} and o.edition = ${e.edition} + 1)
     order by edition_to desc nulls last, session_id, edition desc limit ${most})
    order by at desc, session_id, edition desc limit ${most}`);
  const editions = await findEditions(db, heads);
  return heads.flatMap(({ session_id: id, edition, at, ended }) => {
    const found = editions.get(`${id} ${edition}`);
    if (found === undefined) return [];
    const { isRestoration, takenBackAt, ...told } = found;
    const before = editions.get(`${id} ${edition - 1}`) ?? null;
    const undone = { isRestoration, takenBackAt: takenBackAt && new Date(takenBackAt).toISOString() };
    return [{ at: new Date(at).toISOString(), isEnd: ended, edition: told, before, ...undone }];
  });
}

type Kept = EditionRow & Pick<NewsRow, 'isRestoration' | 'takenBackAt'>;

const actOn = sql`select c.undone_at from ${sessionChange} c where c.session_id = session_edition.session_id`;
const isRestoration = sql<boolean>`exists (${actOn} and c.undone_sequence = session_edition.sequence)`;
// Private: an act is the one edit after `previous_sequence`; its own `sequence` moves when a later act is taken back.
const takenBackAt = sql<string | null>`(${actOn} and c.undone_at is not null and c.act <> 'RESTORED'
  and c.previous_sequence + 1 = session_edition.sequence limit 1)`;

async function findEditions(
  db: Database,
  heads: readonly { session_id: string; edition: number }[],
): Promise<Map<string, Kept>> {
  const ids = sql.param(heads.map((head) => head.session_id));
  const numbers = sql.param(heads.map((head) => head.edition));
  const rows = await db
    .select({ ...getTableColumns(sessionEdition), isRestoration, takenBackAt })
    .from(sessionEdition)
    .where(
      sql`(${sessionEdition.sessionId}, ${sessionEdition.edition}) in (
        select g.id, g.edition - back from unnest(${ids}::uuid[], ${numbers}::int[]) as g(id, edition), generate_series(0, 1) back)`,
    )
    .orderBy(desc(sessionEdition.editionFrom));
  return new Map(rows.map((row) => [`${row.sessionId} ${row.edition}`, row]));
}

function olderThan(at: SQL, after: Stretch['after']): SQL {
  if (after === undefined) return sql`true`;
  const instant = sql`${after.at}::timestamptz`;
  return sql`(${at} < ${instant} or (${at} = ${instant} and
    (session_id > ${after.sessionId}::uuid or (session_id = ${after.sessionId}::uuid and edition < ${after.edition}::int))))`;
}

function conditionsOf({ agencyId, ancestorId, leaderId, unitCodes, sessionId }: Scope): SQL[] {
  const e = sessionEdition;
  const conditions: SQL[] = [sql`true`];
  if (sessionId !== undefined) conditions.push(sql`${e.sessionId} = ${sessionId}::uuid`);
  if (ancestorId !== undefined) conditions.push(sql`${e.ancestors} @> array[${ancestorId}::uuid]`);
  if (agencyId !== undefined)
    conditions.push(sql`(${e.agencyId} = ${agencyId}::uuid or ${e.hosts} @> to_jsonb(${agencyId}::text))`);
  if (leaderId !== undefined) {
    const held = sql`(select p.id from position p where p.leader_id = ${leaderId}::uuid)`;
    conditions.push(sql`(${e.assignedPositionId} in ${held} or ${e.actualPositionId} in ${held})`);
  }
  if (unitCodes !== undefined)
    conditions.push(
      sql`${e.agencyId} in (select a.id from agency a where a.unit_code = any(${sql.param([...unitCodes])}::text[]))`,
    );
  return conditions;
}
