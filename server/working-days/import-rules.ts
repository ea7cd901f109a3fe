import type { CsvLine } from './csv-rules.js';
import { type Day, isDay } from './day-rules.js';
import { type DayKind, dayKinds } from './rules.js';

/** What is wrong with a cell of an import. `line` and `column` count from 1. */
export interface ImportProblem {
  line: number;
  column: number;
  problem:
    | 'NO_SUCH_COLUMN'
    | 'COLUMN_MISSING'
    | 'NOT_A_DAY'
    | 'NOT_A_KIND'
    | 'NO_SOURCE'
    | 'TOO_LONG'
    | 'TWICE'
    | 'TOO_MANY_LINES'
    | 'NOTHING'
    | 'UNREADABLE';
  /** What stands there, at most 60 characters. */
  found: string;
}

export interface ImportedDay {
  line: number;
  day: Day;
  kind: DayKind;
  source: string;
}

export const mostImportLines = 2_000;

const columns = { day: ['ngày', 'day', 'date'], kind: ['loại', 'kind'], source: ['nguồn', 'căn cứ', 'source'] };

/** Kinds as a secretary may write them, lower case. */
const kindNames: Readonly<Record<string, DayKind>> = {
  ...Object.fromEntries(dayKinds.map((kind) => [kind.toLowerCase(), kind])),
  'ngày làm việc': 'WORKING',
  'nghỉ hằng tuần': 'WEEKEND',
  'nghỉ lễ': 'HOLIDAY',
  'nghỉ lễ, tết': 'HOLIDAY',
  'nghỉ tết': 'HOLIDAY',
  'nghỉ bù': 'COMPENSATORY_OFF',
  'nghỉ hoán đổi': 'SWAP_OFF',
  'làm bù': 'SWAP_WORKING',
};

/**
 * Reads days out of a table with the columns day (`YYYY-MM-DD` or `DD/MM/YYYY`), kind and source, by Vietnamese or English
 * names, below whatever title it has. Every problem is named; with one of them nothing may be saved.
 */
export function readDays(table: readonly CsvLine[]): { days: ImportedDay[]; problems: ImportProblem[] } {
  const [header, ...lines] = belowTitles(table);
  if (!header) return { days: [], problems: [{ line: 1, column: 1, problem: 'NOTHING', found: '' }] };
  const { places, problems } = readHeader(header.cells, header.line);
  if (problems.length > 0) return { days: [], problems };
  if (lines.length === 0)
    return { days: [], problems: [{ line: header.line, column: 1, problem: 'NOTHING', found: '' }] };
  if (lines.length > mostImportLines) {
    return {
      days: [],
      problems: [{ line: lines[mostImportLines]?.line ?? 1, column: 1, problem: 'TOO_MANY_LINES', found: '' }],
    };
  }
  const read = lines.map(({ line, cells }) => readLine(line, cells, places));
  const days = read.flatMap((one) => one.day ?? []);
  return { days, problems: [...read.flatMap((one) => one.problems), ...findTwins(days, places.day)].sort(byPlace) };
}

/** What is read of a file that is no table. */
export const unreadableDays: { days: ImportedDay[]; problems: ImportProblem[] } = {
  days: [],
  problems: [{ line: 1, column: 1, problem: 'UNREADABLE', found: '' }],
};

/** How far down the names of the columns are looked for: below the agency's name, a motto and a title. */
const mostTitles = 15;

/** The table from the line that names its columns; from its first line where none names two of them. */
function belowTitles(table: readonly CsvLine[]): readonly CsvLine[] {
  const count = ({ cells }: CsvLine) =>
    Object.values(columns).filter((names) => cells.some((cell) => names.includes(cell.toLowerCase()))).length;
  const at = table.slice(0, mostTitles).findIndex((line) => count(line) >= 2);
  return table.slice(Math.max(at, 0));
}

type Places = Record<keyof typeof columns, number>;

function readHeader(cells: readonly string[], line: number) {
  const found = (names: readonly string[]) => cells.findIndex((cell) => names.includes(cell.toLowerCase()));
  const places: Places = { day: found(columns.day), kind: found(columns.kind), source: found(columns.source) };
  const known = Object.values(columns).flat();
  const strange = cells.flatMap((cell, i) =>
    cell === '' || known.includes(cell.toLowerCase()) ? [] : [problem(line, i, 'NO_SUCH_COLUMN', cell)],
  );
  const missing = Object.entries(places).flatMap(([name, place]) =>
    place < 0 ? [problem(line, 0, 'COLUMN_MISSING', name)] : [],
  );
  return { places, problems: [...strange, ...missing] };
}

function readLine(line: number, cells: readonly string[], places: Places) {
  const at = (column: keyof Places) => cells[places[column]] ?? '';
  const day = dayIn(at('day'));
  const kind = kindNames[at('kind').toLowerCase()];
  const source = at('source');
  const problems = [
    ...(day === null ? [problem(line, places.day, 'NOT_A_DAY', at('day'))] : []),
    ...(kind === undefined ? [problem(line, places.kind, 'NOT_A_KIND', at('kind'))] : []),
    ...(source === '' ? [problem(line, places.source, 'NO_SOURCE', '')] : []),
    ...(source.length > 500 ? [problem(line, places.source, 'TOO_LONG', source)] : []),
  ];
  const isRead = day !== null && kind !== undefined && problems.length === 0;
  return { problems, day: isRead ? { line, day, kind, source } : undefined };
}

function dayIn(text: string): Day | null {
  const printed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const day = printed ? [printed[3], printed[2]?.padStart(2, '0'), printed[1]?.padStart(2, '0')].join('-') : text;
  return isDay(day) ? day : null;
}

function findTwins(days: readonly ImportedDay[], column: number): ImportProblem[] {
  const seen = new Set<Day>();
  return days.flatMap(({ line, day }) => {
    const isTwin = seen.has(day);
    seen.add(day);
    return isTwin ? [problem(line, column, 'TWICE', day)] : [];
  });
}

function problem(line: number, index: number, kind: ImportProblem['problem'], found: string): ImportProblem {
  return { line, column: index + 1, problem: kind, found: found.slice(0, 60) };
}

function byPlace(one: ImportProblem, other: ImportProblem): number {
  return one.line - other.line || one.column - other.column;
}
