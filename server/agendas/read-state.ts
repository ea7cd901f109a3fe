import {
  type AgendaParticipantRow,
  listAgendaParticipants,
  listStandingItems,
  type StandingItem,
} from '../../db/agendas.js';
import type { Executor } from '../../db/client.js';
import type { SessionRow } from '../../db/sessions.js';
import { byPlace } from './order-rules.js';
import { type StrikeReason, strikeOf } from './strike-rules.js';
import { type ItemKind, type ItemTime, type Timetable, timetableOf } from './time-rules.js';

/** An item as it stands at this moment: where in time, and whether the person still comes. Sealed data is still sealed. */
export interface PlannedItem extends StandingItem {
  time: ItemTime;
  strike: StrikeReason | null;
}

/** An agenda as it stands at this moment. */
export interface AgendaState {
  session: SessionRow;
  items: PlannedItem[];
  /** Taken off, and could be put back; the last one first. */
  removed: StandingItem[];
  participants: AgendaParticipantRow[];
  timetable: Timetable;
}

/** Reads an agenda as it stands, without asking who reads: two statements, however long it is. */
export async function readState(db: Executor, session: SessionRow): Promise<AgendaState> {
  const rows = await listStandingItems(db, session.id);
  const participants = await listAgendaParticipants(db, session.id);
  const standing = rows.filter(({ item }) => item.removedAt === null).sort((a, b) => byPlace(a.item, b.item));
  const struck = standing.map(({ registration }) => strikeOf(session.id, registration));
  const lasting = standing.map(({ item }, index) => ({
    ...{ id: item.id, minutes: item.minutes, fixedTime: item.fixedTime },
    kind: item.kind as ItemKind,
    isStruck: struck[index] !== null,
  }));
  const timetable = timetableOf(lasting, session);
  const items = standing.flatMap((row, index) => {
    const time = timetable.items[index];
    return time ? [{ ...row, time, strike: struck[index] ?? null }] : [];
  });
  const removed = rows
    .filter(({ item }) => item.removedAt !== null)
    .sort((a, b) => ((a.item.removedAt ?? '') < (b.item.removedAt ?? '') ? 1 : -1));
  return { session, items, removed, participants, timetable };
}
