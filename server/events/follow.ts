import type { Database } from '../../db/client.js';
import { isLater, type Position, readEventsAfter, type StreamEvent, type Which } from '../../db/event-stream.js';
import { endable } from './endable.js';
import type { Hub, Listening } from './hub.js';

/** Some events in stream order, or the news that too many were missed to be told one by one. */
export type Followed =
  | { isSnapshot: false; events: readonly StreamEvent[] }
  | { isSnapshot: true; events: readonly []; position: Position };

export interface Following {
  db: Database;
  hub: Hub;
  listening: Listening;
  /** What was missed is read from the database first; without it only what comes is told. */
  after: Position | null;
  /** What of the missed events to read; must agree with what is listened to. */
  which: Which;
}

const BATCH = 200;

/**
 * Follows the stream from a position, or from now: every event once, none left out, also where reading ends and
 * listening begins.
 *
 * It listens before it reads, and then skips what the reading has covered. After a snapshot it goes on from there.
 *
 * @throws SlowReader from the iterator
 */
export function follow({ db, hub, listening, after, which }: Following) {
  const queue = hub.listen(listening);
  async function* run(): AsyncGenerator<Followed, undefined> {
    try {
      const covered = after ? yield* readMissed(db, after, which) : null;
      for await (const told of queue) {
        const events = notCovered(told, covered);
        if (events.length > 0) yield { isSnapshot: false, events };
      }
    } finally {
      await queue.return();
    }
  }
  return endable(run(), () => queue.return());
}

/** What was missed since a position, up to now; returns the position it has covered. */
export async function* readMissed(db: Database, after: Position, which: Which): AsyncGenerator<Followed, Position> {
  let covered = after;
  for (let isBehind = true; isBehind; ) {
    const reading = await readEventsAfter(db, covered, BATCH, which);
    covered = reading.through;
    isBehind = reading.hasMore;
    if (reading.tooOld) yield { isSnapshot: true, events: [], position: covered };
    else if (reading.events.length > 0) yield { isSnapshot: false, events: reading.events };
  }
  return covered;
}

function notCovered(events: readonly StreamEvent[], covered: Position | null): readonly StreamEvent[] {
  return covered ? events.filter((event) => isLater(event, covered)) : events;
}
