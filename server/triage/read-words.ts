import { findScope } from '../../db/staff.js';
import { listGrounds, listReplies, type ReplyRow } from '../../db/triage-words.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import { requireStaff } from '../staff/require-staff.js';
import { mayTriage, mayWordReplies } from './access.js';
import { presentGround } from './read-steps.js';
import { namesOfActs, triageActs } from './rules.js';

/** The grounds in force at an agency today; null for an agency that is not the asker's. */
export async function readGrounds(ctx: RequestContext, agencyId: string) {
  requireStaff(ctx);
  if (!isIdentifier(agencyId) || !mayTriage(ctx.actor, await findScope(ctx.db, agencyId))) return null;
  const rows = await listGrounds(ctx.db, agencyId, localDay(ctx.now()));
  return rows.map((row) => presentGround(row, ctx.locale)).filter(({ acts }) => acts.length > 0);
}

/** The ready replies in force at an agency today; null for an agency that is not the asker's. */
export async function readReplies(ctx: RequestContext, agencyId: string) {
  requireStaff(ctx);
  if (!isIdentifier(agencyId) || !mayWordReplies(ctx.actor, await findScope(ctx.db, agencyId))) return null;
  const rows = await listReplies(ctx.db, agencyId, localDay(ctx.now()));
  return rows.map(presentReply);
}

/** A ready reply as the desk reads it. */
export function presentReply(row: ReplyRow) {
  const { id, agencyId, groundCode, name, words, wordsEn, source, effectiveFrom, effectiveTo } = row;
  return {
    ...{ id, agencyId, groundCode, name, words, wordsEn, source, effectiveFrom, effectiveTo },
    act: namesOfActs.find((act) => triageActs[act].done === row.act),
  };
}
