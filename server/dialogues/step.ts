import { type DialogueRow, insertDialogueStep, updateDialogue } from '../../db/dialogues.js';
import type { RequestContext } from '../context.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, findFieldProblems, tidied } from '../staff/shape.js';
import { type DialogueSaved, keepDialogue, openDialogue, type StaleVersion, stateIn } from './keep.js';
import { type DialogueState, decideStep, type StepDecision, type StepFacts } from './rules.js';
import { readStepFacts } from './step-facts.js';

export interface StepWish {
  id: string;
  expectedVersion: number;
  to: string;
  /** Why it was put off, called off, or not needed: told to the public. */
  reason?: string | null | undefined;
  /** How many came, with HELD. */
  attendance?: number | null | undefined;
}

export type StepOutcome =
  | DialogueSaved
  | Extract<StepDecision, { kind: 'DialogueNotReady' }>
  | FieldsInvalid
  | NotFoundHere
  | StaleVersion;

/** Takes a dialogue to its next state, or puts it off, calls it off, or closes it as not needed. */
export async function stepDialogue(ctx: RequestContext, given: StepWish): Promise<StepOutcome> {
  const { accountId: madeBy } = requireStaff(ctx);
  const { id, expectedVersion, reason = null, attendance, to: wished } = tidied(given);
  const problems = findFieldProblems({ reason }, { reason: { most: 500 } });
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  if (typeof attendance === 'number' && (attendance < 0 || attendance > 100_000))
    return { kind: 'FieldsInvalid', problems: [{ field: 'attendance', problem: 'MALFORMED', fault: 'OUT_OF_RANGE' }] };
  return settle(ctx, async (tx) => {
    const before = await openDialogue(ctx, tx, id);
    if (before === null) return notFoundHere;
    if (before.version !== expectedVersion) return { kind: 'StaleVersion', currentVersion: before.version };
    const now = ctx.now();
    const facts = await readStepFacts(tx, before, now);
    const to = stateIn(wished);
    const decision = decideStep(facts, to, reason ?? null);
    if (decision.kind !== 'Step') return decision;
    const written = whatChanges(before, facts, { to, reason: reason ?? null, attendance: attendance ?? null });
    const row = await updateDialogue(tx, id, { ...written, updatedAt: now });
    await insertDialogueStep(tx, { dialogueId: id, state: to, reason: reason ?? null, madeBy, at: now });
    return keepDialogue(ctx, tx, wasTold(before, row), { act: 'DialogueStepped', detail: to, reason: reason ?? null });
  });
}

interface Stepping {
  to: DialogueState;
  reason: string | null;
  attendance: number | null;
}

function whatChanges(before: DialogueRow, { day, today }: StepFacts, { to, reason, attendance }: Stepping) {
  return {
    state: to,
    stateReason: reason,
    postponedFrom: to === 'POSTPONED' ? before.state : null,
    ...(to === 'ANNOUNCED' && { announcedDay: before.announcedDay ?? today }),
    ...(to === 'HELD' && { heldDay: day ?? today, attendance }),
    ...(to === 'RESULT_PUBLISHED' && { resultDay: today }),
    ...(to !== 'HELD' && before.currentQuestionId !== null && { currentQuestionId: null }),
  };
}

/** The public hears of a step also where it no longer knows of the dialogue after it. */
function wasTold(before: DialogueRow, row: DialogueRow): DialogueRow {
  return before.state === 'PLANNED' ? row : { ...row, state: row.state === 'PLANNED' ? before.state : row.state };
}
