import type { Executor } from './client.js';
import { insertMany } from './many-rows.js';
import { event } from './tables/event.js';

/** An event to append; see the catalogue of kinds in the server's events room. */
export interface EventRow {
  kind: string;
  agencyId?: string | null;
  sessionId?: string | null;
  registrationId?: string | null;
}

/** Appends events in the caller's transaction, so that they become readable exactly when the change does. */
export async function appendEvents(tx: Executor, at: string, events: readonly EventRow[]): Promise<void> {
  await insertMany(
    tx,
    event,
    events.map(({ kind, agencyId, sessionId, registrationId }) => ({
      kind,
      agencyId: agencyId ?? null,
      sessionId: sessionId ?? null,
      registrationId: registrationId ?? null,
      at,
    })),
  );
}
