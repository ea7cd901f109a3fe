import type { RequestContext } from '../context.js';
import type { NamesSomebody } from '../directives/person.js';
import { numbered } from '../notices/check.js';
import type { NotFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, tidied } from '../staff/shape.js';
import { writeMatters } from './matters.js';
import {
  type ConclusionNumberTaken,
  type ConclusionSaved,
  keepConclusion,
  openConclusionFor,
  refuseSignature,
} from './open.js';
import type { ConclusionWrongState } from './rules.js';
import { type ConclusionWords, findConclusionProblems } from './words-rules.js';

export interface ConclusionEdit extends ConclusionWords {
  id: string;
  expectedVersion: number;
}

export type EditConclusionOutcome =
  | ConclusionSaved
  | FieldsInvalid
  | NotFoundHere
  | NamesSomebody
  | ConclusionNumberTaken
  | ConclusionWrongState
  | { kind: 'StaleVersion'; currentVersion: number };

/** Changes a conclusion before it is signed; with `matters`, all of them anew. */
export async function editConclusion(ctx: RequestContext, given: ConclusionEdit): Promise<EditConclusionOutcome> {
  requireStaff(ctx);
  const edit = { ...tidied(given), matters: given.matters?.map((one) => tidied(one)) };
  const problems = findConclusionProblems(edit);
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle(ctx, async (tx) => {
    const opened = await openConclusionFor(ctx, tx, { id: edit.id, act: 'edit' });
    if (opened.kind !== 'Open') return opened;
    const { conclusion } = opened;
    const { version: currentVersion } = conclusion;
    if (currentVersion !== edit.expectedVersion) return { kind: 'StaleVersion', currentVersion };
    const change = {
      subject: edit.subject ?? conclusion.subject,
      opening: edit.opening === undefined ? conclusion.opening : edit.opening,
      issuedDay: edit.issuedDay === undefined ? conclusion.issuedDay : edit.issuedDay,
      signerPositionId: edit.signerPositionId === undefined ? conclusion.signerPositionId : edit.signerPositionId,
      ...numbered(edit.number === undefined ? conclusion.number : edit.number),
    };
    const refused = await refuseSignature(tx, { ...conclusion, ...change });
    if (refused) return refused;
    const unwritten = edit.matters ? await writeMatters(ctx, tx, conclusion, edit.matters) : null;
    return unwritten ?? keepConclusion(ctx, tx, conclusion, { done: 'ConclusionEdited', change });
  });
}
