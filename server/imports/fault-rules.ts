/** What can be wrong with a cell, a line or a whole file of an import. */
export type FileFault =
  | 'NOTHING'
  | 'NO_HEADINGS'
  | 'TOO_MANY_LINES'
  | 'COLUMN_TWICE'
  | 'COLUMN_MISSING'
  | 'COLUMN_IGNORED'
  | 'DAY_MISSING'
  | 'NOT_A_DAY'
  | 'WEEKDAY_DIFFERS'
  | 'REST_DAY'
  | 'IN_THE_PAST'
  | 'HOURS_MISSING'
  | 'NOT_HOURS'
  | 'ENDS_BEFORE_START'
  | 'LEADER_MISSING'
  | 'LEADER_UNKNOWN'
  | 'LEADER_AMBIGUOUS'
  | 'PLACE_MISSING'
  | 'PLACE_UNKNOWN'
  | 'PLACE_AMBIGUOUS'
  | 'NOT_A_NUMBER'
  | 'SLOTS_DO_NOT_FIT'
  | 'NOT_A_KIND'
  | 'NOT_A_MODE'
  | 'NOT_A_MOMENT'
  | 'WINDOW_REVERSED'
  | 'TOO_LONG'
  | 'TWICE'
  | 'OVERLAPS'
  | 'ALREADY_THERE'
  | 'LEADER_BUSY'
  | 'ROOM_BUSY'
  | 'VALUE_MISSING'
  | 'NOT_A_CODE'
  | 'PARENT_MISSING';

/** Something wrong with a file, by line and column, both from 1; column 0 is the whole line. */
export interface Fault {
  line: number;
  column: number;
  fault: FileFault;
  /** What stands there. */
  found: string;
  /** What it should be compared with: the names to choose from, the other line, the other session. */
  about: string;
}

/** What can be seen and still be right: said, and no hindrance. */
export const warnings: ReadonlySet<FileFault> = new Set<FileFault>(['COLUMN_IGNORED', 'REST_DAY', 'IN_THE_PAST']);

/** A fault, with what is found cut to what a person can take in. */
export function faultAt(place: { line: number; column: number }, fault: FileFault, found = '', about = ''): Fault {
  return { ...place, fault, found: found.slice(0, 80), about: about.slice(0, 400) };
}

/** In the order a person goes through a file. */
export function byPlace(one: Fault, other: Fault): number {
  return one.line - other.line || one.column - other.column;
}

/** A file that cannot be brought in as it is, with the first of what is in the way. */
export function refusedFor(faults: readonly Fault[]) {
  return { kind: 'Refused' as const, failure: 'FILE_REFUSED' as const, faults: faults.slice(0, 200) };
}
