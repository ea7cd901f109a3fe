import { addDays, localDay } from './day.js';
import { demoId } from './demo-id.js';
import { lot } from './lot.js';
import type { DeskChange } from './planned-session.js';
import type { ChangeRow, HistoryRow, OfferRow, RegistrationRow } from './rows.js';
import type { SessionBundle } from './session-bundle.js';
import { shiftOf } from './slot-rows.js';

const undoMs = 5 * 60_000;
const displacedDays = 30;

/** What each act is called in the history of a registration. */
const actWords: Readonly<Record<DeskChange['act'], string>> = {
  RESCHEDULED: 'SESSION_RESCHEDULED',
  POSTPONED: 'SESSION_POSTPONED',
  CANCELLED: 'DISPLACED',
  DELEGATED: 'RECEIVER_CHANGED',
};

/** The act of the desk on record, with what everybody registered was asked and has answered; nothing where there was none. */
export function promiseRows({ planned, session, registrations }: SessionBundle, madeBy: string) {
  const { change } = planned;
  if (change === null) return { changes: [], offers: [], history: [] };
  const id = demoId(`change ${planned.slug}`, change.at);
  return {
    changes: [changeRow(id, planned.change ?? change, { session, madeBy, shiftMs: shiftOf(planned) })],
    offers: registrations.map((one) => offerRow(id, one, change)),
    history: registrations.map((one) => historyRow(one, change)),
  };
}

/** How somebody stands after an act: whoever is displaced has lost the place, and everybody asked goes before others. */
export function afterAct(change: DeskChange | null, row: RegistrationRow): RegistrationRow {
  if (change === null) return row;
  const isCancelled = change.act === 'CANCELLED';
  const touched = { priority: row.slotId ? 2 : 1, sequence: 1, version: 2, updatedAt: change.at };
  return { ...row, ...touched, status: isCancelled ? 'DISPLACED' : row.status };
}

interface Acted {
  session: SessionBundle['session'];
  madeBy: string;
  shiftMs: number;
}

function changeRow(id: string, { act, at, reason }: DeskChange, { session, madeBy, shiftMs }: Acted): ChangeRow {
  const { status = 'SCHEDULED', day, startsAt, endsAt, receiverLeaderId } = session;
  return {
    id,
    sessionId: session.id,
    agencyId: session.agencyId,
    act,
    reason,
    previousSequence: 0,
    sequence: 1,
    before: {
      ...{ status, statusReason: null, day, startsAt, endsAt, previousStartsAt: null },
      registrationOpensAt: session.registrationOpensAt ?? null,
      registrationClosesAt: session.registrationClosesAt ?? null,
      ...{ actualPositionId: null, receiverLeaderId, delegationReason: null, delegationDocument: null },
    },
    shiftMs,
    madeBy,
    madeAt: at,
    undoUntil: new Date(Date.parse(at) + undoMs).toISOString(),
  };
}

/** One in three has answered within the day that it suits them; after a cancelled session nobody has chosen yet. */
function offerRow(changeId: string, row: RegistrationRow, { act, at }: DeskChange): OfferRow {
  const isCancelled = act === 'CANCELLED';
  const hasAnswered = !isCancelled && lot(`${row.id} answer`, 3) === 0;
  return {
    changeId,
    registrationId: row.id,
    statusBefore: row.slotId ? 'CONFIRMED' : 'WAITLISTED',
    slotIdBefore: row.slotId ?? null,
    priorityBefore: 0,
    lastDay: isCancelled ? addDays(localDay(at), displacedDays) : null,
    answer: hasAnswered ? 'ACCEPT' : null,
    answeredAt: hasAnswered ? new Date(Date.parse(at) + undoMs * (2 + lot(row.id, 20))).toISOString() : null,
  };
}

function historyRow({ id, slotId }: RegistrationRow, { act, at, reason }: DeskChange): HistoryRow {
  const fromSlotId = act === 'CANCELLED' ? (slotId ?? null) : null;
  return {
    id: demoId(`act on ${id}`, at),
    registrationId: id,
    act: actWords[act],
    actor: 'staff',
    fromSlotId,
    reason,
    at,
  };
}
