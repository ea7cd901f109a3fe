import type { CsvLine } from '../working-days/csv-rules.js';
import { type Day, instantAt, weekdayOf } from '../working-days/day-rules.js';
import {
  dayOf,
  dayOfParts,
  type HoursRead,
  readDay,
  readHours,
  readMoment,
  readNumber,
  readWeekday,
} from './cell-rules.js';
import { type Fault, type FileFault, faultAt } from './fault-rules.js';
import type { Columns, Field } from './heading-rules.js';

/** What the whole file is read with. */
export interface Reading {
  columns: Columns;
  fold: (text: string) => string;
  /** Where the file does not say it. */
  year: number;
  hours: HoursRead | null;
  minutes: number | null;
  places: number | null;
  room: string | null;
}

/** A line as it was read, with leader and place still in the words of the file. */
export interface SessionLine {
  line: number;
  day: Day;
  startsAt: string;
  endsAt: string;
  leader: string;
  title: string;
  place: string;
  room: string | null;
  content: string | null;
  kind: string;
  mode: string;
  participants: string[];
  minutes: number | null;
  places: number;
  staffPlaces: number;
  opensAt: string | null;
  closesAt: string | null;
  howToRegister: string | null;
  whatToBring: string | null;
}

/** What is known of a line, however much of it can be read: whoever it names is looked for all the same. */
export interface LineRead {
  line: number;
  leader: string;
  title: string;
  place: string;
  room: string | null;
  /** Null when the day cannot be read. */
  day: Day | null;
  /** Null when day or hours cannot be read, or do not fit. */
  stretch: { startsAt: string; endsAt: string } | null;
  /** The whole line; null when anything of it cannot be taken. */
  whole: SessionLine | null;
}

/** Where a field of a line stands, for faults found later. */
export function placeOf(columns: Columns, line: number, field: Field): { line: number; column: number } {
  return { line, column: (columns.get(field) ?? -1) + 1 };
}

/**
 * Reads lines, filling down year and month where a table names them once for many lines, as merged cells do.
 *
 * Of a line that cannot be read wholly every fault is named, and what can be read of it is kept.
 */
export function readLines(lines: readonly CsvLine[], reading: Reading): { lines: LineRead[]; faults: Fault[] } {
  const read: LineRead[] = [];
  const faults: Fault[] = [];
  let above = { year: '', month: '' };
  for (const line of lines) {
    const cells = cellsOf(line, reading.columns);
    above = { year: cells.text('year') || above.year, month: cells.text('month') || above.month };
    if (cells.isRemark()) continue;
    read.push(readLine(cells, reading, above));
    faults.push(...cells.faults);
  }
  return { lines: read, faults };
}

type Cells = ReturnType<typeof cellsOf>;

function cellsOf({ line, cells }: CsvLine, columns: Columns) {
  const faults: Fault[] = [];
  const text = (field: Field) => (cells[columns.get(field) ?? -1] ?? '').replace(/\s+/g, ' ').trim();
  return {
    line,
    faults,
    text,
    /** Kept with its line breaks. */
    whole: (field: Field) => cells[columns.get(field) ?? -1]?.trim() || null,
    fault(field: Field, fault: FileFault, about = ''): null {
      faults.push(faultAt(placeOf(columns, line, field), fault, text(field), about));
      return null;
    },
    /** A note under the table, a line of totals, or a signature: it has text, but no day, leader or hours. */
    isRemark: () =>
      (['date', 'day', 'leader', 'title', 'hours', 'start'] as const).every((field) => text(field) === ''),
  };
}

function readLine(cells: Cells, reading: Reading, above: { year: string; month: string }): LineRead {
  const day = readDayOf(cells, reading, above);
  const hours = readHoursOf(cells, reading);
  if (cells.text('leader') === '' && cells.text('title') === '') cells.fault('leader', 'LEADER_MISSING');
  const kind = oneOf(cells, 'kind', kinds, reading);
  const mode = oneOf(cells, 'mode', modes, reading);
  const minutes = countOf(cells, 'minutes') ?? reading.minutes;
  const places = countOf(cells, 'places') ?? reading.places ?? 0;
  const staffPlaces = countOf(cells, 'staffPlaces') ?? 0;
  const opensAt = momentOf(cells, 'opens', day, false);
  const closesAt = momentOf(cells, 'closes', day, true);
  if (opensAt !== null && closesAt !== null && closesAt <= opensAt) cells.fault('closes', 'WINDOW_REVERSED');
  const words = readWords(cells, reading);
  const stretch = readStretch(cells, day, hours, minutes);
  const { leader, title, place, room } = words;
  const known = { line: cells.line, leader, title, place, room, day, stretch };
  if (day === null || stretch === null || cells.faults.length > 0) return { ...known, whole: null };
  const rest = { kind, mode, minutes, places, staffPlaces, opensAt, closesAt, ...words };
  return { ...known, whole: { line: cells.line, day, ...stretch, ...rest } };
}

