import { endOf } from './hours.js';
import type { PlannedSession } from './planned-session.js';

/** A session as it stood from an instant on. Each stage raises the number by which calendars notice a change. */
export interface Stage {
  session: PlannedSession;
  from: string;
  sequence: number;
}

/** Half an hour after it ends somebody writes down that a session was held. */
const HELD_AFTER_MS = 30 * 60_000;

/** When it was written down that a session was held. */
export function heldAt(session: PlannedSession): string {
  return new Date(Date.parse(endOf(session)) + HELD_AFTER_MS).toISOString();
}

/** The session as it was first told. */
export function firstTold(session: PlannedSession): PlannedSession {
  return { ...(session.change?.before ?? session), status: 'SCHEDULED', change: null };
}

/** Everything the public has seen of a session, in order; nothing of a draft. */
export function stagesOf(session: PlannedSession): Stage[] {
  const { publishedAt, change, status } = session;
  if (publishedAt === null) return [];
  const isHeld = status === 'HELD';
  const states = [
    { session: firstTold(session), from: publishedAt },
    ...(change ? [{ session: isHeld ? { ...session, status: 'SCHEDULED' as const } : session, from: change.at }] : []),
    ...(isHeld ? [{ session, from: heldAt(session) }] : []),
  ];
  return states.map((state, sequence) => ({ ...state, sequence }));
}
