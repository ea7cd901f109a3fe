import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Executor, Transaction } from './client.js';
import { letterTemplate } from './tables/letter-template.js';

export type LetterTemplateRow = typeof letterTemplate.$inferSelect;

/** Which letter: of an agency, in a language, by a way. */
export interface LetterName {
  agencyId: string;
  kind: string;
  channel: string;
  locale: string;
}

/** The words in use for an agency: its own, or the nearest above it; `depth` 0 is its own. */
export async function listTemplatesInUse(
  db: Executor,
  agencyId: string,
): Promise<(LetterTemplateRow & { depth: number })[]> {
  const rows = await db.execute<{ id: string; depth: number }>(sql`
    select distinct on (t.kind, t.channel, t.locale) t.id, b.depth
    from letter_template t join agency_branch b on b.ancestor_id = t.agency_id and b.descendant_id = ${agencyId}
    where t.ended_at is null order by t.kind, t.channel, t.locale, b.depth`);
  if (rows.length === 0) return [];
  const depths = new Map(rows.map(({ id, depth }) => [id, depth]));
  const found = await db
    .select()
    .from(letterTemplate)
    .where(sql`${letterTemplate.id} = any(${sql.param([...depths.keys()])}::uuid[])`);
  return found.map((row) => ({ ...row, depth: depths.get(row.id) ?? 0 }));
}

/** Every version an agency itself has worded of a letter, the latest first. */
export function listTemplateVersions(db: Executor, name: LetterName): Promise<LetterTemplateRow[]> {
  return db.select().from(letterTemplate).where(isNamed(name)).orderBy(desc(letterTemplate.version));
}

/** The agency's own words in use, locked; null where it has none. */
export async function openTemplate(tx: Transaction, name: LetterName): Promise<LetterTemplateRow | null> {
  const [row] = await tx
    .select()
    .from(letterTemplate)
    .where(and(isNamed(name), isNull(letterTemplate.endedAt)))
    .for('update');
  return row ?? null;
}

/** The number of the latest version; 0 where there was never one. */
export async function latestVersionOf(tx: Executor, name: LetterName): Promise<number> {
  const [row] = await tx
    .select({ version: sql<number>`coalesce(max(${letterTemplate.version}), 0)` })
    .from(letterTemplate)
    .where(isNamed(name));
  return row?.version ?? 0;
}

export async function insertTemplate(tx: Transaction, row: typeof letterTemplate.$inferInsert): Promise<void> {
  await tx.insert(letterTemplate).values(row);
}

export async function endTemplate(tx: Transaction, id: string, ended: { by: string; at: string }): Promise<void> {
  await tx.update(letterTemplate).set({ endedBy: ended.by, endedAt: ended.at }).where(eq(letterTemplate.id, id));
}

/** Words in use for a queued letter. */
export interface WordsOfMessage {
  messageId: string;
  locale: string;
  subject: string | null;
  words: string;
}

/** The words in use for queued letters, in every language there are some in: of the nearest agency. One statement. */
export async function listWordsFor(db: Executor, messageIds: readonly string[]): Promise<WordsOfMessage[]> {
  if (messageIds.length === 0) return [];
  const rows = await db.execute<Record<keyof WordsOfMessage, never>>(sql`
    select distinct on (m.id, t.locale) m.id as "messageId", t.locale, t.subject, t.words
    from message m
    join registration r on r.id = m.registration_id
    join agency_branch b on b.descendant_id = r.agency_id
    join letter_template t on t.agency_id = b.ancestor_id and t.kind = m.kind and t.channel = m.channel
      and t.ended_at is null
    where m.id = any(${sql.param([...messageIds])}::uuid[])
    order by m.id, t.locale, b.depth`);
  return [...rows];
}

function isNamed({ agencyId, kind, channel, locale }: LetterName) {
  return and(
    eq(letterTemplate.agencyId, agencyId),
    eq(letterTemplate.kind, kind),
    eq(letterTemplate.channel, channel),
    eq(letterTemplate.locale, locale),
  );
}
