import type { Transaction } from '../../db/client.js';
import { type DialogueRow, lockDialogue } from '../../db/dialogues.js';
import { appendEvents } from '../../db/events.js';
import { findScope } from '../../db/staff.js';
import type { Act } from '../audit/acts.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { mayKeepDialogues } from './access.js';
import type { DialogueState } from './rules.js';
import { dialogueStates } from './rules.js';

/** It is done; the dialogue is read again by whoever tells of it. */
export interface DialogueSaved {
  kind: 'DialogueSaved';
  dialogueId: string;
}

export interface StaleVersion {
  kind: 'StaleVersion';
  currentVersion: number;
}

/** A dialogue the asker may keep, locked until the transaction ends; null for any other. */
export async function openDialogue(ctx: RequestContext, tx: Transaction, id: string): Promise<DialogueRow | null> {
  const row = isIdentifier(id) ? await lockDialogue(tx, id) : null;
  if (row === null) return null;
  return mayKeepDialogues(ctx.actor, await findScope(tx, row.agencyId)) ? row : null;
}

/** Whether the public knows of a dialogue: never of one inside an agency, and of no other before anything is asked of it. */
export function isToldOf(row: Pick<DialogueRow, 'kind' | 'state' | 'postponedFrom'>): boolean {
  return row.kind !== 'INTERNAL_DIALOGUE' && row.state !== 'PLANNED';
}

/** Ends an act on a dialogue: it is on record, the desks hear of it, and so does the public where it knows of the dialogue. */
export async function keepDialogue(
  ctx: RequestContext,
  tx: Transaction,
  row: DialogueRow,
  done: { act: Act; detail?: string; reason?: string | null },
): Promise<DialogueSaved> {
  const { id, agencyId } = row;
  await recordAct(tx, ctx, { ...done, agencyId, subjectKind: 'DIALOGUE', subjectId: id });
  if (isToldOf(row)) await appendEvents(tx, ctx.now(), [{ kind: 'DialogueChanged', agencyId }]);
  return { kind: 'DialogueSaved', dialogueId: id };
}

/** The state a row holds, as one of those there are. */
export function stateIn(state: string | null): DialogueState {
  return dialogueStates.find((one) => one === state) ?? 'PLANNED';
}
