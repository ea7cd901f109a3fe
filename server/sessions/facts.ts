import type { SessionRow } from '../../db/sessions.js';

/** A session as it is told: what the row holds, with empty things as null and the delegation in one piece. */
export interface SessionFacts extends Omit<SessionRow, 'room'> {
  room: string | null;
  freePlaces: number;
  delegation: { reason: string; documentNumber: string | null } | null;
}

/** Presents a row; nothing is added that the row does not hold. */
export function presentSession(row: SessionRow): SessionFacts {
  return {
    ...row,
    room: row.room === '' ? null : row.room,
    freePlaces: row.openCount,
    delegation:
      row.actualPositionId === null
        ? null
        : { reason: row.delegationReason ?? '', documentNumber: row.delegationDocument },
  };
}
