import { insertDialogueStep, updateDialogue } from '../../db/dialogues.js';
import type { RequestContext } from '../context.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, findFieldProblems, findReversed, tidied } from '../staff/shape.js';
import { type DialogueSaved, keepDialogue, openDialogue, type StaleVersion, stateIn } from './keep.js';
import { decideStep, type StepDecision } from './rules.js';
import { readStepFacts } from './step-facts.js';

export interface ConclusionWish {
  id: string;
  expectedVersion: number;
  number: string;
  day: string;
  /** Who does what by when, without names of citizens: it is published. */
  text: string;
}

export type ConcludeOutcome =
  | DialogueSaved
  | Extract<StepDecision, { kind: 'DialogueNotReady' }>
  | FieldsInvalid
  | NotFoundHere
  | StaleVersion;

/** Issues the conclusion notice of a dialogue that was held; until the result is published its words can be corrected. */
export async function concludeDialogue(ctx: RequestContext, given: ConclusionWish): Promise<ConcludeOutcome> {
  const { accountId: madeBy } = requireStaff(ctx);
  const { id, expectedVersion, number, day, text } = tidied(given);
  const shapes = { number: { most: 100, required: true }, text: { most: 10_000, required: true } };
  const problems = findFieldProblems({ number, text }, shapes);
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle(ctx, async (tx) => {
    const before = await openDialogue(ctx, tx, id);
    if (before === null) return notFoundHere;
    if (before.version !== expectedVersion) return { kind: 'StaleVersion', currentVersion: before.version };
    const reversed = findReversed('day', before.heldDay ?? day, day);
    if (reversed.length > 0) return { kind: 'FieldsInvalid', problems: reversed };
    const facts = { ...(await readStepFacts(tx, before, ctx.now())), hasConclusion: true };
    const isCorrected = before.state === 'CONCLUSION_ISSUED';
    const decision = isCorrected ? { kind: 'Step' as const } : decideStep(facts, 'CONCLUSION_ISSUED', null);
    if (decision.kind !== 'Step') return { ...decision, state: stateIn(before.state) };
    const words = { conclusionNumber: number, conclusionDay: day, conclusion: text };
    const at = ctx.now();
    const change = { ...words, state: 'CONCLUSION_ISSUED', currentQuestionId: null, updatedAt: at };
    const row = await updateDialogue(tx, id, change);
    if (!isCorrected)
      await insertDialogueStep(tx, { dialogueId: id, state: 'CONCLUSION_ISSUED', reason: null, madeBy, at });
    return keepDialogue(ctx, tx, row, { act: 'DialogueConcluded' });
  });
}
