import { isUnit, updateAgency } from '../../db/agency-writes.js';
import { fold } from '../../db/fold.js';
import { listSessionsNaming, refreshSearchText } from '../../db/search-text.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { notFoundAt } from '../staff/not-found.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, tidied } from '../staff/shape.js';
import { type AgencySaved, agencySaved, openAgency } from './open-agency.js';
import { findAgencyProblems } from './rules.js';

export interface AgencyEdit {
  id: string;
  name?: string | undefined;
  shortName?: string | undefined;
  nameEn?: string | null | undefined;
  unitCode?: string | null | undefined;
  address?: string | null | undefined;
  phone?: string | null | undefined;
  email?: string | null | undefined;
  website?: string | null | undefined;
}

export type EditOutcome = AgencySaved | FieldsInvalid | { kind: 'NotFoundHere' };

/** Changes what an agency is called and how it is reached. Coming sessions are found by the new name at once. */
export async function editAgency(ctx: RequestContext, given: AgencyEdit): Promise<EditOutcome> {
  requireStaff(ctx);
  const { id, ...change } = tidied(given);
  const problems = findAgencyProblems(change);
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle(ctx, async (tx) => {
    const opened = await openAgency(ctx, tx, id);
    if (opened === null) return { kind: 'NotFoundHere' };
    if (change.unitCode && !(await isUnit(tx, change.unitCode))) return notFoundAt('unitCode');
    const now = ctx.now();
    const { name = opened.agency.name, shortName = opened.agency.shortName } = change;
    await updateAgency(tx, id, { ...change, searchText: fold(`${name} ${shortName}`), updatedAt: now });
    await refreshSearchText(tx, await listSessionsNaming(tx, { agencyId: id }, now));
    await recordAct(tx, ctx, { act: 'AgencyEdited', agencyId: id, subjectKind: 'AGENCY', subjectId: id });
    return agencySaved(tx, id, now);
  });
}
