import type { Position, Which } from '../../db/event-stream.js';
import type { RequestContext } from '../context.js';
import { parseCursor, readCursor, writeCursor } from '../events/cursor.js';
import { endable } from '../events/endable.js';
import { type Followed, follow, readMissed } from '../events/follow.js';
import { SlowReader } from '../events/queue.js';
import type { Topic } from '../events/topic.js';
import { requireIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import type { SessionFacts } from '../sessions/facts.js';
import type { SessionAsked } from '../sessions/question.js';
import { matchSessions, readSessions } from '../sessions/read.js';
import { foldKeyOf } from './rules.js';
import { type CalendarChangeFacts, tellChanges, type Watcher } from './tell.js';

/** Sent instead of changes when too many were missed. */
export interface CalendarSnapshotFacts {
  cursor: string;
  sessions: SessionFacts[];
}

export type CalendarUpdateFacts = CalendarChangeFacts | CalendarSnapshotFacts;

/** Updates that became known together, in order, at least one. */
export type Batches<Update> = AsyncIterableIterator<readonly Update[], undefined> & { return(): Promise<unknown> };

/** What is watched: the calendar through a filter, or one session. */
export type Watched = { filter?: SessionAsked | null | undefined } | { id: string };

type WatchContext = Watcher & Pick<RequestContext, 'hub'>;

/**
 * Watches the published calendar from a cursor, or from now.
 *
 * First what was missed, then what comes; a cursor that is too old gives one snapshot, then what comes.
 *
 * @throws Fault `CURSOR_INVALID`, `BAD_USER_INPUT` at once; SlowReader from the iterator
 */
export function watchCalendar(
  ctx: WatchContext,
  watched: Watched,
  after?: string | null,
): Batches<CalendarUpdateFacts> {
  const aim = aimOf(ctx, watched);
  const { topic, which } = aim;
  const followed = follow({
    db: ctx.db,
    hub: ctx.hub,
    listening: { topics: [topic], foldBy: foldKeyOf },
    after: after ? readCursor(after, ctx.locale) : null,
    which,
  });
  async function* run(): AsyncGenerator<readonly CalendarUpdateFacts[], undefined> {
    for await (const batch of followed) {
      const updates = await updatesOf(ctx, aim, batch);
      if (updates.length > 0) yield updates;
    }
  }
  return endable(run(), () => followed.return());
}

/** The same updates as far as they were missed since a cursor; returns the position up to which they reach. */
export async function* catchUp(
  ctx: WatchContext,
  watched: Watched,
  after: string,
): AsyncGenerator<readonly CalendarUpdateFacts[], Position> {
  const aim = aimOf(ctx, watched);
  const missed = readMissed(ctx.db, readCursor(after, ctx.locale), aim.which);
  for (;;) {
    const { done, value } = await missed.next();
    if (done) return value;
    const updates = await updatesOf(ctx, aim, value);
    if (updates.length > 0) yield updates;
  }
}

/** Hands updates out one by one; a reader who falls behind is told the last one it was handed. */
export function oneByOne<Update extends { cursor: string }>(batches: Batches<Update>, start: Position | null) {
  let last = start;
  async function* run(): AsyncGenerator<Update, undefined> {
    try {
      for await (const updates of batches) {
        for (const update of updates) {
          yield update;
          last = parseCursor(update.cursor);
        }
      }
    } catch (error) {
      throw error instanceof SlowReader ? new SlowReader(last) : error;
    }
  }
  return endable(run(), () => batches.return());
}

interface Aim {
  filter: SessionAsked;
  sessionId: string | null;
  topic: Topic;
  which: Which;
}

function aimOf(ctx: WatchContext, watched: Watched): Aim {
  if (!('id' in watched)) return { filter: watched.filter ?? {}, sessionId: null, topic: 'calendar', which: null };
  requireIdentifier('id', watched.id, ctx.locale);
  const sessionId = watched.id.toLowerCase();
  return { filter: {}, sessionId, topic: `session:${sessionId}`, which: { sessionId } };
}

async function updatesOf(ctx: WatchContext, aim: Aim, batch: Followed): Promise<readonly CalendarUpdateFacts[]> {
  return batch.isSnapshot ? [await takeSnapshot(ctx, aim, batch.position)] : tellChanges(ctx, aim.filter, batch.events);
}

async function takeSnapshot(
  ctx: WatchContext,
  { filter, sessionId }: Aim,
  position: Position,
): Promise<CalendarSnapshotFacts> {
  const cursor = writeCursor(position);
  if (sessionId !== null) return { cursor, sessions: [...(await matchSessions(ctx, [sessionId], {})).values()] };
  const today = localDay(ctx.now());
  const fromDay = filter.fromDay && filter.fromDay > today ? filter.fromDay : today;
  const { nodes } = await readSessions(ctx, { ...filter, fromDay }, { first: 100 });
  return { cursor, sessions: nodes };
}
