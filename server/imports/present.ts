import type { Fault } from './fault-rules.js';
import type { PlannedLine } from './read-names.js';
import type { ImportPlan } from './read-plan.js';
import type { Unreadable } from './read-table.js';
import { slotsOfLine } from './slot-plan-rules.js';
import { cellName, sayFault, unreadableWords } from './words.js';

/** A fault as a person is told of it. */
export interface FaultFacts extends Omit<Fault, 'fault'> {
  fault: Fault['fault'] | Unreadable;
  cell: string;
  message: string;
}

export interface DraftFacts extends Omit<PlannedLine, 'places'> {
  slotCount: number;
  places: number;
  /** Whether the very same leader and hours are planned already, or stand on an earlier line. */
  duplicate: boolean;
}

export interface PreviewFacts {
  rows: DraftFacts[];
  faults: FaultFacts[];
  warnings: FaultFacts[];
  ready: boolean;
}

export interface FileUnreadable {
  kind: 'FileUnreadable';
  why: Unreadable;
  detail: string;
}

export function unreadable(why: Unreadable, locale: 'vi' | 'en'): FileUnreadable {
  return { kind: 'FileUnreadable', why, detail: unreadableWords[why][locale] };
}

/** A file that cannot be read, shown like one with a single fault. */
export function presentUnreadable(why: Unreadable, locale: 'vi' | 'en'): PreviewFacts {
  const place = { line: 1, column: 0, cell: '', found: '', about: '' };
  return {
    rows: [],
    faults: [{ ...place, fault: why, message: unreadableWords[why][locale] }],
    warnings: [],
    ready: false,
  };
}

/** A plan as it is shown before anything is saved. */
export function presentPlan({ rows, faults, warnings }: ImportPlan, locale: 'vi' | 'en'): PreviewFacts {
  return {
    rows: rows.map((row) => presentLine(row, faults)),
    faults: presentFaults(faults, locale),
    warnings: presentFaults(warnings, locale),
    ready: faults.length === 0 && rows.length > 0,
  };
}

export function presentFaults(faults: readonly Fault[], locale: 'vi' | 'en'): FaultFacts[] {
  return faults.map((fault) => ({ ...fault, cell: cellName(fault), message: sayFault(fault, locale) }));
}

function presentLine(row: PlannedLine, faults: readonly Fault[]): DraftFacts {
  const slots = slotsOfLine(row);
  const duplicate = faults.some(
    ({ line, fault }) => line === row.line && (fault === 'ALREADY_THERE' || fault === 'TWICE'),
  );
  return {
    ...row,
    duplicate,
    slotCount: slots.length,
    places: slots.reduce((sum, slot) => sum + slot.publicCapacity, 0),
  };
}
