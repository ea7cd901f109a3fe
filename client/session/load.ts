import { ask, type Execute } from '../api/execute.js';
import { type News, sessionNewsQuery } from '../changes/documents.js';
import { type Concluded, otherSessionsQuery, type SessionCard, type SessionNotice, sessionQuery } from './documents.js';
import type { SeenChange } from './history.js';

/** Everything the page of a session shows, as plain data. */
export interface SessionData {
  session: SessionNotice;
  /** Next sessions of the same leader with free places. */
  others: SessionCard[];
  /** What has become of it since it was announced, latest first. */
  news: News[];
  /** What of its conclusion is public, and was at the earlier moment; null while nothing is. */
  conclusion: Concluded | null;
  cursor: string;
  /** What changed while somebody was looking. */
  seen: SeenChange[];
  /** Taken out of the published calendar while somebody was looking. */
  withdrawn: boolean;
  /** The earlier instant as of which it is told; ISO 8601. Nothing then is live, and nothing can be booked. */
  at: string | null;
  /** It was not public at that instant: what is shown is the session of today. */
  untold: boolean;
}

/** Loads a published session, as it is or as it stood at an earlier instant, or nothing. */
export async function loadSession(execute: Execute, slug: string, at: string | null): Promise<SessionData | undefined> {
  const { session: stood, changeCursor: cursor } = await ask(execute, sessionQuery, { slug, asOf: at });
  const untold = at !== null && !stood;
  const session = untold ? (await ask(execute, sessionQuery, { slug, asOf: null })).session : stood;
  if (!session) return undefined;
  const [others, { calendarNews }] = await Promise.all([
    at === null ? loadOthers(execute, session) : [],
    ask(execute, sessionNewsQuery, { filter: { sessionId: session.id } }),
  ]);
  const news = calendarNews.nodes.filter((one) => at === null || one.at <= at);
  const conclusion = untold ? null : session.conclusion;
  return { session, others, news, conclusion, cursor, seen: [], withdrawn: false, at, untold };
}

async function loadOthers(execute: Execute, { id, assignedPosition }: SessionNotice): Promise<SessionCard[]> {
  const filter = { leaderId: assignedPosition.leader.id };
  const { nextFreeSessions } = await ask(execute, otherSessionsQuery, { filter });
  return nextFreeSessions.filter((one) => one.id !== id).slice(0, 3);
}
