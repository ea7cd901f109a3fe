import type { Database } from '../../db/client.js';
import { currentPosition, type Position, readEventsAfter, type StreamEvent } from '../../db/event-stream.js';
import { listenToNotices } from '../../db/notices.js';
import type { Clock } from '../clock.js';
import { describeError, type Log } from '../log.js';
import { CHANNEL, createDoorbell } from './doorbell.js';
import type { Hub } from './hub.js';
import { createLooking, type Found } from './looking.js';

export interface RelayOptions {
  db: Database;
  hub: Hub;
  now: Clock;
  log: Log;
  /** Told for every event: seconds from the change to its telling. */
  observeLag?: (seconds: number) => void;
  /** How often to look without having been woken. */
  pollMs?: number;
}

/** Carries committed events, of whichever instance, to the subscribers of this one. */
export interface Relay {
  /**
   * Looks for events now and tells the other instances to look; call it after a commit. Cheap, never throws.
   *
   * Resolves with whether all that was committed before has been told here; an older transaction may hold some back.
   */
  wake(): Promise<boolean>;
  stop(): Promise<void>;
}

const BATCH = 200;

/**
 * Starts telling every event committed from now on, each exactly once, in stream order.
 *
 * Told by a notice, by `wake`, after a reconnect, and by a poll: a lost notice delays an event, it never loses one.
 */
export async function startRelay(options: RelayOptions): Promise<Relay> {
  const { db, log, pollMs = 1_000 } = options;
  const read = createReader(options, await currentPosition(db));
  const { look, looked, stop } = createLooking(read, (error) =>
    log.warn('event relay could not read', describeError(error)),
  );
  const doorbell = createDoorbell(db);
  const listener = await listenToNotices(db, CHANNEL, { onNotice: look, onListening: look });
  const poll = setInterval(() => {
    listener.renew();
    look();
  }, pollMs).unref();
  return {
    wake() {
      doorbell.ring();
      return looked();
    },
    async stop() {
      clearInterval(poll);
      doorbell.stop();
      await stop();
      await listener.stop();
    },
  };
}

/** Reads on from where it was and tells what it reads. */
function createReader({ db, hub, now, log, observeLag }: RelayOptions, start: Position): () => Promise<Found> {
  let position = start;
  hub.advance(start);
  const moveTo = (reached: Position) => {
    position = reached;
    hub.advance(reached);
  };
  const tell = (event: StreamEvent) => {
    moveTo({ xid: event.xid, id: event.id });
    observeLag?.((Date.parse(now()) - Date.parse(event.at)) / 1_000);
    hub.publish(event);
  };
  return async () => {
    const reading = await readEventsAfter(db, position, BATCH);
    if (reading.tooOld) {
      log.error('event stream was replaced');
      hub.interrupt();
    }
    reading.events.forEach(tell);
    moveTo(reading.through);
    if (reading.hasMore) return 'more';
    return reading.heldBack ? 'held back' : 'done';
  };
}
