import { v7 as uuidv7 } from 'uuid';
import { fold } from '../../db/fold.js';
import { insertPoint, isPointSlug } from '../../db/point-writes.js';
import { findScope } from '../../db/staff.js';
import { mayKeepStructure } from '../agencies/access.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { notFoundAt } from '../staff/not-found.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, tidied } from '../staff/shape.js';
import { type PointSaved, pointSaved } from './open-point.js';
import { findPointProblems } from './rules.js';

export interface NewPoint {
  agencyId: string;
  slug: string;
  kind: string;
  name: string;
  address: string;
  directions?: string | null | undefined;
  accessibility?: string | null | undefined;
  phone?: string | null | undefined;
}

export type CreateOutcome = PointSaved | FieldsInvalid | { kind: 'NotFoundHere' } | { kind: 'SlugTaken'; slug: string };

/** Opens a place where citizens are received. */
export async function createPoint(ctx: RequestContext, given: NewPoint): Promise<CreateOutcome> {
  requireStaff(ctx);
  const wish = tidied(given);
  const problems = findPointProblems(wish);
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle(ctx, async (tx) => {
    const scope = isIdentifier(wish.agencyId) ? await findScope(tx, wish.agencyId) : [];
    if (!mayKeepStructure(ctx.actor, scope)) return notFoundAt('agencyId');
    if (await isPointSlug(tx, wish.slug)) return { kind: 'SlugTaken', slug: wish.slug };
    const id = uuidv7();
    const now = ctx.now();
    await insertPoint(tx, { ...wish, id, searchText: fold(`${wish.name} ${wish.address}`), createdAt: now });
    await recordAct(tx, ctx, { act: 'PointCreated', agencyId: wish.agencyId, subjectKind: 'POINT', subjectId: id });
    return pointSaved(tx, id, now);
  });
}
