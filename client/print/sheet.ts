/** A notice as it stands on paper: text only, laid out by whoever prints it. */
export interface NoticeSheet {
  form: 'notice';
  title: string;
  /** A name may have two lines; a Party body has a star below its own. */
  issuer: { superior: string | null; name: string; hasStar: boolean };
  motto: readonly string[];
  number: string;
  placeDate: string;
  heading: string;
  subject: string;
  basis: readonly string[];
  opening: string;
  items: readonly { title: string; lines: readonly string[] }[];
  table: SheetTable | null;
  end: string;
  recipients: { title: string; lines: readonly string[] };
  signer: { lines: readonly string[]; mark: string; name: string };
  foot: readonly string[];
  /** Where the latest is read. */
  address: string;
}

export interface SheetTable {
  caption: string;
  columns: readonly string[];
  rows: readonly SheetRow[];
}

/** A line of the table; what is off is struck through. */
export interface SheetRow {
  cells: readonly (readonly string[])[];
  isOff: boolean;
}

/** A month as it hangs on a wall. */
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
  /** Day of the month; null for days of other months. */
  number: number | null;
  isWeekend: boolean;
  entries: readonly { time: string; lines: readonly string[]; isOff: boolean }[];
}

export type Sheet = NoticeSheet | WallSheet;
