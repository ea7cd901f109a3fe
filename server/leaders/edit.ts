import type { Transaction } from '../../db/client.js';
import { updateLeader } from '../../db/leader-writes.js';
import { listPositionsOfLeaders } from '../../db/leaders.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, tidied } from '../staff/shape.js';
import { findLeaderProblems } from './rules.js';
import { keepsStructureOf, type LeaderSaved, leaderSaved } from './write-term.js';

export interface LeaderEdit {
  id: string;
  fullName?: string | undefined;
  honorific?: string | undefined;
}

export type EditOutcome = LeaderSaved | FieldsInvalid | { kind: 'NotFoundHere' };

/** Corrects a leader's name. Coming sessions are found by it at once. */
export async function editLeader(ctx: RequestContext, given: LeaderEdit): Promise<EditOutcome> {
  requireStaff(ctx);
  const { id, ...change } = tidied(given);
  const problems = findLeaderProblems(change);
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle(ctx, async (tx) => {
    const agencyId = await findKeptAgency(ctx, tx, id);
    if (agencyId === null) return { kind: 'NotFoundHere' };
    if (Object.values(change).some((value) => value !== undefined)) await updateLeader(tx, id, change);
    await recordAct(tx, ctx, { act: 'LeaderEdited', agencyId: agencyId, subjectKind: 'LEADER', subjectId: id });
    return leaderSaved(tx, id, ctx.now());
  });
}

/**
 * Where the leader holds a position now, or held the last ones, when the asker keeps the structure of all of it; else null.
 *
 * Anybody known here can be appointed anywhere: one appointment alone must not give away a name that others publish.
 */
async function findKeptAgency(ctx: RequestContext, tx: Transaction, leaderId: string): Promise<string | null> {
  const positions = isIdentifier(leaderId) ? await listPositionsOfLeaders(tx, [leaderId]) : [];
  const today = localDay(ctx.now());
  const held = positions.filter(({ toDay }) => toDay === null || toDay >= today);
  const agencies = [...new Set((held.length > 0 ? held : positions).map((one) => one.agencyId))];
  for (const agencyId of agencies) if (!(await keepsStructureOf(ctx, tx, agencyId))) return null;
  return agencies[0] ?? null;
}
