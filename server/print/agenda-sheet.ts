/** The agenda of a session as the leader is given it: text only, laid out by whoever prints it. */
export interface AgendaSheet {
  form: 'agenda';
  title: string;
  agency: string;
  heading: string;
  subject: string;
  /** Which version it is, and that it is not for others. */
  marks: readonly string[];
  facts: readonly LabelledText[];
  timetable: { caption: string; columns: readonly string[]; rows: readonly TimetableRow[]; total: string };
  matters: { caption: string; items: readonly Matter[] };
  participants: { caption: string; columns: readonly string[]; rows: readonly (readonly string[])[] } | null;
  foot: readonly string[];
}

export interface LabelledText {
  label: string;
  text: string;
}

export interface TimetableRow {
  cells: readonly string[];
  isStruck: boolean;
}

/** One item with all that is known of it. */
export interface Matter {
  heading: string;
  time: string;
  isStruck: boolean;
  lines: readonly LabelledText[];
}
