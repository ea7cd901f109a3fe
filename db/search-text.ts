import { inArray, type SQL, sql } from 'drizzle-orm';
import type { Executor } from './client.js';
import { fold } from './fold.js';
import { session } from './tables/session.js';

/** What a session is found by, before there is a row of it. */
export interface Findable {
  agencyId: string;
  hostIds: readonly string[];
  pointId: string;
  assignedPositionId: string;
  room: string;
  expectedContent: string | null;
}

/** What a search will find each of these sessions by, folded; in their order. One statement. */
export async function searchTextsOf(tx: Executor, sessions: readonly Findable[]): Promise<string[]> {
  if (sessions.length === 0) return [];
  const rows = await tx.execute<{ id: string; words: string }>(
    words(sql`
      select g.n::text as id, g."agencyId" as agency_id, g."hostIds" as host_ids, g."pointId" as point_id,
        g."assignedPositionId" as assigned_position_id, null::uuid as actual_position_id, g.room,
        g."expectedContent" as expected_content, null as topics
      from json_to_recordset(${JSON.stringify(sessions.map((one, n) => ({ ...one, n })))}::text::json) as g(
        n int, "agencyId" uuid, "hostIds" uuid[], "pointId" uuid, "assignedPositionId" uuid, room text, "expectedContent" text)`),
  );
  const texts = new Map(rows.map((row) => [row.id, fold(row.words)]));
  return sessions.map((_, n) => texts.get(String(n)) ?? '');
}

/**
 * Writes anew what a search finds these sessions by.
 *
 * Call it after a change of a session, or of the name of anything it points to. Two statements, however many sessions.
 */
export async function refreshSearchText(tx: Executor, sessionIds: readonly string[]): Promise<void> {
  if (sessionIds.length === 0) return;
  const rows = await tx.execute<{ id: string; words: string }>(
    words(sql`
      select id, agency_id, array(select h.agency_id from session_host h where h.session_id = session.id) as host_ids,
        point_id, assigned_position_id, actual_position_id, room, expected_content, array_to_string(topics, ' ') as topics
      from session where id = any(${sql.param([...sessionIds])}::uuid[])`),
  );
  const texts = rows.map((row) => fold(row.words));
  await tx.execute(sql`
    update session s set search_text = given.words
    from unnest(${sql.param(rows.map((row) => row.id))}::uuid[], ${sql.param(texts)}::text[]) as given(id, words)
    where s.id = given.id and s.search_text <> given.words`);
}

/** Leaders, titles, agencies, place, content and topics of sessions, as one text each. */
function words(sessions: SQL): SQL {
  return sql`
    select s.id, concat_ws(' ', l.full_name, p.title, l2.full_name, p2.title, a.name, a.short_name,
      (select string_agg(concat_ws(' ', ha.name, ha.short_name), ' ') from agency ha where ha.id = any(s.host_ids)),
      rp.name, rp.address, s.room, s.expected_content, s.topics) as words
    from (${sessions}) s
    join agency a on a.id = s.agency_id
    join reception_point rp on rp.id = s.point_id
    join position p on p.id = s.assigned_position_id
    join leader l on l.id = p.leader_id
    left join position p2 on p2.id = s.actual_position_id
    left join leader l2 on l2.id = p2.leader_id`;
}

/** Sessions that begin from an instant on and whose words come from this agency, leader or point. */
export async function listSessionsNaming(
  tx: Executor,
  named: { agencyId: string } | { leaderId: string } | { pointId: string },
  from: string,
): Promise<string[]> {
  const held = (leaderId: string) => sql`(select p.id from position p where p.leader_id = ${leaderId})`;
  const names =
    'agencyId' in named
      ? sql`(${session.agencyId} = ${named.agencyId} or ${session.id} in (select h.session_id from session_host h where h.agency_id = ${named.agencyId}))`
      : 'leaderId' in named
        ? sql`(${inArray(session.assignedPositionId, held(named.leaderId))} or ${inArray(session.actualPositionId, held(named.leaderId))})`
        : sql`${session.pointId} = ${named.pointId}`;
  const rows = await tx
    .select({ id: session.id })
    .from(session)
    .where(sql`${names} and ${session.startsAt} >= ${from}::timestamptz`);
  return rows.map((row) => row.id);
}
