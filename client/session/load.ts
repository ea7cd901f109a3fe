import { ask, type Execute } from '../api/execute.js';
import { type News, sessionNewsQuery } from '../changes/documents.js';
import { otherSessionsQuery, type SessionCard, type SessionNotice, sessionQuery } from './documents.js';
import type { SeenChange } from './history.js';

/** Everything the page of a session shows, as plain data. */
export interface SessionData {
  session: SessionNotice;
  /** Next sessions of the same leader with free places. */
  others: SessionCard[];
  /** What has become of it since it was announced, latest first. */
  news: News[];
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
  const [{ nextFreeSessions }, { calendarNews }] = await Promise.all([
    ask(execute, otherSessionsQuery, { filter }),
    ask(execute, sessionNewsQuery, { filter: { sessionId: session.id } }),
  ]);
  const others = nextFreeSessions.filter(({ id }) => id !== session.id).slice(0, 3);
  return { session, others, news: calendarNews.nodes, cursor: changeCursor, seen: [], withdrawn: false };
}
