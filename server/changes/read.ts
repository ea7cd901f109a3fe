import { currentPosition, readEventsAfter } from '../../db/event-stream.js';
import type { RequestContext } from '../context.js';
import { readCursor, writeCursor } from '../events/cursor.js';
import { rowsToRead } from '../keyset.js';
import type { SessionAsked } from '../sessions/question.js';
import { type CalendarChangeFacts, tellChanges, type Watcher } from './tell.js';

/** A page of the change stream. */
export interface ChangesPage {
  changes: CalendarChangeFacts[];
  cursor: string;
  hasMore: boolean;
  snapshotNeeded: boolean;
}

const EVENTS_AT_ONCE = 500;

/**
 * The cursor of now: whatever the same request reads is at least as new, so going on from it misses nothing.
 *
 * It may tell again what had just happened.
 */
export async function readChangeCursor({ db, hub }: Pick<RequestContext, 'db' | 'hub'>): Promise<string> {
  return writeCursor(hub.position() ?? (await currentPosition(db)));
}

/**
 * Changes of the published calendar after a cursor; without one, only the cursor of now.
 *
 * A page may hold fewer than `first` although `hasMore`: one question reads a bounded stretch of the stream.
 */
export async function readChanges(
  ctx: Watcher & Pick<RequestContext, 'hub' | 'touched'>,
  filter: SessionAsked | undefined,
  { first, after }: { first: number; after?: string | undefined },
): Promise<ChangesPage> {
  const most = rowsToRead(first, ctx.locale) - 1;
  const none = { changes: [], hasMore: false, snapshotNeeded: false };
  if (!after) return { ...none, cursor: await readChangeCursor(ctx) };
  ctx.touched?.add('calendar');
  ctx.touched?.add('places');
  const reading = await readEventsAfter(ctx.db, readCursor(after, ctx.locale), EVENTS_AT_ONCE);
  const cursor = writeCursor(reading.through);
  if (reading.tooOld) return { ...none, cursor, snapshotNeeded: true };
  const told = await tellChanges(ctx, filter ?? {}, reading.events);
  const changes = told.slice(0, most);
  const isCut = told.length > most;
  return {
    changes,
    cursor: isCut ? (changes.at(-1)?.cursor ?? cursor) : cursor,
    hasMore: isCut || reading.hasMore,
    snapshotNeeded: false,
  };
}
