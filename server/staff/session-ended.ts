import type { NewEvent } from '../events/event.js';

/** Tells open sockets that these sign-ins are over. The event's `sessionId` is the staff session's id. */
export function sessionsEnded(staffSessionIds: readonly string[]): NewEvent[] {
  return staffSessionIds.map((sessionId) => ({ kind: 'StaffSessionEnded', sessionId }));
}

/** Tells open sockets to look again at what their holders may do: roles, or the agencies that roles are held in, changed. */
export const rightsChanged: NewEvent = { kind: 'StaffRightsChanged' };
