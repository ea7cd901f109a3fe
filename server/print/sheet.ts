import type { AgendaSheet } from './agenda-sheet.js';
import type { FormSheet } from './form-sheet.js';

/** A notice as text to be laid out; the face of the product writes it (see the sheets of its print room). */
export interface NoticeSheet {
  form: 'notice';
  title: string;
  issuer: { superior: string | null; name: string; hasStar: boolean };
  motto: readonly string[];
  number: string;
  placeDate: string;
  heading: string;
  subject: string;
  basis: readonly string[];
  opening: string;
  items: readonly { title: string; lines: readonly string[] }[];
  table: { caption: string; columns: readonly string[]; rows: readonly SheetRow[] } | null;
  end: string;
  recipients: { title: string; lines: readonly string[] };
  signer: { lines: readonly string[]; mark: string; name: string };
  foot: readonly string[];
  address: string;
}

export interface SheetRow {
  cells: readonly (readonly string[])[];
  isOff: boolean;
}

/** A month for the wall. */
export interface WallSheet {
  form: 'wall';
  title: string;
  agency: string;
  heading: string;
  month: string;
  weekdays: readonly string[];
  weeks: readonly (readonly WallDay[])[];
  foot: readonly string[];
  address: string;
}

export interface WallDay {
  number: number | null;
  isWeekend: boolean;
  entries: readonly { time: string; lines: readonly string[]; isOff: boolean }[];
}

export type Sheet = NoticeSheet | WallSheet | AgendaSheet | FormSheet;
