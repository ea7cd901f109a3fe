import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../db/client.js';
import {
  changeDirective,
  type DirectiveChange,
  type DirectiveRow,
  insertDirectiveSteps,
  type NewDirectiveStep,
} from '../../db/directives.js';
import { appendEvents } from '../../db/events.js';
import type { Act } from '../audit/acts.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { requireStaff } from '../staff/require-staff.js';

export interface DirectiveSaved {
  kind: 'DirectiveSaved';
  directive: DirectiveRow;
}

/** One line of a directive's history, as an act of the desk writes it. */
export type StepWords = Pick<NewDirectiveStep, 'act'> &
  Partial<
    Pick<NewDirectiveStep, 'note' | 'publicNote' | 'link' | 'documentId' | 'fromDueDay' | 'toDueDay' | 'byAgencyId'>
  >;

/** What an act of the desk makes of a directive: the change, the line of its history, its name on record. */
export interface StepMade {
  done: Act;
  change: DirectiveChange;
  step: StepWords;
  reason?: string | null | undefined;
}

/** Writes what an act makes of a directive, has it on record, and tells both agencies; the public too, where it is public. */
export async function keepStep(
  ctx: RequestContext,
  tx: Transaction,
  before: DirectiveRow,
  { done, change, step, reason }: StepMade,
): Promise<DirectiveSaved> {
  const at = ctx.now();
  const { accountId: byAccountId } = requireStaff(ctx);
  const directive = await changeDirective(tx, before.id, { ...change, updatedAt: at });
  await insertDirectiveSteps(tx, [{ ...step, id: uuidv7(), directiveId: before.id, byAccountId, at }]);
  await recordAct(tx, ctx, {
    ...{ act: done, agencyId: before.agencyId, subjectKind: 'DIRECTIVE', subjectId: before.id },
    reason: reason ?? null,
  });
  await tellOfDirectives(tx, [directive], at);
  return { kind: 'DirectiveSaved', directive };
}

/** Tells the desk of whoever owes it, which the record of an act does not reach, and everybody where it is public. */
export async function tellOfDirectives(
  tx: Transaction,
  directives: readonly DirectiveRow[],
  at: string,
): Promise<void> {
  const owners = new Set(directives.map((one) => one.ownerAgencyId));
  const published = directives.filter((one) => one.publishedAt !== null);
  const agencies = new Set(published.map((one) => one.ownerAgencyId));
  await appendEvents(tx, at, [
    ...[...owners].map((agencyId) => ({ kind: 'DirectiveWorkDone', agencyId })),
    ...[...agencies].map((agencyId) => ({ kind: 'DirectiveChanged', agencyId })),
  ]);
}
