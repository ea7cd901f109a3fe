import { and, asc, desc, eq, gte, inArray, isNull, lte, type SQL, sql } from 'drizzle-orm';
import type { Executor, Transaction } from './client.js';
import { petition, petitionContent } from './tables/petition.js';
import { petitionDeadline, petitionHandler } from './tables/petition-course.js';
import { staffAccount, staffRole } from './tables/staff.js';

export type PetitionRow = typeof petition.$inferSelect;
export type NewPetition = typeof petition.$inferInsert;
export type PetitionEdit = Partial<Omit<NewPetition, 'id' | 'agencyId' | 'version' | 'createdAt' | 'recordedBy'>>;
export type PetitionContentRow = typeof petitionContent.$inferSelect;
export type HandlerRow = Awaited<ReturnType<typeof listHandlers>>[number];

export async function findPetition(db: Executor, id: string): Promise<PetitionRow | null> {
  const [row] = await db.select().from(petition).where(eq(petition.id, id));
  return row ?? null;
}

/** The same, held for the rest of the transaction. */
export async function lockPetition(tx: Transaction, id: string): Promise<PetitionRow | null> {
  const [row] = await tx.select().from(petition).where(eq(petition.id, id)).for('update');
  return row ?? null;
}

export async function findSentPetition(db: Executor, clientKey: string): Promise<PetitionRow | null> {
  const [row] = await db.select().from(petition).where(eq(petition.clientKey, clientKey));
  return row ?? null;
}

export async function insertPetition(
  tx: Transaction,
  row: NewPetition,
  content: typeof petitionContent.$inferInsert,
): Promise<PetitionRow> {
  const [made] = await tx.insert(petition).values(row).returning();
  if (!made) throw new Error('A petition was written and not told');
  await tx.insert(petitionContent).values(content);
  return made;
}

/** Writes a change and raises the version; gives back the petition as it is then. */
export async function changePetition(tx: Transaction, id: string, change: PetitionEdit): Promise<PetitionRow> {
  const [row] = await tx
    .update(petition)
    .set({ ...change, version: sql`${petition.version} + 1` })
    .where(eq(petition.id, id))
    .returning();
  if (!row) throw new Error(`The petition ${id} is gone`);
  return row;
}

/** Who sent petitions and what they say. Call it only for who may read them. */
export async function listPetitionContents(db: Executor, ids: readonly string[]): Promise<PetitionContentRow[]> {
  if (ids.length === 0) return [];
  return db
    .select()
    .from(petitionContent)
    .where(inArray(petitionContent.petitionId, [...ids]));
}

/** Takes the look-up keys of a petition away: nobody finds it by its sender any more. */
export async function hideSender(tx: Transaction, petitionId: string): Promise<void> {
  await tx
    .update(petitionContent)
    .set({ senderNameKey: null, senderIdentityKey: null })
    .where(eq(petitionContent.petitionId, petitionId));
}

/** Who is named to handle petitions, of any number of them in one statement. */
export async function listHandlers(db: Executor, petitionIds: readonly string[]) {
  if (petitionIds.length === 0) return [];
  return db
    .select({
      petitionId: petitionHandler.petitionId,
      accountId: petitionHandler.accountId,
      fullName: staffAccount.fullName,
      namedAt: petitionHandler.namedAt,
    })
    .from(petitionHandler)
    .innerJoin(staffAccount, eq(staffAccount.id, petitionHandler.accountId))
    .where(and(inArray(petitionHandler.petitionId, [...petitionIds]), isNull(petitionHandler.releasedAt)))
    .orderBy(asc(petitionHandler.namedAt), asc(petitionHandler.accountId));
}

export async function insertHandlers(
  tx: Transaction,
  rows: readonly (typeof petitionHandler.$inferInsert)[],
): Promise<void> {
  if (rows.length > 0)
    await tx
      .insert(petitionHandler)
      .values([...rows])
      .onConflictDoNothing();
}

export async function releaseHandlers(
  tx: Transaction,
  { petitionId, accountIds, by, at }: { petitionId: string; accountIds: readonly string[]; by: string; at: string },
): Promise<void> {
  if (accountIds.length === 0) return;
  await tx
    .update(petitionHandler)
    .set({ releasedBy: by, releasedAt: at })
    .where(
      and(
        eq(petitionHandler.petitionId, petitionId),
        inArray(petitionHandler.accountId, [...accountIds]),
        isNull(petitionHandler.releasedAt),
      ),
    );
}

