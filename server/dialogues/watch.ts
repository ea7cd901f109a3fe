import { findDialogue } from '../../db/dialogues.js';
import type { RequestContext } from '../context.js';
import { parseCursor, readCursor, writeCursor } from '../events/cursor.js';
import { endable } from '../events/endable.js';
import { follow } from '../events/follow.js';
import { SlowReader } from '../events/queue.js';
import type { DialogueWhole } from './facts.js';
import { isToldOf } from './keep.js';
import { readDialogue } from './read-public.js';

export interface DialogueUpdateFacts {
  cursor: string;
  /** Null when it is no longer told. */
  dialogue: DialogueWhole | null;
}

/**
 * Watches one dialogue as the public knows it: its topics, its questions as they are answered, its result.
 *
 * Several changes of one moment are told as one: what is told is how it stands now. Nothing is told of an address the
 * public does not know.
 */
export async function watchDialogue(ctx: RequestContext, slug: string, after?: string | null) {
  const row = await findDialogue(ctx.db, { slug });
  const agencyId = row !== null && isToldOf(row) ? row.agencyId : null;
  const start = after ? readCursor(after, ctx.locale) : null;
  const wants = (event: { agencyId: string | null }) => agencyId !== null && event.agencyId === agencyId;
  const foldBy = (event: { kind: string; agencyId: string | null }) => `${event.kind} ${event.agencyId}`;
  const listening = { topics: ['dialogues'] as const, wants, foldBy };
  const followed = follow({ db: ctx.db, hub: ctx.hub, listening, after: start, which: null });
  let last = start ?? ctx.hub.position();
  async function* run(): AsyncGenerator<DialogueUpdateFacts, undefined> {
    try {
      for await (const batch of followed) {
        const at = batch.isSnapshot ? batch.position : batch.events.filter(isOfDialogues).filter(wants).at(-1);
        if (!at) continue;
        const cursor = writeCursor(at);
        yield { cursor, dialogue: agencyId === null ? null : await readDialogue(ctx, slug) };
        last = parseCursor(cursor) ?? last;
      }
    } catch (error) {
      throw error instanceof SlowReader ? new SlowReader(last) : error;
    }
  }
  return endable(run(), () => followed.return());
}

function isOfDialogues({ kind }: { kind: string }): boolean {
  return kind === 'DialogueChanged';
}
