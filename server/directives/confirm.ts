import type { Transaction } from '../../db/client.js';
import { listDirectiveSteps } from '../../db/directives.js';
import type { RequestContext } from '../context.js';
import { localDay } from '../local-day.js';
import type { NotFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldProblem, type FieldsInvalid, tidied } from '../staff/shape.js';
import { type DirectiveSaved, keepStep } from './keep-step.js';
import { openDirectiveFor } from './open.js';
import type { DirectiveWrongStatus } from './rules.js';
import { findReportProblems } from './words-rules.js';

/** What whoever gave it says of what its owner reported. */
export interface Confirmation {
  id: string;
  isDone: boolean;
  /** The day on which it was done; null: the day it was reported. */
  doneDay?: string | null | undefined;
  note?: string | null | undefined;
}

export type ConfirmDirectiveOutcome = DirectiveSaved | FieldsInvalid | NotFoundHere | DirectiveWrongStatus;

/** Says that a directive is done, on which day, or sends it back with a word why it is not. */
export async function confirmDirective(ctx: RequestContext, given: Confirmation): Promise<ConfirmDirectiveOutcome> {
  requireStaff(ctx);
  const word = tidied(given);
  const problems = [...findReportProblems({ note: word.note }), ...findLacking(word)];
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle(ctx, async (tx) => {
    const { id, isDone, note } = word;
    const opened = await openDirectiveFor(ctx, tx, { id, act: isDone ? 'confirm' : 'sendBack' });
    if (opened.kind !== 'Open') return opened;
    const { directive, status } = opened;
    if (!isDone) {
      const step = { act: 'SENT_BACK', note, byAgencyId: directive.agencyId };
      return keepStep(ctx, tx, directive, { done: 'DirectiveSentBack', change: { status }, step });
    }
    const today = localDay(ctx.now());
    const doneDay = word.doneDay ?? (await readReportedDay(tx, id)) ?? today;
    if (doneDay > today || doneDay < directive.givenDay)
      return { kind: 'FieldsInvalid', problems: [{ field: 'doneDay', problem: 'MALFORMED' }] };
    const step = { act: 'CONFIRMED', note, byAgencyId: directive.agencyId };
    return keepStep(ctx, tx, directive, { done: 'DirectiveConfirmed', change: { status, doneDay }, step });
  });
}

function findLacking({ isDone, note }: Confirmation): FieldProblem[] {
  return isDone || note ? [] : [{ field: 'note', problem: 'MISSING' }];
}

/** The local day on which its owner last said that it is done. */
async function readReportedDay(tx: Transaction, id: string): Promise<string | null> {
  const reported = (await listDirectiveSteps(tx, [id])).filter(({ act }) => act === 'REPORTED').at(-1);
  return reported ? localDay(reported.at) : null;
}
