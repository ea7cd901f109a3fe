import type { StoodSession } from '../../db/session-editions.js';
import type { SessionRow } from '../../db/sessions.js';

/** A session as it is told: what the row holds, with empty things as null and the delegation in one piece. */
export interface SessionFacts extends Omit<SessionRow, 'room'> {
  room: string | null;
  freePlaces: number;
  delegation: { reason: string; documentNumber: string | null } | null;
  /** What hung on it then, when it is told as it stood at an earlier instant. */
  stood?: Omit<StoodSession, 'row'>;
  /** That instant. */
  stoodAt?: string;
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
