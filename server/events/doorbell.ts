import type { Database } from '../../db/client.js';

/** Wakes the relays of all instances. */
export interface Doorbell {
  /** Rings at once, or when the last ring is old enough; never throws. */
  ring(): void;
  stop(): void;
}

/**
 * Rings at most once in `everyMs`, because a NOTIFY takes a lock of the whole server at its commit.
 *
 * It is sent outside the transaction that made the event. A ring that is lost costs a poll, not an event.
 *
 * @see trust.md C3, F7
 */
export function createDoorbell(db: Database, everyMs = 10): Doorbell {
  let resting: NodeJS.Timeout | null = null;
  let wanted = false;
  let stopped = false;

  const ring = () => {
    if (stopped) return;
    if (resting) {
      wanted = true;
      return;
    }
    resting = setTimeout(rested, everyMs).unref();
    db.$client.notify(CHANNEL, '').catch(() => {});
  };
  const rested = () => {
    resting = null;
    if (!wanted) return;
    wanted = false;
    ring();
  };
  return {
    ring,
    stop() {
      stopped = true;
      if (resting) clearTimeout(resting);
    },
  };
}

/** The channel that all instances listen on. Its messages are empty: what happened is read from the table. */
export const CHANNEL = 'event';
