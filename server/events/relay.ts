import type { Database } from '../../db/client.js';
import { currentPosition, type Position, readEventsAfter, type StreamEvent } from '../../db/event-stream.js';
import { listenToNotices } from '../../db/notices.js';
import type { Clock } from '../clock.js';
import { describeError, type Log } from '../log.js';
import { CHANNEL, createDoorbell } from './doorbell.js';
import type { Hub } from './hub.js';

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
  /** Looks for events now and tells the other instances to look; call it after a commit. Cheap, never throws. */
  wake(): void;
  stop(): Promise<void>;
}

const BATCH = 200;
/** Events within this time of the last reading leave together. */
const GATHER_MS = 4;
/** How soon to look again for what an older transaction holds back. */
const HELD_BACK_MS = 25;

/**
 * Starts telling every event committed from now on, each exactly once, in stream order.
 *
 * Told by a notice, by `wake`, after a reconnect, and by a poll: a lost notice delays an event, it never loses one.
 */
export async function startRelay(options: RelayOptions): Promise<Relay> {
  const { db, pollMs = 1_000 } = options;
  const reader = createReader(options, await currentPosition(db));
  const doorbell = createDoorbell(db);
  const listener = await listenToNotices(db, CHANNEL, { onNotice: reader.look, onListening: reader.look });
  const poll = setInterval(() => {
    listener.renew();
    reader.look();
  }, pollMs).unref();
  return {
    wake() {
      reader.look();
      doorbell.ring();
    },
    async stop() {
      clearInterval(poll);
      doorbell.stop();
      await reader.stop();
      await listener.stop();
    },
  };
}

interface Reader {
  look: () => void;
  stop: () => Promise<void>;
}

/** One reading at a time; a call while one runs makes it run once more. */
function createReader({ db, hub, now, log, observeLag }: RelayOptions, start: Position): Reader {
  let position = start;
  hub.advance(start);
  let asked = false;
  let running: Promise<void> | null = null;
  let later: NodeJS.Timeout | null = null;
  let stopped = false;

  const moveTo = (reached: Position) => {
    position = reached;
    hub.advance(reached);
  };
  const tell = (event: StreamEvent) => {
    moveTo({ xid: event.xid, id: event.id });
    observeLag?.((Date.parse(now()) - Date.parse(event.at)) / 1_000);
    hub.publish(event);
  };
  const read = async (): Promise<'more' | 'held back' | 'done'> => {
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
  const readAll = async () => {
    while (asked && !stopped) {
      asked = false;
      const state = await read();
      if (state === 'held back') later ??= setTimeout(lookLater, HELD_BACK_MS).unref();
      if (state === 'more') asked = true;
      else if (asked) await new Promise((resume) => setTimeout(resume, GATHER_MS));
    }
  };
  const lookLater = () => {
    later = null;
    look();
  };
  const look = () => {
    asked = true;
    if (running || stopped) return;
    running = readAll()
      .catch((error: unknown) => {
        asked = false;
        log.warn('event relay could not read', describeError(error));
      })
      .finally(() => {
        running = null;
        if (asked) look();
      });
  };
  return {
    look,
    async stop() {
      stopped = true;
      if (later) clearTimeout(later);
      await running;
    },
  };
}
