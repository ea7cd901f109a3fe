import { v7 as uuidv7 } from 'uuid';
import { findAgencyBySlug } from '../../db/agencies.js';
import { insertAgency, isUnit } from '../../db/agency-writes.js';
import { fold } from '../../db/fold.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { notFoundAt } from '../staff/not-found.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, tidied } from '../staff/shape.js';
import { type AgencySaved, agencySaved, openAgency } from './open-agency.js';
import { findAgencyProblems } from './rules.js';

export interface NewAgency {
  parentId: string;
  slug: string;
  name: string;
  shortName: string;
  nameEn?: string | null | undefined;
  kind: string;
  level: string;
  unitCode?: string | null | undefined;
  validFrom: string;
  address?: string | null | undefined;
  phone?: string | null | undefined;
  email?: string | null | undefined;
  website?: string | null | undefined;
}

export type CreateOutcome =
  | AgencySaved
  | FieldsInvalid
  | { kind: 'NotFoundHere' }
  | { kind: 'SlugTaken'; slug: string };

/** Adds an agency below one whose structure the asker keeps. */
export async function createAgency(ctx: RequestContext, given: NewAgency): Promise<CreateOutcome> {
  requireStaff(ctx);
  const wish = tidied(given);
  const problems = findAgencyProblems(wish);
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle(ctx, async (tx) => {
    const parent = await openAgency(ctx, tx, wish.parentId);
    if (parent === null) return notFoundAt('parentId');
    if (wish.unitCode && !(await isUnit(tx, wish.unitCode))) return notFoundAt('unitCode');
    if (await findAgencyBySlug(tx, wish.slug)) return { kind: 'SlugTaken', slug: wish.slug };
    const id = uuidv7();
    const now = ctx.now();
    const searchText = fold(`${wish.name} ${wish.shortName}`);
    await insertAgency(tx, { ...wish, id, searchText, createdAt: now, updatedAt: now });
    await recordAct(tx, ctx, { act: 'AgencyCreated', agencyId: wish.parentId, subjectKind: 'AGENCY', subjectId: id });
    return agencySaved(tx, id, now);
  });
}
