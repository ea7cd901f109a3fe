import { and, asc, desc, eq, getTableColumns, inArray, lt, sql } from 'drizzle-orm';
import type { Executor, Transaction } from './client.js';
import { isoInstant } from './instant.js';
import { insertMany } from './many-rows.js';
import { release } from './tables/release.js';

export type ReleaseRow = typeof release.$inferSelect;
/** A release without its content, which is long and seldom asked for. */
export type ReleaseHead = Omit<ReleaseRow, 'content'>;

/** Makes everybody else who would release one of these calendars wait until the transaction ends; always in the same order. */
export async function lockReleases(tx: Transaction, agencyIds: readonly string[]): Promise<void> {
  await tx.execute(sql`
    select pg_advisory_xact_lock(hashtextextended('release of ' || id, 0))
    from unnest(${sql.param([...agencyIds].sort())}::text[]) id`);
}

export async function insertReleases(tx: Transaction, rows: readonly ReleaseRow[]): Promise<void> {
  await insertMany(tx, release, rows);
}

/** What the next release of an agency follows. */
export type LatestRelease = Pick<ReleaseRow, 'agencyId' | 'number' | 'publishedAt' | 'chainHash' | 'content'>;

/** Of each agency the release with the highest number; none of one that has released nothing. */
export async function findLatestReleases(db: Executor, agencyIds: readonly string[]): Promise<LatestRelease[]> {
  const rows = await db.execute<Record<keyof LatestRelease, never>>(sql`
    select r.agency_id as "agencyId", r.number, r.published_at as "publishedAt", r.chain_hash as "chainHash", r.content
    from unnest(${sql.param([...agencyIds])}::uuid[]) asked(id)
    cross join lateral (select * from release where agency_id = asked.id order by number desc limit 1) r`);
  return rows.map((row: LatestRelease) => ({ ...row, publishedAt: isoInstant(row.publishedAt) }));
}

export async function findRelease(db: Executor, agencyId: string, number: number): Promise<ReleaseHead | null> {
  const [row] = await db
    .select(head)
    .from(release)
    .where(and(eq(release.agencyId, agencyId), eq(release.number, number)));
  return row ?? null;
}

/** The canonical JSON of a release, as it was hashed; null when there is no such release. */
export async function findReleaseContent(db: Executor, agencyId: string, number: number): Promise<string | null> {
  const [row] = await db
    .select({ content: release.content })
    .from(release)
    .where(and(eq(release.agencyId, agencyId), eq(release.number, number)));
  return row?.content ?? null;
}

/** Releases of an agency, latest first, those before a number when one is given. */
export function listReleases(
  db: Executor,
  asked: { agencyId: string; beforeNumber?: number | undefined; most: number },
): Promise<ReleaseHead[]> {
  const isBefore = asked.beforeNumber === undefined ? undefined : lt(release.number, asked.beforeNumber);
  return db
    .select(head)
    .from(release)
    .where(and(eq(release.agencyId, asked.agencyId), isBefore))
    .orderBy(desc(release.number))
    .limit(asked.most);
}

/** The latest release of each agency that has one. */
export function listLatestReleases(db: Executor, agencyIds: readonly string[]): Promise<ReleaseHead[]> {
  return db
    .selectDistinctOn([release.agencyId], head)
    .from(release)
    .where(inArray(release.agencyId, [...agencyIds]))
    .orderBy(release.agencyId, desc(release.number));
}

/** Releases made under each of the notices, in order. */
export function listReleasesOfNotices(db: Executor, noticeIds: readonly string[]): Promise<ReleaseHead[]> {
  return db
    .select(head)
    .from(release)
    .where(inArray(release.noticeId, [...noticeIds]))
    .orderBy(asc(release.number));
}

/** The whole chain of an agency from its beginning, a stretch at a time: what comes after a number, with content. */
export function listChain(
  db: Executor,
  asked: { agencyId: string; afterNumber: number; most: number },
): Promise<ReleaseRow[]> {
  return db
    .select()
    .from(release)
    .where(and(eq(release.agencyId, asked.agencyId), sql`${release.number} > ${asked.afterNumber}`))
    .orderBy(asc(release.number))
    .limit(asked.most);
}

/** Agencies that have released anything. */
export async function listReleasingAgencies(db: Executor): Promise<string[]> {
  const rows = await db.selectDistinct({ agencyId: release.agencyId }).from(release).orderBy(asc(release.agencyId));
  return rows.map((row) => row.agencyId);
}

/** Agencies with a published calendar, of their own sessions or of those they host, of which nothing was ever released. */
export async function listUnreleasedAgencies(db: Executor): Promise<string[]> {
  const rows = await db.execute<{ agency_id: string }>(sql`
    select distinct c.agency_id from session s
    join lateral (
      select s.agency_id union select h.agency_id from session_host h where h.session_id = s.id
    ) c on true
    where s.published_at is not null and not exists (select 1 from release r where r.agency_id = c.agency_id)
    order by c.agency_id`);
  return rows.map((row) => row.agency_id);
}

const { content: _, ...head } = getTableColumns(release);
