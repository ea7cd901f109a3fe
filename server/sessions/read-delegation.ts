import type { Transaction } from '../../db/client.js';
import { listDutySessions } from '../../db/duties.js';
import type { PositionRow } from '../../db/leaders.js';
import { findSchedule } from '../../db/schedules.js';
import type { SessionRow } from '../../db/sessions.js';
import type { RequestContext } from '../context.js';
import { readPolicies } from '../duties/read-policies.js';
import { periodAround } from '../duties/rules.js';
import { contentOf, type ScheduleContent } from '../schedules/content.js';
import type { NoteFacts } from '../schedules/planned-days.js';
import { decideDelegation, isLeadersDuty } from './delegation-rules.js';
import { delegationWords } from './delegation-words.js';

export interface DelegationForbidden {
  kind: 'DelegationForbidden';
  source: string;
  effectiveFrom: string | null;
}

/** What the rules in force say about somebody else receiving: that it is forbidden, or what should be known first. */
export async function readDelegation(
  ctx: RequestContext,
  tx: Transaction,
  session: SessionRow,
  standIn: PositionRow,
): Promise<DelegationForbidden | { kind: 'Allowed'; notes: NoteFacts[] }> {
  if (!isLeadersDuty(session) || standIn.id === session.assignedPositionId) return { kind: 'Allowed', notes: [] };
  const { delegationOn } = await readPolicies(tx, session.agencyId);
  const row = session.scheduleId === null ? null : await findSchedule(tx, session.scheduleId);
  const schedule = row && contentOf(row);
  const decision = decideDelegation({
    agency: delegationOn(session.day),
    schedule: schedule && wordOf(schedule),
    standInKind: standIn.kind,
    inPerson: schedule && (await countInPerson(tx, session, schedule)),
  });
  if (decision.kind === 'DelegationForbidden') return decision;
  const notes = decision.notes.map(({ kind, source }) => {
    return { kind, message: delegationWords[kind][ctx.locale], source, otherSession: null };
  });
  return { kind: 'Allowed', notes };
}

function wordOf({ title, legalBasis, rule }: ScheduleContent) {
  const { policy, standIns } = rule.deputy;
  return { policy, standIns, source: [title, ...legalBasis].join('; '), effectiveFrom: null };
}

async function countInPerson(tx: Transaction, session: SessionRow, { rule }: ScheduleContent) {
  const { inPerson } = rule.deputy;
  if (inPerson === null) return null;
  const { from, to } = periodAround(inPerson.per, session.day);
  const days = await listDutySessions(tx, { positionIds: [session.assignedPositionId], from, to });
  const own = days.filter(({ id, kind, status, actualPositionId }) => {
    const isOn = status === 'SCHEDULED' || status === 'RESCHEDULED' || status === 'HELD';
    return id !== session.id && kind === session.kind && isOn && actualPositionId === null;
  });
  return { atLeast: inPerson.atLeast, held: new Set(own.map(({ day }) => day)).size };
}
