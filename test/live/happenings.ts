import { eq } from 'drizzle-orm';
import type { EventRow } from '../../db/events.js';
import { appendEvents } from '../../db/events.js';
import { session, sessionCalendar } from '../../db/tables/session.js';
import type { TestServer } from '../support/server.js';

type Where = Pick<TestServer, 'db' | 'house' | 'clock'>;
type Row = Partial<typeof session.$inferInsert>;

/** Changes a session's row and tells it in the same transaction, as the verbs do, then wakes the relay. */
export async function happen(server: Where, event: EventRow, row: Row = {}): Promise<void> {
  const { sessionId } = event;
  await server.db.transaction(async (tx) => {
    if (sessionId && Object.keys(row).length > 0) await tx.update(session).set(row).where(eq(session.id, sessionId));
    await appendEvents(tx, server.clock.now(), [event]);
  });
  server.house.wake();
}

/** Somebody books: one place fewer, and the event of it. */
export function book(server: Where, sessionId: string, openCount: number): Promise<void> {
  return happen(server, { kind: 'RegistrationBooked', sessionId, registrationId: crypto.randomUUID() }, { openCount });
}

/** Takes a session back from the public. */
export async function unpublish(server: Where, sessionId: string, agencyId: string): Promise<void> {
  await server.db.delete(sessionCalendar).where(eq(sessionCalendar.sessionId, sessionId));
  await happen(server, { kind: 'SessionUnpublished', sessionId, agencyId }, { publishedAt: null });
}
