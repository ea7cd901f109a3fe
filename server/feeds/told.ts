import type { AgencyRow } from '../../db/agencies.js';
import type { Database } from '../../db/client.js';
import type { LeaderRow, PositionRow } from '../../db/leaders.js';
import type { PointRow } from '../../db/points.js';
import { type LinkedSessions, listSessionsWithLinks } from '../../db/session-links.js';
import type { SessionQuestion, SessionRow } from '../../db/sessions.js';

/** A leader in the office in which he or she receives. */
export interface Officer {
  position: PositionRow;
  leader: LeaderRow;
}

/** A published session with everything about it that is told by name. */
export interface ToldSession {
  session: SessionRow;
  agency: AgencyRow;
  point: PointRow;
  assigned: Officer;
  /** Who receives instead; null when it is the assigned one. */
  instead: Officer | null;
}

/** Published sessions in the order they begin, with their names, from one snapshot. One statement. */
export async function listTold(db: Database, asked: SessionQuestion): Promise<ToldSession[]> {
  const found = await listSessionsWithLinks(db, asked, ['agencies', 'points', 'positions', 'leaders']);
  return tell(found);
}

function tell({ sessions, linked }: LinkedSessions): ToldSession[] {
  const agencies = byId(linked.agencies ?? []);
  const points = byId(linked.points ?? []);
  const positions = byId(linked.positions ?? []);
  const leaders = byId(linked.leaders ?? []);
  const officerOf = (positionId: string): Officer => {
    const position = known(positions, positionId);
    return { position, leader: known(leaders, position.leaderId) };
  };
  return sessions.map((session) => ({
    session,
    agency: known(agencies, session.agencyId),
    point: known(points, session.pointId),
    assigned: officerOf(session.assignedPositionId),
    instead:
      session.actualPositionId === null || session.actualPositionId === session.assignedPositionId
        ? null
        : officerOf(session.actualPositionId),
  }));
}

function byId<Row extends { id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** The database does not let go of what a session points to. */
function known<Row>(rows: Map<string, Row>, id: string): Row {
  const row = rows.get(id);
  if (row === undefined) throw new Error('A published session points to nothing');
  return row;
}
