import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import type { NotFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldProblem, type FieldsInvalid, tidied } from '../staff/shape.js';
import { refuseUnknown } from './check.js';
import { type DirectiveSaved, keepStep } from './keep-step.js';
import { openDirectiveFor } from './open.js';
import { type NamesSomebody, refuseNames } from './person.js';
import type { DirectiveWrongStatus } from './rules.js';
import { findReportProblems } from './words-rules.js';

/** How far it is, with what proves it. */
export interface DirectiveReport {
  id: string;
  isDone: boolean;
  note: string;
  publicNote?: string | null | undefined;
  link?: string | null | undefined;
  documentId?: string | null | undefined;
}

export type ReportDirectiveOutcome =
  | DirectiveSaved
  | FieldsInvalid
  | NotFoundHere
  | NamesSomebody
  | DirectiveWrongStatus;

/** Tells whoever gave a directive how far it is, or that it is done; done it counts once that agency confirms. */
export async function reportDirective(ctx: RequestContext, given: DirectiveReport): Promise<ReportDirectiveOutcome> {
  requireStaff(ctx);
  const report = tidied(given);
  const problems = [...findReportProblems(report), ...findLacking(report)];
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle(ctx, async (tx) => {
    const { id, isDone, note, publicNote, link, documentId } = report;
    const opened = await openDirectiveFor(ctx, tx, { id, act: isDone ? 'finish' : 'progress' });
    if (opened.kind !== 'Open') return opened;
    const { directive, status } = opened;
    const scope = await findScope(tx, directive.ownerAgencyId);
    const { registrationId, sessionId, agencyId, ownerAgencyId } = directive;
    const person = { registrationId, sessionId, agencyId };
    const refused =
      (await refuseUnknown(tx, { documentId }, scope)) ??
      (await refuseNames(ctx, tx, { ...person, field: 'publicNote', text: publicNote ?? '' }));
    if (refused) return refused;
    const words = { note, publicNote, link, documentId, byAgencyId: ownerAgencyId };
    return keepStep(ctx, tx, directive, {
      done: isDone ? 'DirectiveReportedDone' : 'DirectiveProgressReported',
      change: { status },
      step: { act: isDone ? 'REPORTED' : 'PROGRESS', ...words },
    });
  });
}

/** What is said to be done needs something that shows it. */
function findLacking({ isDone, note, link, documentId }: DirectiveReport): FieldProblem[] {
  if (!note) return [{ field: 'note', problem: 'MISSING' }];
  return isDone && !link && !documentId ? [{ field: 'link', problem: 'MISSING' }] : [];
}
