import type { Position } from '../../db/event-stream.js';
import type { RequestContext } from '../context.js';
import { readCursor, writeCursor } from '../events/cursor.js';
import { endable } from '../events/endable.js';
import { type Followed, follow } from '../events/follow.js';
import { SlowReader } from '../events/queue.js';

/** That the book has changed, for promises these agencies owe; none named when too much was missed to tell. */
export interface BookChange {
  cursor: string;
  agencyIds: string[];
}

/**
 * Watches the promises book from a cursor, or from now. Ids of agencies alone: whoever shows promises asks for them anew.
 *
 * @throws Fault `CURSOR_INVALID` at once; SlowReader from the iterator
 */
export function watchBook(ctx: Pick<RequestContext, 'db' | 'hub' | 'locale'>, after: string | null) {
  const start = after ? readCursor(after, ctx.locale) : null;
  const listening = {
    topics: ['promises'] as const,
    foldBy: (event: { agencyId: string | null }) => event.agencyId ?? '',
  };
  const followed = follow({ db: ctx.db, hub: ctx.hub, listening, after: start, which: null });
  let last: Position | null = start ?? ctx.hub.position();
  async function* run(): AsyncGenerator<BookChange, undefined> {
    try {
      for await (const batch of followed) {
        const change = changeOf(batch);
        if (change) yield change;
        last = batch.isSnapshot ? batch.position : (batch.events.at(-1) ?? last);
      }
    } catch (error) {
      throw error instanceof SlowReader ? new SlowReader(last) : error;
    }
  }
  return endable(run(), () => followed.return());
}

function changeOf(batch: Followed): BookChange | null {
  if (batch.isSnapshot) return { cursor: writeCursor(batch.position), agencyIds: [] };
  const of = batch.events.filter(({ kind }) => kind === 'DirectiveChanged');
  const last = of.at(-1);
  if (!last) return null;
  return { cursor: writeCursor(last), agencyIds: [...new Set(of.flatMap(({ agencyId }) => agencyId ?? []))] };
}
