import { and, asc, desc, eq, inArray, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { Executor, Transaction } from './client.js';
import { directive, directiveDispute, directiveExtension, directiveStep } from './tables/directive.js';

export type DirectiveRow = typeof directive.$inferSelect;
export type NewDirective = typeof directive.$inferInsert;
export type DirectiveChange = Partial<Omit<NewDirective, 'id' | 'agencyId' | 'version' | 'createdAt' | 'createdBy'>>;
export type DirectiveStepRow = typeof directiveStep.$inferSelect;
export type NewDirectiveStep = typeof directiveStep.$inferInsert;
export type ExtensionRow = typeof directiveExtension.$inferSelect;
export type DisputeRow = typeof directiveDispute.$inferSelect;

export async function findDirective(db: Executor, id: string): Promise<DirectiveRow | null> {
  const [row] = await db.select().from(directive).where(eq(directive.id, id));
  return row ?? null;
}

export function findDirectives(db: Executor, ids: readonly string[]): Promise<DirectiveRow[]> {
  return db
    .select()
    .from(directive)
    .where(inArray(directive.id, [...ids]));
}

/** The same, held for the rest of the transaction. */
export async function lockDirective(tx: Transaction, id: string): Promise<DirectiveRow | null> {
  const [row] = await tx.select().from(directive).where(eq(directive.id, id)).for('update');
  return row ?? null;
}

export async function insertDirective(tx: Transaction, row: NewDirective): Promise<DirectiveRow> {
  const [made] = await tx.insert(directive).values(row).returning();
  if (!made) throw new Error('A directive that was just written is gone');
  return made;
}

/** Writes a change and raises the version; gives back the directive as it is then. */
export async function changeDirective(tx: Transaction, id: string, change: DirectiveChange): Promise<DirectiveRow> {
  const [row] = await tx
    .update(directive)
    .set({ ...change, version: sql`${directive.version} + 1` })
    .where(eq(directive.id, id))
    .returning();
  if (!row) throw new Error(`The directive ${id} is gone`);
  return row;
}

export async function insertDirectiveSteps(tx: Transaction, rows: readonly NewDirectiveStep[]): Promise<void> {
  if (rows.length > 0) await tx.insert(directiveStep).values([...rows]);
}

/** What happened to each, first to last. */
export function listDirectiveSteps(db: Executor, directiveIds: readonly string[]): Promise<DirectiveStepRow[]> {
  return db
    .select()
    .from(directiveStep)
    .where(inArray(directiveStep.directiveId, [...directiveIds]))
    .orderBy(asc(directiveStep.at), asc(directiveStep.id));
}

export function listExtensions(db: Executor, directiveIds: readonly string[]): Promise<ExtensionRow[]> {
  return db
    .select()
    .from(directiveExtension)
    .where(inArray(directiveExtension.directiveId, [...directiveIds]))
    .orderBy(asc(directiveExtension.askedAt));
}

/** The wish for more time that nobody has decided yet. */
export async function findOpenExtension(tx: Transaction, directiveId: string): Promise<ExtensionRow | null> {
  const [row] = await tx
    .select()
    .from(directiveExtension)
    .where(and(eq(directiveExtension.directiveId, directiveId), eq(directiveExtension.state, 'ASKED')));
  return row ?? null;
}

export async function insertExtension(tx: Transaction, row: typeof directiveExtension.$inferInsert): Promise<void> {
  await tx.insert(directiveExtension).values(row);
}

export async function decideExtensionRow(
  tx: Transaction,
  id: string,
  decided: { state: 'GRANTED' | 'REFUSED'; decision: string | null; decidedBy: string; decidedAt: string },
): Promise<void> {
  await tx.update(directiveExtension).set(decided).where(eq(directiveExtension.id, id));
}

export function listDisputes(db: Executor, directiveIds: readonly string[]): Promise<DisputeRow[]> {
  return db
    .select()
    .from(directiveDispute)
    .where(inArray(directiveDispute.directiveId, [...directiveIds]))
    .orderBy(asc(directiveDispute.madeAt), asc(directiveDispute.id));
}

export async function lockDispute(tx: Transaction, id: string): Promise<DisputeRow | null> {
  const [row] = await tx.select().from(directiveDispute).where(eq(directiveDispute.id, id)).for('update');
  return row ?? null;
}

export async function findDispute(db: Executor, id: string): Promise<DisputeRow | null> {
  const [row] = await db.select().from(directiveDispute).where(eq(directiveDispute.id, id));
  return row ?? null;
}

/** Writes a citizen's word; false when one of the same person is still open. */
export async function insertDispute(tx: Transaction, row: typeof directiveDispute.$inferInsert): Promise<boolean> {
  const rows = await tx.insert(directiveDispute).values(row).onConflictDoNothing().returning();
  return rows.length === 1;
}

export async function answerDisputeRow(
  tx: Transaction,
  id: string,
  answer: { outcome: 'REOPENED' | 'KEPT'; sealedAnswer: Buffer; answeredBy: string; answeredAt: string },
): Promise<void> {
  await tx.update(directiveDispute).set(answer).where(eq(directiveDispute.id, id));
}

/** Promises made because of somebody's registration, the oldest first; only those in the book. */
export function listDirectivesOfRegistration(db: Executor, registrationId: string): Promise<DirectiveRow[]> {
  return db
    .select()
    .from(directive)
    .where(and(eq(directive.registrationId, registrationId), isNotNull(directive.publishedAt)))
    .orderBy(asc(directive.dueDay), asc(directive.id))
    .limit(50);
}

export function listDirectivesOfConclusions(db: Executor, conclusionIds: readonly string[]): Promise<DirectiveRow[]> {
  return db
    .select()
    .from(directive)
    .where(inArray(directive.conclusionId, [...conclusionIds]))
    .orderBy(asc(directive.createdAt), asc(directive.id));
}

/** Puts every directive of a conclusion into the book, but those of matters that are withheld; tells which. */
export async function publishDirectivesOf(tx: Transaction, conclusionId: string, at: string): Promise<DirectiveRow[]> {
  return tx
    .update(directive)
    .set({ publishedAt: at, updatedAt: at, version: sql`${directive.version} + 1` })
    .where(
      and(
        eq(directive.conclusionId, conclusionId),
        isNull(directive.publishedAt),
        sql`${directive.status} <> 'CANCELLED'`,
        sql`not exists (select 1 from conclusion_matter m where m.id = ${directive.matterId} and (m.is_withheld or m.removed_at is not null))`,
      ),
    )
    .returning();
}

/** On which side of a directive an agency stands. */
export type Side = 'GIVEN' | 'OWED' | 'EITHER';

/** What a list of directives is asked for. `today` is the day by which they are late. */
export interface DirectivesAsked {
  agencyId?: string | undefined;
  /** Whether agencies below it count. */
  withBelow?: boolean | undefined;
  side: Side;
  standings?: readonly string[] | undefined;
  sessionId?: string | undefined;
  isBook: boolean;
  today: string;
  after?: { by: string; id: string } | undefined;
  most: number;
}

/** Directives by the day they are due, the latest first in the book and the most pressing first at the desk. */
export function listDirectives(db: Executor, asked: DirectivesAsked): Promise<DirectiveRow[]> {
  const { after, isBook } = asked;
  const key = sql`(${directive.dueDay}, ${directive.id})`;
  const last = after && sql`(${after.by}::date, ${after.id}::uuid)`;
  const isFurther = last && (isBook ? sql`${key} < ${last}` : sql`${key} > ${last}`);
  const by = isBook ? desc : asc;
  return db
    .select()
    .from(directive)
    .where(and(ofAgency(asked), inStanding(asked), ofSession(asked), isBook ? isInBook : undefined, isFurther))
    .orderBy(by(directive.dueDay), by(directive.id))
    .limit(asked.most);
}

/** Directives that are not done, of a branch on either side, due by a day; the most pressing first. */
export function listPressing(
  db: Executor,
  asked: { agencyId: string; dueBy: string; most: number },
): Promise<DirectiveRow[]> {
  const below = branchOf(asked.agencyId);
  return db
    .select()
    .from(directive)
    .where(
      and(
        or(sql`${directive.agencyId} in ${below}`, sql`${directive.ownerAgencyId} in ${below}`),
        isPending,
        or(sql`${directive.dueDay} <= ${asked.dueBy}::date`, eq(directive.status, 'REPORTED')),
      ),
    )
    .orderBy(asc(directive.dueDay), asc(directive.id))
    .limit(asked.most);
}

/** Directives whose giver, in a branch, still has a citizen's “not done” to answer. */
export function listDisputed(db: Executor, agencyId: string, most: number): Promise<DirectiveRow[]> {
  return db
    .select()
    .from(directive)
    .where(
      and(
        sql`${directive.agencyId} in ${branchOf(agencyId)}`,
        sql`exists (select 1 from directive_dispute d where d.directive_id = ${directive.id} and d.answered_at is null)`,
      ),
    )
    .orderBy(asc(directive.id))
    .limit(most);
}

const isPending = inArray(directive.status, ['OPEN', 'IN_PROGRESS', 'REPORTED']);
const isInBook = isNotNull(directive.publishedAt);

function branchOf(agencyId: string): SQL {
  return sql`(select b.descendant_id from agency_branch b where b.ancestor_id = ${agencyId}::uuid)`;
}

function ofAgency({ agencyId, withBelow = true, side }: DirectivesAsked): SQL | undefined {
  if (agencyId === undefined) return undefined;
  const one = withBelow ? branchOf(agencyId) : sql`(${agencyId}::uuid)`;
  const isGiven = sql`${directive.agencyId} in ${one}`;
  const isOwed = sql`${directive.ownerAgencyId} in ${one}`;
  if (side === 'EITHER') return or(isGiven, isOwed);
  return side === 'GIVEN' ? isGiven : isOwed;
}

function ofSession({ sessionId }: DirectivesAsked): SQL | undefined {
  return sessionId === undefined ? undefined : eq(directive.sessionId, sessionId);
}

function inStanding({ standings, today }: DirectivesAsked): SQL | undefined {
  return standings && or(sql`false`, ...standings.map((one) => standingIs(one, today)));
}

function standingIs(standing: string, today: string): SQL | undefined {
  if (standing === 'CANCELLED') return eq(directive.status, 'CANCELLED');
  if (standing === 'DONE_IN_TIME') return sql`${directive.doneDay} <= ${directive.dueDay}`;
  if (standing === 'DONE_LATE') return sql`${directive.doneDay} > ${directive.dueDay}`;
  return and(
    isPending,
    standing === 'OVERDUE' ? sql`${directive.dueDay} < ${today}::date` : sql`${directive.dueDay} >= ${today}::date`,
  );
}
