import { changeItem, listItems, listProgress } from '../../db/coordination.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { reasonShape, type StaleVersion } from '../papers/correction-rules.js';
import type { NotFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, findFieldProblems, tidied } from '../staff/shape.js';
import { type AgreementSaved, openItem } from './open.js';
import { findCountProblems } from './words-rules.js';

export interface ItemRemoval {
  id: string;
  expectedVersion: number;
  reason: string;
}

export type RemoveItemOutcome =
  | AgreementSaved
  | { kind: 'ProgressTold'; count: number }
  | FieldsInvalid
  | NotFoundHere
  | StaleVersion;

/** Takes something that was never agreed on out of an agreement, while nothing was told of it. */
export async function removeItem(ctx: RequestContext, given: ItemRemoval): Promise<RemoveItemOutcome> {
  requireStaff(ctx);
  const { id, expectedVersion, reason } = tidied(given);
  const problems = findFieldProblems({ reason }, { reason: reasonShape });
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle<RemoveItemOutcome>(ctx, async (tx) => {
    const opened = await openItem(ctx, tx, { id, expectedVersion });
    if (opened.kind !== 'Open') return opened;
    const { agreement } = opened;
    const { length: count } = await listProgress(tx, [id]);
    if (count > 0) return { kind: 'ProgressTold', count };
    const isLast = (await listItems(tx, [agreement.id])).every((item) => item.id === id);
    if (isLast) return { kind: 'FieldsInvalid', problems: findCountProblems(0) };
    const at = ctx.now();
    await changeItem(tx, id, { removedAt: at, updatedAt: at });
    const of = { agencyId: agreement.agencyId, subjectKind: 'AGREEMENT', subjectId: agreement.id } as const;
    await recordAct(tx, ctx, { act: 'AgreementItemRemoved', ...of, reason });
    return { kind: 'AgreementSaved', agreement };
  });
}
