import { fold } from '../../db/fold.js';
import { updatePoint } from '../../db/point-writes.js';
import { listSessionsNaming, refreshSearchText } from '../../db/search-text.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, tidied } from '../staff/shape.js';
import { openPoint, type PointSaved, pointSaved } from './open-point.js';
import { findPointProblems } from './rules.js';

export interface PointEdit {
  id: string;
  name?: string | undefined;
  address?: string | undefined;
  directions?: string | null | undefined;
  accessibility?: string | null | undefined;
  phone?: string | null | undefined;
}

export type EditOutcome = PointSaved | FieldsInvalid | { kind: 'NotFoundHere' };

/** Changes what is told of a reception point. Coming sessions are found by its new name at once. */
export async function editPoint(ctx: RequestContext, given: PointEdit): Promise<EditOutcome> {
  requireStaff(ctx);
  const { id, ...change } = tidied(given);
  const problems = findPointProblems(change);
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle(ctx, async (tx) => {
    const point = await openPoint(ctx, tx, id);
    if (point === null) return { kind: 'NotFoundHere' };
    const { name = point.name, address = point.address } = change;
    await updatePoint(tx, id, { ...change, searchText: fold(`${name} ${address}`) });
    const now = ctx.now();
    await refreshSearchText(tx, await listSessionsNaming(tx, { pointId: id }, now));
    await recordAct(tx, ctx, { act: 'PointEdited', agencyId: point.agencyId, subjectKind: 'POINT', subjectId: id });
    return pointSaved(tx, id, now);
  });
}
