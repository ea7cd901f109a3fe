import type { NewEvent } from '../events/event.js';

/** Tells open sockets that these sign-ins are over. The event's `sessionId` is the staff session's id. */
export function sessionsEnded(staffSessionIds: readonly string[]): NewEvent[] {
  return staffSessionIds.map((sessionId) => ({ kind: 'StaffSessionEnded', sessionId }));
}
