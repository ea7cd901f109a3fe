import type { TableFile } from '../imports/read-table.js';
import type { Figures } from './rules.js';

/** A file as the work that brings it in has it before it. */
export interface FileInHand {
  agencyId: string;
  file: TableFile;
  /** What was said along with the file. */
  input: Readonly<Record<string, unknown>>;
  /** Lines written between two notes of how far it is. */
  atOnce: number;
  /** Notes how far it is; ends the work, with nothing kept, when it is to stop. */
  onWritten(done: number, total: number): Promise<void>;
}

/** Something in a file, as it is kept: by line and column from 1, said in words only when somebody reads it. */
export interface KeptFault {
  line: number;
  column: number;
  fault: string;
  found: string;
  about: string;
}

/** What came of a file: all of it is written, or nothing is. */
export type Brought =
  | { kind: 'Brought'; figures: Figures; sessionIds?: readonly string[] }
  | { kind: 'Refused'; failure: 'FILE_REFUSED' | 'PEOPLE_AFFECTED'; faults: readonly KeptFault[] };
