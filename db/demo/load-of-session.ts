import { localDay } from './day.js';
import { startOf } from './hours.js';
import { lot } from './lot.js';
import { hasOpened, type PlannedSession, takesPlace } from './planned-session.js';

/** How many registrations of the public have a place in a session, and how many wait. */
export interface Load {
  taken: number;
  waiting: number;
}

/**
 * Decides how full a session is: as its scene wants it, else the fuller the nearer it is, never quite full.
 *
 * Drafts, sessions not yet open, and those put off or cancelled have nobody.
 */
export function loadOf(session: PlannedSession, capacity: number, now: string): Load {
  if (capacity === 0 || !hasOpened(session, now) || !takesPlace(session)) return { taken: 0, waiting: 0 };
  if (session.wanted) return { taken: capacity - session.wanted.free, waiting: session.wanted.waiting };
  const share = shareOf(session, now) * (0.6 + lot(session.slug, 50) / 100);
  const leastFree = startOf(session) <= now ? 0 : 3;
  return { taken: Math.min(Math.floor(capacity * share), Math.max(capacity - leastFree, 0)), waiting: 0 };
}

function shareOf(session: PlannedSession, now: string): number {
  const daysAhead = (Date.parse(session.day) - Date.parse(localDay(now))) / 86_400_000;
  if (startOf(session) <= now) return 0.7;
  return Math.max(0.75 - daysAhead * 0.02, 0.06);
}
