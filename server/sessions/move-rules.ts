import type { SessionRow } from '../../db/sessions.js';
import { localDay } from '../local-day.js';

export interface DraftMove {
  id: string;
  expectedVersion: number;
  startsAt: string;
  assignedPositionId?: string | null | undefined;
  pointId?: string | null | undefined;
  /** Null or empty: no room is named. */
  room?: string | null | undefined;
}

/** The draft at its new time, as long as before; the time for registering moves along. `byMs` is how far everything moves. */
export function movedDraft(session: SessionRow, move: DraftMove) {
  const byMs = Date.parse(move.startsAt) - Date.parse(session.startsAt);
  const later = <At extends string | null>(at: At) =>
    at === null ? at : new Date(Date.parse(at) + byMs).toISOString();
  const plan = {
    startsAt: move.startsAt,
    endsAt: new Date(Date.parse(session.endsAt) + byMs).toISOString(),
    day: localDay(move.startsAt),
    registrationOpensAt: later(session.registrationOpensAt),
    registrationClosesAt: later(session.registrationClosesAt),
    assignedPositionId: move.assignedPositionId ?? session.assignedPositionId,
    pointId: move.pointId ?? session.pointId,
    room: move.room === undefined ? session.room : (move.room ?? ''),
  };
  return { plan, byMs };
}
