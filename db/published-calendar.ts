import { and, asc, eq, gte, inArray, isNotNull, ne, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Executor } from './client.js';
import { agency } from './tables/agency.js';
import { leader, position } from './tables/leader.js';
import { receptionPoint } from './tables/point.js';
import { session, sessionHost } from './tables/session.js';

const receiver = alias(position, 'receiver');
const receiverLeader = alias(leader, 'receiver_leader');
const owner = alias(agency, 'owner');

// Private: both halves are indexed; an “or” would look at every session there is.
const inCalendarOf = (agencyId: string) => sql`${session.id} in (
  select own.id from ${session} own where own.agency_id = ${agencyId}::uuid
  union all select h.session_id from ${sessionHost} h where h.agency_id = ${agencyId}::uuid)`;

/** A session with the names a release tells. */
export type PublishedRow = Awaited<ReturnType<typeof listPublishedRows>>[number];

/**
 * An agency's published sessions from a local day on, its own and those it hosts together with the owner, in the order they begin.
 *
 * @param withIds sessions that are told as well, though they are still drafts; what was called off before is not
 */
export function listPublishedRows(
  tx: Executor,
  asked: { agencyId: string; fromDay: string; withIds?: readonly string[] },
) {
  const drafts = and(inArray(session.id, [...(asked.withIds ?? [])]), ne(session.status, 'CANCELLED'));
  return tx
    .select({
      session,
      place: { name: receptionPoint.name, address: receptionPoint.address, room: receptionPoint.room },
      leader: { title: position.title, name: leader.fullName },
      receiver: { title: receiver.title, name: receiverLeader.fullName },
      ownerName: owner.name,
    })
    .from(session)
    .innerJoin(owner, eq(owner.id, session.agencyId))
    .innerJoin(receptionPoint, eq(receptionPoint.id, session.pointId))
    .innerJoin(position, eq(position.id, session.assignedPositionId))
    .innerJoin(leader, eq(leader.id, position.leaderId))
    .innerJoin(receiver, eq(receiver.id, sql`coalesce(${session.actualPositionId}, ${session.assignedPositionId})`))
    .innerJoin(receiverLeader, eq(receiverLeader.id, receiver.leaderId))
    .where(
      and(
        inCalendarOf(asked.agencyId),
        gte(session.day, asked.fromDay),
        asked.withIds?.length ? or(isNotNull(session.publishedAt), drafts) : isNotNull(session.publishedAt),
      ),
    )
    .orderBy(asc(session.startsAt), asc(session.id));
}