/** People who may be named handlers in an agency: they hold the role there or above, and can sign in. */
export function listCaseHandlers(db: Executor, scope: readonly string[], now: string) {
  return db
    .selectDistinct({ accountId: staffAccount.id, fullName: staffAccount.fullName })
    .from(staffRole)
    .innerJoin(staffAccount, eq(staffAccount.id, staffRole.accountId))
    .where(
      and(
        eq(staffRole.role, 'CASE_HANDLER'),
        inArray(staffRole.agencyId, [...scope]),
        isNull(staffRole.revokedAt),
        isNull(staffAccount.disabledAt),
        sql`(${staffRole.validUntil} is null or ${staffRole.validUntil} > ${now}::timestamptz)`,
      ),
    )
    .orderBy(asc(staffAccount.fullName));
}

/** Which petitions, in words of the database: everything given must hold. */
export interface PetitionQuestion {
  /** Agencies whose petitions, and those of everything below, may be listed. */
  readable: readonly string[];
  /** Only those this account is named to handle, wherever they are. */
  handlerId?: string | undefined;
  agencyId?: string | undefined;
  caseMatterId?: string | undefined;
  visitIds?: readonly string[] | undefined;
  fromDay?: string | undefined;
  toDay?: string | undefined;
  via?: readonly string[] | undefined;
  /** Looks at what everybody may see of it; what is handed over fits none of them. */
  types?: readonly string[] | undefined;
  states?: readonly string[] | undefined;
  senderNameKey?: Buffer | undefined;
  /** A deadline everybody may know of is over on this day and not met. */
  overdueOn?: string | undefined;
  isUnanswered?: boolean | undefined;
}

/** Petitions, the latest first. One statement. */
export function listPetitions(
  db: Executor,
  asked: PetitionQuestion,
  page: { after?: { receivedDay: string; id: string } | undefined; most: number },
): Promise<PetitionRow[]> {
  const { after } = page;
  return db
    .select()
    .from(petition)
    .where(
      and(
        ...conditionsOf(asked),
        after && sql`(${petition.receivedDay}, ${petition.id}) < (${after.receivedDay}::date, ${after.id}::uuid)`,
      ),
    )
    .orderBy(desc(petition.receivedDay), desc(petition.id))
    .limit(page.most);
}

function conditionsOf(asked: PetitionQuestion): (SQL | undefined)[] {
  const { readable, handlerId, agencyId, caseMatterId, visitIds, fromDay, toDay, via, types, states } = asked;
  const below = (ids: readonly string[]) => sql`exists (select from agency_branch b
    where b.descendant_id = ${petition.agencyId} and b.ancestor_id = any(${sql.param([...ids])}::uuid[]))`;
  const isPlain = eq(petition.isHandedOver, false);
  const seen = handlerId ? undefined : isPlain;
  return [
    handlerId ? isNamed(handlerId) : below(readable),
    agencyId ? below([agencyId]) : undefined,
    caseMatterId ? eq(petition.caseMatterId, caseMatterId) : undefined,
    visitIds ? inArray(petition.visitId, [...visitIds]) : undefined,
    fromDay ? gte(petition.receivedDay, fromDay) : undefined,
    toDay ? lte(petition.receivedDay, toDay) : undefined,
    via && via.length > 0 ? inArray(petition.receivedVia, [...via]) : undefined,
    types && types.length > 0 ? and(seen, inArray(petition.type, [...types])) : undefined,
    states && states.length > 0 ? and(seen, inArray(petition.state, [...states])) : undefined,
    asked.senderNameKey ? isSentBy(asked.senderNameKey) : undefined,
    asked.overdueOn ? isLate(asked.overdueOn, handlerId !== undefined) : undefined,
    asked.isUnanswered ? isWaiting() : undefined,
    isNull(petition.voidedAt),
  ];
}

function isNamed(accountId: string): SQL {
  return sql`exists (select from ${petitionHandler} h
    where h.petition_id = ${petition.id} and h.account_id = ${accountId} and h.released_at is null)`;
}

function isSentBy(nameKey: Buffer): SQL {
  return sql`exists (select from ${petitionContent} c
    where c.petition_id = ${petition.id} and c.sender_name_key = ${sql.param(nameKey, petitionContent.senderNameKey)})`;
}

/** Whoever does not handle it knows of the deadline of the reply alone, which is the same for every type. */
function isLate(day: string, isWhole: boolean): SQL {
  return sql`exists (select from ${petitionDeadline} d
    where d.petition_id = ${petition.id} and d.met_day is null and d.ended_day is null and d.due_day < ${day}::date
      and (${isWhole} or d.kind = 'REPLY' or not ${petition.isHandedOver}))`;
}

function isWaiting(): SQL {
  return sql`exists (select from ${petitionDeadline} d
    where d.petition_id = ${petition.id} and d.kind = 'REPLY' and d.met_day is null and d.ended_day is null)`;
}
