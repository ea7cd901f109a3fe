import { v7 as uuidv7 } from 'uuid';
import { updateDialogue, upsertDialoguePublication } from '../../db/dialogues.js';
import type { RequestContext } from '../context.js';
import { localDay } from '../local-day.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, findFieldProblems, tidied } from '../staff/shape.js';
import { type DialogueSaved, keepDialogue, openDialogue } from './keep.js';

export interface PublicationWish {
  id: string;
  what: string;
  channel: string;
  day: string;
  /** Which newspaper, which address, how many heads of residential units. */
  detail?: string | null | undefined;
}

/** Records where and on which day the notice or the result of a dialogue was made known. */
export async function recordPublication(
  ctx: RequestContext,
  given: PublicationWish,
): Promise<DialogueSaved | FieldsInvalid | NotFoundHere> {
  const { accountId: recordedBy } = requireStaff(ctx);
  const { id, what, channel, day, detail = null } = tidied(given);
  const problems = findFieldProblems({ detail }, { detail: { most: 500 } });
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  if (day > localDay(ctx.now()))
    return { kind: 'FieldsInvalid', problems: [{ field: 'day', problem: 'MALFORMED', fault: 'OUT_OF_RANGE' }] };
  return settle(ctx, async (tx) => {
    const before = await openDialogue(ctx, tx, id);
    if (before === null || before.kind === 'INTERNAL_DIALOGUE') return notFoundHere;
    const at = ctx.now();
    const told = { id: uuidv7(), dialogueId: id, what, channel, day, detail, recordedBy, recordedAt: at };
    await upsertDialoguePublication(tx, told);
    const row = await updateDialogue(tx, id, { updatedAt: at });
    return keepDialogue(ctx, tx, row, { act: 'DialoguePublicationRecorded', detail: channel });
  });
}
