import { findPositions } from '../../db/leaders.js';
import { findSession, type SessionRow } from '../../db/sessions.js';
import type { RequestContext } from '../context.js';
import { localDay } from '../local-day.js';
import type { NoteFacts } from './planned-days.js';
import { warningsOf } from './read-warnings.js';

/** Where and when somebody thinks of having a session; what is left out stays as it is. */
export interface ThoughtOf {
  startsAt: string;
  endsAt: string;
  assignedPositionId?: string | undefined;
  pointId?: string | undefined;
  room?: string | undefined;
}

/**
 * What would stand out about a session at other hours, in another room or with another receiver. Nothing is saved.
 *
 * Asked before a session is dropped on another day, so that nobody finds out afterwards.
 */
export async function readMoveWarnings(ctx: RequestContext, id: string, thought: ThoughtOf): Promise<NoteFacts[]> {
  const session = await findSession(ctx.db, id);
  if (session === null) return [];
  const notes = await warningsOf(ctx, [await movedTo(ctx, session, thought)]);
  return notes.get(id) ?? [];
}

async function movedTo(ctx: RequestContext, session: SessionRow, thought: ThoughtOf): Promise<SessionRow> {
  const { startsAt, endsAt, assignedPositionId, pointId, room } = thought;
  const [position] = assignedPositionId ? await findPositions(ctx.db, [assignedPositionId]) : [];
  return {
    ...session,
    startsAt,
    endsAt,
    day: localDay(startsAt),
    pointId: pointId ?? session.pointId,
    room: room ?? session.room,
    receiverLeaderId: position?.leaderId ?? session.receiverLeaderId,
  };
}
