import { v7 as uuidv7 } from 'uuid';
import { insertLeader } from '../../db/leader-writes.js';
import { findLeaderBySlug } from '../../db/leaders.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { notFoundAt } from '../staff/not-found.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, tidied } from '../staff/shape.js';
import { handOverAwaiting } from './hand-over.js';
import { findLeaderProblems, refuseReversed, type Term, type TermReversed } from './rules.js';
import { keepsStructureOf, type LeaderSaved, leaderSaved, writeTerm } from './write-term.js';

export interface NewLeader extends Term {
  slug: string;
  fullName: string;
  honorific: string;
}

export type CreateOutcome =
  | LeaderSaved
  | FieldsInvalid
  | TermReversed
  | { kind: 'NotFoundHere' }
  | { kind: 'SlugTaken'; slug: string };

/** Brings a person into the calendar, with the first position. Who waits for the one who held it before waits for this one. */
export async function createLeader(ctx: RequestContext, given: NewLeader): Promise<CreateOutcome> {
  requireStaff(ctx);
  const wish = tidied(given);
  const problems = findLeaderProblems(wish);
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  const reversed = refuseReversed(wish);
  if (reversed) return reversed;
  return settle(ctx, async (tx) => {
    if (!(await keepsStructureOf(ctx, tx, wish.agencyId))) return notFoundAt('agencyId');
    const { slug, fullName, honorific } = wish;
    if (await findLeaderBySlug(tx, slug)) return { kind: 'SlugTaken', slug };
    const id = uuidv7();
    const now = ctx.now();
    await insertLeader(tx, { id, slug, fullName, honorific, searchText: '', createdAt: now });
    await writeTerm(tx, id, wish, now);
    await recordAct(tx, ctx, { act: 'LeaderCreated', agencyId: wish.agencyId, subjectKind: 'LEADER', subjectId: id });
    await handOverAwaiting(ctx, tx, wish.agencyId);
    return leaderSaved(tx, id, now);
  });
}
