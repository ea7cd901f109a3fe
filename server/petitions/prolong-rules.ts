import type { DeadlineKind } from './deadline-rules.js';

/** What is due of a petition, as far as it decides whether it may be prolonged. */
export interface DueStanding {
  kind: string;
  extensions: number;
  metDay: string | null;
  endedDay: string | null;
}

/** How many days more something may take, in the unit of the term that runs, and who says so. */
export interface Prolongation {
  kind: DeadlineKind;
  moreDays: number;
  source: string;
}

const complaints = 'Luật Khiếu nại, gia hạn vụ việc phức tạp';
const denunciations = 'Luật Tố cáo số 25/2018/QH14, gia hạn';

const allowed: Readonly<Record<string, readonly Prolongation[]>> = {
  COMPLAINT: [{ kind: 'SETTLEMENT', moreDays: 15, source: complaints }],
  DENUNCIATION: [
    { kind: 'ACCEPTANCE', moreDays: 3, source: denunciations },
    { kind: 'SETTLEMENT', moreDays: 30, source: denunciations },
  ],
};

/**
 * What of a petition may be prolonged now; null when nothing.
 *
 * A complaint that is complex is settled within 45 days instead of 30; a denunciation is accepted within 10 working days instead
 * of 7 where something must be verified, and settled within 30 days more. Each once, and only what runs.
 * @see domain.md 1.3
 */
export function prolongationOf(type: string, dues: readonly DueStanding[]): Prolongation | null {
  const runs = ({ kind, extensions, metDay, endedDay }: DueStanding, of: Prolongation) =>
    kind === of.kind && extensions === 0 && metDay === null && endedDay === null;
  return (allowed[type] ?? []).find((of) => dues.some((due) => runs(due, of))) ?? null;
}
