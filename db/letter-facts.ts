import { eq, inArray, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Executor } from './client.js';
import { agency } from './tables/agency.js';
import { leader, position } from './tables/leader.js';
import { receptionPoint } from './tables/point.js';
import { registration } from './tables/registration.js';
import { session } from './tables/session.js';
import { slot } from './tables/slot.js';

/** What a letter says about a registration as it stands now, and what is needed to write it. No name of the citizen. */
export type LetterFactsRow = Awaited<ReturnType<typeof findLetterFacts>>[number];

const assigned = alias(position, 'assigned');
const assignedLeader = alias(leader, 'assigned_leader');
const receiver = alias(position, 'receiver');
const receiverLeader = alias(leader, 'receiver_leader');
const awaited = alias(leader, 'awaited');
const carriedFrom = alias(session, 'carried_from');

const english = sql`upper(${registration.locale}) = 'EN'`;

/**
 * The facts of letters about these registrations, read in one statement in the caller's transaction.
 *
 * Titles and bodies come in the registration's language where there is a name in it. `statusReason` and
 * `previousStartsAt` are the session's own.
 */
export async function findLetterFacts(tx: Executor, registrationIds: readonly string[]) {
  if (registrationIds.length === 0) return [];
  return selectLetterFacts(tx).where(inArray(registration.id, [...registrationIds]));
}

/** The statement without its condition, for other readers of the same facts. */
export function selectLetterFacts(tx: Executor) {
  return tx
    .select(columns)
    .from(registration)
    .innerJoin(session, eq(session.id, registration.sessionId))
    .innerJoin(agency, eq(agency.id, session.agencyId))
    .innerJoin(receptionPoint, eq(receptionPoint.id, session.pointId))
    .innerJoin(assigned, eq(assigned.id, session.assignedPositionId))
    .innerJoin(assignedLeader, eq(assignedLeader.id, assigned.leaderId))
    .innerJoin(receiver, eq(receiver.id, sql`coalesce(${session.actualPositionId}, ${session.assignedPositionId})`))
    .innerJoin(receiverLeader, eq(receiverLeader.id, receiver.leaderId))
    .leftJoin(slot, eq(slot.id, registration.slotId))
    .leftJoin(awaited, eq(awaited.id, registration.awaitedLeaderId))
    .leftJoin(carriedFrom, eq(carriedFrom.id, registration.carriedFromId))
    .$dynamic();
}

const columns = {
  registrationId: registration.id,
  agencyId: registration.agencyId,
  locale: registration.locale,
  consentReminders: registration.consentReminders,
  sealedApplicant: registration.sealedApplicant,
  status: registration.status,
  code: registration.code,
  sequence: registration.sequence,
  sessionSlug: session.slug,
  sessionKind: session.kind,
  mode: session.mode,
  sessionStartsAt: session.startsAt,
  previousStartsAt: session.previousStartsAt,
  carriedFromStartsAt: carriedFrom.startsAt,
  statusReason: session.statusReason,
  delegationReason: session.delegationReason,
  whatToBring: session.whatToBring,
  slotStartsAt: slot.startsAt,
  slotEndsAt: slot.endsAt,
  agencyName: sql<string>`case when ${english} then coalesce(${agency.nameEn}, ${agency.name}) else ${agency.name} end`,
  agencyPhone: agency.phone,
  pointPhone: receptionPoint.phone,
  assignedTitle: titleOf(assigned),
  assignedName: assignedLeader.fullName,
  awaitedName: awaited.fullName,
  receiverTitle: titleOf(receiver),
  receiverName: receiverLeader.fullName,
  pointName: receptionPoint.name,
  address: receptionPoint.address,
  room: sql<string | null>`coalesce(nullif(${session.room}, ''), ${receptionPoint.room})`,
};

function titleOf(held: typeof assigned | typeof receiver) {
  return sql<string>`case when ${english} then coalesce(${held.titleEn}, ${held.title}) else ${held.title} end`;
}
