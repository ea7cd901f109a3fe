import postgres from 'postgres';
import type { Database } from './client.js';

/** A connection of its own that listens to one channel. */
export interface Listener {
  /** Says LISTEN once more: nothing when it still listens, otherwise it reconnects. Never throws. */
  renew(): void;
  stop(): Promise<void>;
}

/**
 * Hears notices of a channel until stopped, again after every lost connection.
 *
 * The driver's own `listen` is not used: killed at the wrong moment, it reconnects without listening, for ever and
 * without a sign. Call `renew` now and then; whatever was said in between is lost, so look for it in `onListening`.
 *
 * @param onListening called whenever listening has begun or begun again
 */
export async function listenToNotices(
  db: Database,
  channel: string,
  { onNotice, onListening }: { onNotice: () => void; onListening: () => void },
): Promise<Listener> {
  let stopped = false;
  let losses = 0;
  let heardSinceLoss = -1;
  // The driver makes its own second connection in this way too: from options it has already read.
  const options: object = {
    ...db.$client.options,
    max: 1,
    idle_timeout: 0,
    max_lifetime: 0,
    fetch_types: false,
    onnotify: onNotice,
    onclose: () => {
      losses += 1;
      renew();
    },
  };
  const client = postgres(options);
  const say = async () => {
    const before = losses;
    await client.unsafe(`listen "${channel}"`);
    if (heardSinceLoss === before) return;
    heardSinceLoss = before;
    onListening();
  };
  const renew = () => {
    if (!stopped) say().catch(() => {});
  };
  await say();
  return {
    renew,
    async stop() {
      stopped = true;
      await client.end({ timeout: 1 });
    },
  };
}
