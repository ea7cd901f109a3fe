import { findCases } from '../../db/cases.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { caseSightOf } from './access.js';
import { ownerOfCase } from './case-facts.js';

/**
 * Whether the asker sees every one of these matters whole: only such a one may be named in what they write.
 *
 * One that is not there and one that is not theirs to see are the same; naming a matter would else show what it is about.
 */
export async function seesCases(ctx: RequestContext, ids: readonly string[]): Promise<boolean> {
  const named = [...new Set(ids)];
  if (named.length === 0) return true;
  const rows = named.every(isIdentifier) ? await findCases(ctx.db, named) : [];
  if (rows.length < named.length) return false;
  const owners = await Promise.all(rows.map((row) => ownerOfCase(ctx, row)));
  return owners.every((owner) => caseSightOf(ctx.actor, owner) === 'WHOLE');
}
