import { fold } from '../fold.js';
import { agencies, agencyOf, branchAbove } from './agencies.js';
import { demoId } from './demo-id.js';
import { endOf, startOf } from './hours.js';
import { holderOn, type Term } from './offices.js';
import { type PlannedSession, receivingOffice } from './planned-session.js';
import { points } from './points.js';
import type { CalendarRow, HostRow, ParticipantRow, SessionRow } from './rows.js';
import { scheduleId } from './schedule-rows.js';
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
  const createdAt = createdAtOf(planned, now);
  return {
    ...fieldsOf(planned, terms),
    id: sessionId(planned, now),
    slug: planned.slug,
    agencyId: agencyId(planned.agency),
    ...originOf(planned),
    capacity: counted.capacity,
    openCount: counted.capacity - counted.taken,
    waitingCount: counted.waiting,
    // Whoever books raises it, as whoever edits does: a draft nobody has touched is as its schedule made it.
    version: 1 + counted.taken + counted.waiting,
    sequence: 0,
    publishedAt: null,
    createdAt,
    updatedAt: createdAt,
  };
}

/** What the desk can change of a session, as it stands at one stage. */
export function fieldsOf(planned: PlannedSession, terms: readonly Term[]) {
  const assigned = holderOn(terms, planned.office, planned.day);
  const receiver = holderOn(terms, receivingOffice(planned), planned.day);
  return {
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
    status: planned.status as string,
    statusReason: planned.statusReason,
    previousStartsAt: planned.previousStartsAt,
    expectedContent: planned.content,
    topics: [...planned.topics],
    howToRegister: planned.register,
    whatToBring: planned.bring,
    legalBasis: planned.basis.join('; '),
    registrationOpensAt: planned.opensAt,
    registrationClosesAt: planned.closesAt,
    searchText: searchTextOf(planned, [assigned, receiver]),
  };
}

function originOf({ ruled }: PlannedSession) {
  if (ruled === null) return {};
  const { notice, nominalDay } = ruled;
  return { scheduleId: scheduleId(notice), nominalDay, scheduleSeat: 0, generatedVersion: 1 };
}

/** Where a published session is seen: from its owner, its hosts, and everything above each of them. */
export function calendarRows(planned: PlannedSession, now: string): CalendarRow[] {
  if (planned.publishedAt === null) return [];
  const place = { sessionId: sessionId(planned, now), startsAt: startOf(planned) };
  return ancestorsOf(planned).map((ancestorId) => ({ ancestorId, ...place }));
}

/** In whose calendar a session stands: its owner's, its hosts', and those of everything above them. */
export function ancestorsOf(planned: PlannedSession): string[] {
  const owners = [planned.agency, ...planned.hosts];
  const seenFrom = new Set(owners.flatMap((slug) => branchAbove(slug).map((one) => one.slug)));
  return [...seenFrom].map(agencyId);
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
