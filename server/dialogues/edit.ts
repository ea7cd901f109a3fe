import type { Transaction } from '../../db/client.js';
import { type DialogueRow, updateDialogue } from '../../db/dialogues.js';
import { findSession, type SessionRow } from '../../db/sessions.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { notFoundAt } from '../staff/not-found.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, tidied } from '../staff/shape.js';
import { type DialogueAbout, findDialogueProblems } from './dialogue-rules.js';
import { type DialogueSaved, keepDialogue, openDialogue, type StaleVersion } from './keep.js';

export interface DialogueEdit extends DialogueAbout {
  id: string;
  expectedVersion: number;
  /** The session in which people meet; never of a dialogue inside an agency. */
  sessionId?: string | null | undefined;
}

export type EditOutcome = DialogueSaved | FieldsInvalid | NotFoundHere | StaleVersion;

/** Changes what is told of a dialogue, and in which session people meet. */
export async function editDialogue(ctx: RequestContext, given: DialogueEdit): Promise<EditOutcome> {
  requireStaff(ctx);
  const { id, expectedVersion, sessionId = null, ...about } = tidied(given);
  return settle(ctx, async (tx) => {
    const before = await openDialogue(ctx, tx, id);
    if (before === null) return notFoundHere;
    if (before.version !== expectedVersion) return { kind: 'StaleVersion', currentVersion: before.version };
    const session = sessionId === null ? null : await findSessionFor(tx, before, sessionId);
    if (sessionId !== null && session === null) return notFoundAt('sessionId');
    const problems = findDialogueProblems(about, session?.day ?? about.day ?? null);
    if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
    const row = await updateDialogue(tx, id, { ...noneAsNull(about), sessionId, updatedAt: ctx.now() });
    return keepDialogue(ctx, tx, row, { act: 'DialogueEdited' });
  });
}

/** A session of the same agency and of this kind of dialogue. */
async function findSessionFor(tx: Transaction, row: DialogueRow, sessionId: string): Promise<SessionRow | null> {
  const session = isIdentifier(sessionId) ? await findSession(tx, sessionId) : null;
  return session?.agencyId === row.agencyId && session.kind === row.kind ? session : null;
}

function noneAsNull(about: DialogueAbout) {
  const { title, audience, area = null, setting = null, day = null, topicsUntil = null, questionsUntil = null } = about;
  return { title, audience, area, setting, day, topicsUntil, questionsUntil };
}