/** The hours on their day; null when either cannot be read, or the end comes first. */
function readStretch(
  cells: Cells,
  day: Day | null,
  hours: { from: string; to: string } | null,
  minutes: number | null,
): LineRead['stretch'] {
  if (hours === null) return null;
  // Whatever the day, the hours fit or do not.
  const on = day ?? '2026-01-01';
  const stretch = { startsAt: instantAt(on, hours.from), endsAt: instantAt(on, hours.to) };
  if (stretch.endsAt <= stretch.startsAt) return cells.fault(hoursField(cells), 'ENDS_BEFORE_START');
  if (minutes !== null && Date.parse(stretch.endsAt) - Date.parse(stretch.startsAt) < minutes * 60_000)
    cells.fault('minutes', 'SLOTS_DO_NOT_FIT');
  return day === null ? null : stretch;
}

function readDayOf(cells: Cells, reading: Reading, above: { year: string; month: string }): Day | null {
  const year = readNumber(above.year) ?? reading.year;
  const field = cells.text('date') === '' ? 'day' : 'date';
  const text = cells.text(field);
  if (text === '') return cells.fault(field, 'DAY_MISSING');
  const number = field === 'day' && /^\D*\d{1,2}\D*$/.test(text) ? readNumber(text) : null;
  const day =
    number === null ? (readDay(text, year) ?? saidInWords(text)) : dayOfParts(year, readNumber(above.month), number);
  if (day === null) return cells.fault(field, 'NOT_A_DAY');
  const said = readWeekday(reading.fold(cells.text('weekday')));
  if (said !== null && said !== weekdayOf(day)) cells.fault('weekday', 'WEEKDAY_DIFFERS', `${weekdayOf(day)}`);
  return day;
}

/** “Ngày 18 tháng 8 năm 2026”. */
function saidInWords(text: string): Day | null {
  const said = /(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})/iu.exec(text);
  return said ? dayOf(said[3], said[2], said[1]) : null;
}

function readHoursOf(cells: Cells, { hours: usual }: Reading): { from: string; to: string } | null {
  const field = hoursField(cells);
  const text = field === 'start' ? `${cells.text('start')} - ${cells.text('end')}` : cells.text('hours');
  if (text.trim() === '') return usual?.to ? { from: usual.from, to: usual.to } : cells.fault(field, 'HOURS_MISSING');
  const read = readHours(text);
  if (read === null) return cells.fault(field, 'NOT_HOURS');
  const to = read.to ?? usual?.to ?? null;
  return to === null ? cells.fault(field, 'HOURS_MISSING') : { from: read.from, to };
}

const hoursField = (cells: Cells): Field => (cells.text('start') === '' ? 'hours' : 'start');

function readWords(cells: Cells, { room }: Reading) {
  const words = {
    leader: cells.text('leader'),
    title: cells.text('title'),
    place: cells.text('place'),
    room: cells.text('room') || room,
    content: cells.whole('content'),
    howToRegister: cells.whole('register'),
    whatToBring: cells.whole('bring'),
    participants: cells
      .text('participants')
      .split(/\s*;\s*/)
      .filter(Boolean),
  };
  if ((words.room?.length ?? 0) > 80) cells.fault('room', 'TOO_LONG', '80');
  if ((words.content?.length ?? 0) > 4_000) cells.fault('content', 'TOO_LONG', '4000');
  if ((words.howToRegister?.length ?? 0) > 2_000) cells.fault('register', 'TOO_LONG', '2000');
  if ((words.whatToBring?.length ?? 0) > 2_000) cells.fault('bring', 'TOO_LONG', '2000');
  if (words.participants.length > 40 || words.participants.some((one) => one.length > 300))
    cells.fault('participants', 'TOO_LONG', '300');
  return words;
}

function countOf(cells: Cells, field: 'minutes' | 'places' | 'staffPlaces'): number | null {
  const text = cells.text(field);
  if (text === '') return null;
  const number = readNumber(text);
  const least = field === 'minutes' ? 5 : 0;
  return number !== null && number >= least && number <= 1_000 ? number : cells.fault(field, 'NOT_A_NUMBER');
}

function momentOf(cells: Cells, field: 'opens' | 'closes', day: Day | null, isEnd: boolean): string | null {
  const text = cells.text(field);
  if (text === '') return null;
  const year = day === null ? null : Number(day.slice(0, 4));
  return readMoment(text, { year, isEnd }) ?? cells.fault(field, 'NOT_A_MOMENT');
}

const kinds = {
  PERIODIC: ['', 'dinh ky', 'tiep cong dan dinh ky', 'tiep dinh ky', 'periodic'],
  REGULAR: ['thuong xuyen', 'tiep cong dan thuong xuyen', 'regular'],
  AD_HOC: ['dot xuat', 'tiep cong dan dot xuat', 'ad hoc', 'ad_hoc'],
  PUBLIC_DIALOGUE: ['doi thoai', 'doi thoai voi nhan dan', 'public_dialogue'],
  BUSINESS_DIALOGUE: ['doi thoai voi doanh nghiep', 'doi thoai doanh nghiep', 'business_dialogue'],
};
const modes = { IN_PERSON: ['', 'truc tiep', 'in person', 'in_person'], ONLINE: ['truc tuyen', 'online'] };

function oneOf(
  cells: Cells,
  field: 'kind' | 'mode',
  words: Readonly<Record<string, readonly string[]>>,
  { fold }: Reading,
): string {
  const text = fold(cells.text(field));
  const found = Object.entries(words).find(([, names]) => names.includes(text));
  return found?.[0] ?? cells.fault(field, field === 'kind' ? 'NOT_A_KIND' : 'NOT_A_MODE') ?? '';
}
