import { findAgencies } from '../../db/agencies.js';
import type { Executor } from '../../db/client.js';
import { grouped } from '../../db/grouped.js';
import { listPublishedRows, listPublishedSlots, type PublishedRow } from '../../db/published-calendar.js';
import { listHosts, listParticipants } from '../../db/session-parts.js';
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

/** An agency's published calendar as a release made now would tell it. */
export async function readPublished(tx: Executor, order: ReleaseOrder): Promise<ReleasedCalendar> {
  const [calendar] = await readAllPublished(tx, [order]);
  if (!calendar) throw new Error('A calendar was read to nothing');
  return calendar;
}

/** The same of several agencies, each once. Five statements, however many agencies and sessions. */
export async function readAllPublished(tx: Executor, orders: readonly ReleaseOrder[]): Promise<ReleasedCalendar[]> {
  const ids = orders.map((one) => one.agencyId);
  const agencies = new Map((await findAgencies(tx, ids)).map((one) => [one.id, one.name]));
  const asked = orders.map(({ agencyId, now, withIds }) => ({ agencyId, fromDay: firstDayTold(now), withIds }));
  const rows = await listPublishedRows(tx, asked);
  const parts = await readParts(tx, [...new Set(rows.map((row) => row.id))]);
  const byCalendar = grouped(rows, (row) => row.calendarOf);
  return orders.map(({ agencyId, now, notice = null, reason = null, restored }) => ({
    format: 1,
    agency: { id: agencyId, name: agencies.get(agencyId) ?? '' },
    fromDay: firstDayTold(now),
    notice,
    reason,
    restored,
    sessions: (byCalendar.get(agencyId) ?? []).map((row) => releasedFrom(row, parts)),
  }));
}

type Parts = Awaited<ReturnType<typeof readParts>>;

async function readParts(tx: Executor, ids: readonly string[]) {
  const sessionOf = (part: { sessionId: string }) => part.sessionId;
  return {
    hosts: grouped(await listHosts(tx, ids), sessionOf),
    participants: grouped(await listParticipants(tx, ids), sessionOf),
    slots: grouped(await listPublishedSlots(tx, ids), sessionOf),
  };
}

function releasedFrom(row: PublishedRow, parts: Parts): ReleasedSession {
  const { id, slug, kind, mode, status, statusReason, day, startsAt, endsAt, previousStartsAt } = row;
  const { expectedContent, topics, howToRegister, whatToBring, legalBasis } = row;
  const { registrationOpensAt, registrationClosesAt } = row;
  return {
    ...{ id, slug, kind, mode, status, statusReason, day, startsAt, endsAt, previousStartsAt },
    ...(row.agencyId === row.calendarOf ? {} : { owner: row.ownerName }),
    leader: { title: row.leaderTitle, name: row.leaderName },
    receiver: { title: row.receiverTitle, name: row.receiverName },
    delegation: delegationOf(row),
    place: { name: row.placeName, address: row.placeAddress, room: row.room || row.placeRoom },
    hosts: (parts.hosts.get(id) ?? []).map((host) => host.name),
    participants: (parts.participants.get(id) ?? []).map((one) => one.name),
    ...{ expectedContent, topics, howToRegister, whatToBring, legalBasis, registrationOpensAt, registrationClosesAt },
    slots: (parts.slots.get(id) ?? []).map((slot) => ({
      startsAt: slot.startsAt,
      endsAt: slot.endsAt,
      capacity: slot.capacity,
    })),
  };
}

function delegationOf({ actualPositionId, delegationReason, delegationDocument }: PublishedRow) {
  if (actualPositionId === null) return null;
  return { reason: delegationReason ?? '', documentNumber: delegationDocument };
}
