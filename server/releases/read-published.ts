import { findAgencies } from '../../db/agencies.js';
import type { Executor } from '../../db/client.js';
import { listPublishedRows, type PublishedRow } from '../../db/published-calendar.js';
import { listHosts, listParticipants } from '../../db/session-parts.js';
import { listSlots } from '../../db/slots.js';
import { firstDayTold, type ReleasedCalendar, type ReleasedNotice, type ReleasedSession } from './calendar-rules.js';

/** What a release is made of, beside the calendar itself. */
export interface ReleaseOrder {
  agencyId: string;
  now: string;
  notice?: ReleasedNotice | null | undefined;
  reason?: string | null | undefined;
  restored?: string[] | undefined;
  /** Drafts that are to be told as if they were published already. */
  withIds?: readonly string[];
}

/** An agency's published calendar as a release made now would tell it. Five statements, however many sessions. */
export async function readPublished(tx: Executor, order: ReleaseOrder): Promise<ReleasedCalendar> {
  const { agencyId, notice = null, reason = null, restored, withIds = [] } = order;
  const [agency] = await findAgencies(tx, [agencyId]);
  const fromDay = firstDayTold(order.now);
  const rows = await listPublishedRows(tx, { agencyId, fromDay, withIds });
  const parts = await readParts(
    tx,
    rows.map((row) => row.session.id),
  );
  return {
    format: 1,
    agency: { id: agencyId, name: agency?.name ?? '' },
    fromDay,
    notice,
    reason,
    restored,
    sessions: rows.map((row) => releasedFrom(row, agencyId, parts)),
  };
}

type Parts = Awaited<ReturnType<typeof readParts>>;

async function readParts(tx: Executor, ids: readonly string[]) {
  return {
    hosts: groupOf(await listHosts(tx, ids)),
    participants: groupOf(await listParticipants(tx, ids)),
    slots: groupOf(await listSlots(tx, ids)),
  };
}

function releasedFrom(
  { session, place, leader, receiver, ownerName }: PublishedRow,
  agencyId: string,
  parts: Parts,
): ReleasedSession {
  const { id, slug, kind, mode, status, statusReason, day, startsAt, endsAt, previousStartsAt } = session;
  const { expectedContent, topics, howToRegister, whatToBring, legalBasis } = session;
  const { registrationOpensAt, registrationClosesAt } = session;
  return {
    ...{ id, slug, kind, mode, status, statusReason, day, startsAt, endsAt, previousStartsAt },
    ...(session.agencyId === agencyId ? {} : { owner: ownerName }),
    ...{ leader, receiver, delegation: delegationOf(session) },
    place: { ...place, room: session.room || place.room },
    hosts: (parts.hosts.get(id) ?? []).map((host) => host.name),
    participants: (parts.participants.get(id) ?? []).map((one) => one.name),
    ...{ expectedContent, topics, howToRegister, whatToBring, legalBasis, registrationOpensAt, registrationClosesAt },
    slots: (parts.slots.get(id) ?? []).map((slot) => ({
      startsAt: slot.startsAt,
      endsAt: slot.endsAt,
      capacity: slot.publicCapacity,
    })),
  };
}

function delegationOf({ actualPositionId, delegationReason, delegationDocument }: PublishedRow['session']) {
  if (actualPositionId === null) return null;
  return { reason: delegationReason ?? '', documentNumber: delegationDocument };
}

function groupOf<Part extends { sessionId: string }>(rows: readonly Part[]): Map<string, Part[]> {
  const groups = new Map<string, Part[]>();
  for (const row of rows) groups.set(row.sessionId, [...(groups.get(row.sessionId) ?? []), row]);
  return groups;
}
