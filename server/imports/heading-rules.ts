import type { CsvLine } from '../working-days/csv-rules.js';
import { byPlace, type Fault, faultAt } from './fault-rules.js';

/** What a column of a secretary's table can hold. */
export type Field =
  | 'order'
  | 'date'
  | 'day'
  | 'month'
  | 'year'
  | 'weekday'
  | 'leader'
  | 'title'
  | 'hours'
  | 'start'
  | 'end'
  | 'place'
  | 'room'
  | 'content'
  | 'kind'
  | 'mode'
  | 'participants'
  | 'minutes'
  | 'places'
  | 'staffPlaces'
  | 'opens'
  | 'closes'
  | 'register'
  | 'bring';

/** Headings as they are found in real tables, folded: without tones, in lower case. */
const headings: Readonly<Record<Field, readonly string[]>> = {
  order: ['stt', 'tt', 'so tt', 'so thu tu', 'no', 'no.'],
  date: [
    'ngay tiep',
    'ngay tiep cong dan',
    'ngay tiep dan',
    'ngay thang',
    'ngay, thang',
    'ngay thang nam',
    'ngay, thang, nam',
    'ngay/thang',
    'ngay/thang/nam',
    'date',
  ],
  day: ['ngay', 'day'],
  month: ['thang', 'month'],
  year: ['nam', 'year'],
  weekday: ['thu', 'thu trong tuan', 'weekday'],
  leader: [
    'lanh dao',
    'lanh dao tiep',
    'lanh dao tiep cong dan',
    'lanh dao tiep dan',
    'nguoi tiep',
    'nguoi tiep cong dan',
    'nguoi chu tri',
    'chu tri',
    'can bo tiep',
    'dong chi',
    'ho ten',
    'ho va ten',
    'ho ten lanh dao',
    'ho va ten lanh dao',
    'leader',
  ],
  title: ['chuc danh', 'chuc vu', 'title', 'position'],
  hours: ['gio', 'gio tiep', 'thoi gian', 'thoi gian tiep', 'thoi gian tiep cong dan', 'khung gio', 'hours'],
  start: ['gio bat dau', 'bat dau', 'tu gio', 'tu', 'start'],
  end: ['gio ket thuc', 'ket thuc', 'den gio', 'den', 'end'],
  place: ['dia diem', 'dia diem tiep', 'dia diem tiep cong dan', 'noi tiep', 'noi tiep cong dan', 'tai', 'place'],
  room: ['phong', 'phong tiep', 'phong tiep cong dan', 'phong so', 'room'],
  content: ['noi dung', 'noi dung tiep', 'noi dung du kien', 'noi dung tiep cong dan', 'content'],
  kind: ['loai', 'loai hinh', 'loai buoi', 'kind'],
  mode: ['hinh thuc', 'hinh thuc tiep', 'mode'],
  participants: [
    'thanh phan',
    'thanh phan tham du',
    'thanh phan du',
    'thanh phan cung tiep',
    'don vi tham gia',
    'participants',
  ],
  minutes: ['so phut', 'so phut moi luot', 'phut moi luot', 'thoi luong', 'minutes'],
  places: ['so cho', 'so cho moi luot', 'so luot', 'so nguoi', 'places'],
  staffPlaces: ['so cho du phong', 'cho du phong', 'staff places'],
  opens: ['mo dang ky', 'ngay mo dang ky', 'dang ky tu', 'registration opens'],
  closes: ['han dang ky', 'thoi han dang ky', 'dang ky truoc', 'dang ky den', 'cut-off', 'registration closes'],
  register: ['cach dang ky', 'dang ky', 'noi dang ky', 'how to register'],
  bring: ['mang theo', 'giay to mang theo', 'what to bring'],
};

/** Where each field stands in a line, from 0. */
export type Columns = ReadonlyMap<Field, number>;

export interface Headed {
  columns: Columns;
  /** Lines below the headings. */
  lines: readonly CsvLine[];
  /** Lines above: a title often names the year. */
  above: readonly CsvLine[];
  faults: Fault[];
}

/** How far down headings are looked for: below the agency's name, the motto of the state and a title. */
const mostAbove = 15;
const leastHeadings = 3;

/** Finds the line of headings and what each column holds; unknown columns are named, and left out. Null when there is none. */
export function readHeadings(lines: readonly CsvLine[], fold: (text: string) => string): Headed | null {
  const fieldsOf = ({ cells }: CsvLine) => cells.map((cell) => fieldOf(fold(cell)));
  const at = lines
    .slice(0, mostAbove)
    .findIndex((line) => new Set(fieldsOf(line).filter((field) => field !== null)).size >= leastHeadings);
  const head = lines[at];
  if (!head) return null;
  const columns = new Map<Field, number>();
  const faults: Fault[] = [];
  for (const [index, field] of fieldsOf(head).entries()) {
    const found = head.cells[index] ?? '';
    const place = { line: head.line, column: index + 1 };
    if (field === null) {
      if (found !== '') faults.push(faultAt(place, 'COLUMN_IGNORED', found));
    } else if (columns.has(field)) faults.push(faultAt(place, 'COLUMN_TWICE', found));
    else columns.set(field, index);
  }
  return { columns, lines: lines.slice(at + 1), above: lines.slice(0, at), faults: faults.sort(byPlace) };
}

function fieldOf(heading: string): Field | null {
  const plain = heading
    .replace(/\(.*?\)/g, '')
    .replace(/[:*]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain === '') return null;
  const found = Object.entries(headings).find(([, names]) => names.includes(plain));
  // The keys of the table are the fields.
  return found ? (found[0] as Field) : null;
}
