import { fold } from '../fold.js';
import { agencies, agencyOf, branchAbove } from './agencies.js';
import { demoId } from './demo-id.js';
import { endOf, startOf } from './hours.js';
import { holderOn, type Term } from './offices.js';
import { type PlannedSession, receivingOffice } from './planned-session.js';
import { points } from './points.js';
import type { CalendarRow, HostRow, ParticipantRow, SessionRow } from './rows.js';
import { agencyId, leaderId, nameOf, pointId, positionId } from './structure-rows.js';

/** Counters that must equal the slots and registrations of the session. */
export interface Counted {
  capacity: number;
  taken: number;
  waiting: number;
}

/** A draft was written the day before; what is public was written when it was published. */
export function createdAtOf(session: PlannedSession, now: string): string {
  return session.publishedAt ?? new Date(Date.parse(now) - 86_400_000).toISOString();
}

export function sessionId(session: PlannedSession, now: string): string {
  return demoId(`session ${session.slug}`, createdAtOf(session, now));
}

export function sessionRow(planned: PlannedSession, counted: Counted, terms: readonly Term[], now: string): SessionRow {
  const assigned = holderOn(terms, planned.office, planned.day);
  const receiver = holderOn(terms, receivingOffice(planned), planned.day);
  const createdAt = createdAtOf(planned, now);
  const isChanged = planned.standIn !== null || planned.statusReason !== null;
  return {
    id: sessionId(planned, now),
    slug: planned.slug,
    agencyId: agencyId(planned.agency),
    kind: planned.kind,
    mode: planned.mode,
    pointId: pointId(planned.point),
    assignedPositionId: positionId(assigned),
    actualPositionId: planned.standIn === null ? null : positionId(receiver),
    receiverLeaderId: leaderId(receiver.person),
    room: planned.room,
    delegationReason: planned.standIn?.reason ?? null,
    delegationDocument: planned.standIn?.document ?? null,
    day: planned.day,
    startsAt: startOf(planned),
    endsAt: endOf(planned),
    status: planned.status,
    statusReason: planned.statusReason,
    previousStartsAt: planned.previousStartsAt,
    expectedContent: planned.content,
    topics: [...planned.topics],
    howToRegister: planned.register,
    whatToBring: planned.bring,
    legalBasis: planned.basis,
    registrationOpensAt: planned.opensAt,
    registrationClosesAt: planned.closesAt,
    capacity: counted.capacity,
    openCount: counted.capacity - counted.taken,
    waitingCount: counted.waiting,
    version: 1 + counted.taken + counted.waiting,
    sequence: isChanged ? 1 : 0,
    searchText: searchTextOf(planned, [assigned, receiver]),
    publishedAt: planned.publishedAt,
    createdAt,
    updatedAt: createdAt,
  };
}

/** Where a published session is seen: from its owner, its hosts, and everything above each of them. */
export function calendarRows(planned: PlannedSession, now: string): CalendarRow[] {
  if (planned.publishedAt === null) return [];
  const seenFrom = new Set(
    [planned.agency, ...planned.hosts].flatMap((slug) => branchAbove(slug).map((one) => one.slug)),
  );
  return [...seenFrom].map((slug) => ({
    ancestorId: agencyId(slug),
    sessionId: sessionId(planned, now),
    startsAt: startOf(planned),
  }));
}

export function hostRows(planned: PlannedSession, now: string): HostRow[] {
  const hosts = planned.hosts.filter((slug) => slug !== planned.agency);
  return hosts.map((slug, ordering) => ({ sessionId: sessionId(planned, now), agencyId: agencyId(slug), ordering }));
}

export function participantRows(planned: PlannedSession, now: string): ParticipantRow[] {
  return planned.participants.map((participant, ordering) => {
    const known = agencies.find((one) => one.slug === participant);
    return {
      sessionId: sessionId(planned, now),
      ordering,
      agencyId: known ? agencyId(known.slug) : null,
      name: known?.shortName ?? participant,
    };
  });
}

function searchTextOf(planned: PlannedSession, people: readonly Term[]): string {
  const point = points.find((one) => one.slug === planned.point);
  const bodies = [planned.agency, ...planned.hosts].map(agencyOf).flatMap((one) => [one.name, one.shortName]);
  const names = people.flatMap((term) => [nameOf(term.person), term.title]);
  const place = [point?.name, point?.address];
  return fold([...new Set([...names, ...bodies, ...place, planned.content, ...planned.topics])].join(' '));
}
