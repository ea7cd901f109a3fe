import { findLeaders } from '../../db/leaders.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { notFoundAt } from '../staff/not-found.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, tidied } from '../staff/shape.js';
import { handOverAwaiting } from './hand-over.js';
import { findLeaderProblems, refuseReversed, type Term, type TermReversed } from './rules.js';
import { keepsStructureOf, type PositionSaved, positionSaved, writeTerm } from './write-term.js';

export interface Appointment extends Term {
  leaderId: string;
}

export type AppointOutcome = PositionSaved | FieldsInvalid | TermReversed | { kind: 'NotFoundHere' };

/**
 * Gives a leader a further position for a term. Leaders are public: anybody known here can be appointed.
 *
 * Who waits for the one who held it before waits for this one.
 */
export async function appointLeader(ctx: RequestContext, given: Appointment): Promise<AppointOutcome> {
  requireStaff(ctx);
  const wish = tidied(given);
  const problems = findLeaderProblems(wish);
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  const reversed = refuseReversed(wish);
  if (reversed) return reversed;
  return settle(ctx, async (tx) => {
    const [leader] = isIdentifier(wish.leaderId) ? await findLeaders(tx, [wish.leaderId]) : [];
    if (!leader) return notFoundAt('leaderId');
    if (!(await keepsStructureOf(ctx, tx, wish.agencyId))) return notFoundAt('agencyId');
    const now = ctx.now();
    const positionId = await writeTerm(tx, leader.id, wish, now);
    await recordAct(tx, ctx, {
      act: 'LeaderAppointed',
      agencyId: wish.agencyId,
      subjectKind: 'POSITION',
      subjectId: positionId,
    });
    await handOverAwaiting(ctx, tx, wish.agencyId);
    return positionSaved(tx, positionId, now);
  });
}
