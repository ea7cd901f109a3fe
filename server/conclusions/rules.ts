import { addDays, type Day } from '../working-days/day-rules.js';
import { addWorkingDays, type WorkingCalendar } from '../working-days/rules.js';

/** Where a conclusion notice stands. */
export type ConclusionState = 'DRAFT' | 'SIGNED' | 'PUBLISHED' | 'WITHDRAWN';

export type ConclusionAct = 'edit' | 'sign' | 'publish' | 'withdraw';

const next: Readonly<Record<ConclusionState, Partial<Record<ConclusionAct, ConclusionState>>>> = {
  DRAFT: { edit: 'DRAFT', sign: 'SIGNED', withdraw: 'WITHDRAWN' },
  SIGNED: { publish: 'PUBLISHED', withdraw: 'WITHDRAWN' },
  PUBLISHED: { withdraw: 'WITHDRAWN' },
  WITHDRAWN: {},
};

export const conclusionStates = Object.keys(next) as readonly ConclusionState[];

/** The state after an act; null when the present one does not allow it. */
export function stateAfter(act: ConclusionAct, state: ConclusionState): ConclusionState | null {
  return next[state][act] ?? null;
}

/** A state as the database keeps it. */
export function conclusionStateIn(state: string): ConclusionState {
  const found = conclusionStates.find((one) => one === state);
  if (!found) throw new Error(`${state} is no state of a conclusion`);
  return found;
}

export interface ConclusionWrongState {
  kind: 'ConclusionWrongState';
  state: ConclusionState;
}

/** Kinds of sessions after which the leader’s conclusion is made known. @see Thông tư 04/2021/TT-TTCP; domain.md R12 */
export const concludedKinds: readonly string[] = ['PERIODIC', 'AD_HOC'];

/** How long after a session its conclusion is due. */
export interface Deadline {
  days: number;
  unit: 'WORKING_DAYS' | 'DAYS';
}

/** One value of the policy `conclusionDeadline`, the nearest level first, then the latest. */
export interface DeadlineTerm {
  value: unknown;
  effectiveFrom: Day;
  effectiveTo: Day | null;
}

const usual: Deadline = { days: 5, unit: 'WORKING_DAYS' };

/** How long a conclusion may take, by what held on the day of the session. The law fixes no number: without one of the agency’s own, five working days. */
export function deadlineOn(terms: readonly DeadlineTerm[], day: Day): Deadline {
  const term = terms.find(
    (one) => one.effectiveFrom <= day && (one.effectiveTo === null || day <= one.effectiveTo) && asDeadline(one.value),
  );
  return (term && asDeadline(term.value)) ?? usual;
}

/** The last day on which the conclusion of a session is in time. */
export function conclusionDueDay(calendar: WorkingCalendar, sessionDay: Day, { days, unit }: Deadline): Day {
  return unit === 'DAYS' ? addDays(sessionDay, days) : addWorkingDays(calendar, sessionDay, days);
}

function asDeadline(value: unknown): Deadline | null {
  if (typeof value !== 'object' || value === null || !('days' in value) || !('unit' in value)) return null;
  const { days, unit } = value;
  const isDays = typeof days === 'number' && Number.isInteger(days) && days >= 0;
  return isDays && (unit === 'DAYS' || unit === 'WORKING_DAYS') ? { days, unit } : null;
}
