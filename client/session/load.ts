import { ask, type Execute } from '../api/execute.js';
import { otherSessionsQuery, type SessionCard, type SessionNotice, sessionQuery } from './documents.js';
import type { SeenChange } from './history.js';

/** Everything the page of a session shows, as plain data. */
export interface SessionData {
  session: SessionNotice;
  /** Next sessions of the same leader with free places. */
  others: SessionCard[];
  cursor: string;
  /** What changed while somebody was looking. */
  seen: SeenChange[];
  /** Taken out of the published calendar while somebody was looking. */
  withdrawn: boolean;
}

/** Loads a published session, or nothing. */
export async function loadSession(execute: Execute, slug: string): Promise<SessionData | undefined> {
  const { session, changeCursor } = await ask(execute, sessionQuery, { slug });
  if (!session) return undefined;
  const filter = { leaderId: session.assignedPosition.leader.id };
  const { nextFreeSessions } = await ask(execute, otherSessionsQuery, { filter });
  const others = nextFreeSessions.filter(({ id }) => id !== session.id).slice(0, 3);
  return { session, others, cursor: changeCursor, seen: [], withdrawn: false };
}
