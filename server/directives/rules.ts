import { type Day, daysBetween } from '../working-days/day-rules.js';

/** Where a directive stands. REPORTED: its owner says it is done, whoever gave it has not confirmed that yet. @see domain.md 7.2 */
export type DirectiveStatus = 'OPEN' | 'IN_PROGRESS' | 'REPORTED' | 'DONE' | 'CANCELLED';

export type DirectiveAct =
  | 'edit'
  | 'publish'
  | 'progress'
  | 'finish'
  | 'confirm'
  | 'sendBack'
  | 'askExtension'
  | 'decideExtension'
  | 'cancel'
  | 'reopen';

const next: Readonly<Record<DirectiveStatus, Partial<Record<DirectiveAct, DirectiveStatus>>>> = {
  OPEN: {
    ...{ edit: 'OPEN', publish: 'OPEN', progress: 'IN_PROGRESS', finish: 'REPORTED', confirm: 'DONE' },
    ...{ askExtension: 'OPEN', decideExtension: 'OPEN', cancel: 'CANCELLED' },
  },
  IN_PROGRESS: {
    ...{ edit: 'IN_PROGRESS', publish: 'IN_PROGRESS', progress: 'IN_PROGRESS', finish: 'REPORTED', confirm: 'DONE' },
    ...{ askExtension: 'IN_PROGRESS', decideExtension: 'IN_PROGRESS', cancel: 'CANCELLED' },
  },
  REPORTED: { publish: 'REPORTED', confirm: 'DONE', sendBack: 'IN_PROGRESS', cancel: 'CANCELLED' },
  DONE: { publish: 'DONE', reopen: 'IN_PROGRESS' },
  CANCELLED: {},
};

export const directiveStatuses = Object.keys(next) as readonly DirectiveStatus[];

/** The status after an act; null when the present one does not allow it. */
export function statusAfter(act: DirectiveAct, status: DirectiveStatus): DirectiveStatus | null {
  return next[status][act] ?? null;
}

/** A status as the database keeps it. */
export function directiveStatusIn(status: string): DirectiveStatus {
  const found = directiveStatuses.find((one) => one === status);
  if (!found) throw new Error(`${status} is no status of a directive`);
  return found;
}

export interface DirectiveWrongStatus {
  kind: 'DirectiveWrongStatus';
  status: DirectiveStatus;
}

/** How a promise stands on a day, as people would say it. Worked out, never kept. */
export type Standing = 'PENDING' | 'OVERDUE' | 'DONE_IN_TIME' | 'DONE_LATE' | 'CANCELLED';

export interface Promised {
  status: string;
  dueDay: Day;
  doneDay: Day | null;
}

/** How a promise stands on a day. On its last day it is still in time. */
export function standingOn({ status, dueDay, doneDay }: Promised, today: Day): Standing {
  if (status === 'CANCELLED') return 'CANCELLED';
  if (doneDay !== null) return doneDay <= dueDay ? 'DONE_IN_TIME' : 'DONE_LATE';
  return today > dueDay ? 'OVERDUE' : 'PENDING';
}

/** By how many days it is, or was, late; 0 while it is in time. */
export function daysLateOn(promised: Promised, today: Day): number {
  if (promised.status === 'CANCELLED') return 0;
  return Math.max(0, daysBetween(promised.dueDay, promised.doneDay ?? today));
}

/** Whether something not done yet is due within so many days, today included; what is overdue is not. */
export function isDueSoon(promised: Promised, today: Day, days: number): boolean {
  const left = daysBetween(today, promised.dueDay);
  return standingOn(promised, today) === 'PENDING' && left >= 0 && left <= days;
}
