import { eq, sql } from 'drizzle-orm';
import type { Database } from './client.js';
import { publishedSessionsStatement, type SessionQuestion } from './sessions.js';
import { receptionPoint } from './tables/point.js';

/** When the public state of each session last changed; bookings are no such change. In no order. */
export async function listLastEditions(
  db: Database,
  sessionIds: readonly string[],
): Promise<{ sessionId: string; changedAt: string }[]> {
  const rows = await db.execute<{ id: string; at: string }>(sql`
    select session_id as id, edition_from as at from session_edition
    where session_id = any(${sql.param([...sessionIds])}::uuid[]) and edition_to is null`);
  return rows.map(({ id, at }) => ({ sessionId: id, changedAt: new Date(at).toISOString() }));
}

/** The id of a reception point by its slug, open or closed. */
export async function findPointIdBySlug(db: Database, slug: string): Promise<string | null> {
  const [row] = await db.select({ id: receptionPoint.id }).from(receptionPoint).where(eq(receptionPoint.slug, slug));
  return row?.id ?? null;
}

/**
 * A mark of everything that would be told of these sessions, their agencies, places and people: another one as soon as
 * any of it changes.
 *
 * @param counts whether places taken are told too; without them a booking changes nothing
 */
export async function fingerprintOf(
  db: Database,
  asked: SessionQuestion,
  { counts }: { counts: boolean },
): Promise<string> {
  const { text, values } = publishedSessionsStatement(asked);
  const state = counts ? 'q."version", q."updatedAt"' : 'q."sequence", e.edition_from';
  const edition = 'left join session_edition e on e.session_id = q.id and e.edition_to is null';
  const [row] = await db.$client.unsafe<{ mark: string }[]>(
    `select count(*) || '-' || coalesce(sum(hashtextextended(concat_ws('|', q.id, ${state},
        a.slug, a.name, a.name_en, a.phone, o.name, o.address, o.phone, p.title, p.title_en, l.full_name, l.honorific,
        p2.title, p2.title_en, l2.full_name, l2.honorific), 0)), 0) as mark
     from (${text}) q
     ${counts ? '' : edition}
     join agency a on a.id = q."agencyId"
     join reception_point o on o.id = q."pointId"
     join position p on p.id = q."assignedPositionId"
     join leader l on l.id = p.leader_id
     left join position p2 on p2.id = q."actualPositionId"
     left join leader l2 on l2.id = p2.leader_id`,
    values,
    { prepare: true },
  );
  return row?.mark ?? '';
}
