import type { UnitRow } from '../../db/units.js';
import type { CsvLine } from '../working-days/csv-rules.js';
import { byPlace, type Fault, type FileFault, faultAt } from './fault-rules.js';

const columns = {
  code: ['code', 'mã', 'mã đơn vị'],
  name: ['name', 'tên'],
  fullName: ['full_name', 'tên đầy đủ'],
  type: ['type', 'loại', 'cấp'],
  parentCode: ['parent_code', 'mã cấp trên', 'mã tỉnh'],
} as const;

type Column = keyof typeof columns;

export const mostUnits = 20_000;

/**
 * Reads administrative units out of a table: provinces of two digits, communes of five, each commune with its province.
 *
 * @param known codes that are there already, so that a file may bring the communes alone
 */
export function readUnits(
  table: readonly CsvLine[],
  known: ReadonlySet<string>,
): { units: UnitRow[]; faults: Fault[] } {
  const [head, ...lines] = belowTitles(table);
  if (!head || lines.length === 0) return { units: [], faults: [faultAt({ line: 1, column: 0 }, 'NOTHING')] };
  const places = placesOf(head);
  const missing = (Object.keys(columns) as Column[]).filter((column) => places[column] < 0);
  if (missing.length > 0)
    return {
      units: [],
      faults: missing.map((name) => faultAt({ line: head.line, column: 0 }, 'COLUMN_MISSING', '', columns[name][0])),
    };
  const tooMany = lines[mostUnits];
  if (tooMany)
    return { units: [], faults: [faultAt({ line: tooMany.line, column: 0 }, 'TOO_MANY_LINES', '', String(mostUnits))] };
  const codes = new Set([...known, ...lines.map(({ cells }) => cells[places.code] ?? '')]);
  const seen = new Map<string, number>();
  const read = lines.map((line) => readUnit(line, { places, codes, seen }));
  return { units: read.map(({ unit }) => unit), faults: read.flatMap(({ faults }) => faults).sort(byPlace) };
}

/** How far down the names of the columns are looked for: below the agency's name, a motto and a title. */
const mostTitles = 15;

/** The table from the line that names its columns; from its first line where none names two of them. */
function belowTitles(table: readonly CsvLine[]): readonly CsvLine[] {
  const at = table
    .slice(0, mostTitles)
    .findIndex((line) => Object.values(placesOf(line)).filter((place) => place >= 0).length >= 2);
  return table.slice(Math.max(at, 0));
}

function placesOf({ cells }: CsvLine): Record<Column, number> {
  const place = (column: Column) =>
    cells.findIndex((cell) => columns[column].some((name) => name === cell.toLowerCase()));
  return {
    code: place('code'),
    name: place('name'),
    fullName: place('fullName'),
    type: place('type'),
    parentCode: place('parentCode'),
  };
}

interface Around {
  places: Record<Column, number>;
  codes: ReadonlySet<string>;
  /** Line of each code so far. */
  seen: Map<string, number>;
}

function readUnit({ line, cells }: CsvLine, { places, codes, seen }: Around): { unit: UnitRow; faults: Fault[] } {
  const text = (column: Column) => cells[places[column]] ?? '';
  const faults: Fault[] = [];
  const fault = (column: Column, kind: FileFault, about = '') =>
    faults.push(faultAt({ line, column: places[column] + 1 }, kind, text(column), about));
  const unit = {
    code: text('code'),
    name: text('name'),
    fullName: text('fullName'),
    type: text('type'),
    parentCode: text('parentCode') || null,
  };
  const earlier = seen.get(unit.code);
  if (!/^(\d{2}|\d{5})$/.test(unit.code)) fault('code', 'NOT_A_CODE');
  else if (earlier !== undefined) fault('code', 'TWICE', String(earlier));
  else seen.set(unit.code, line);
  for (const column of ['name', 'fullName', 'type'] as const) {
    if (unit[column] === '') fault(column, 'VALUE_MISSING');
    if (unit[column].length > 200) fault(column, 'TOO_LONG', '200');
  }
  const isCommune = unit.code.length === 5;
  if (isCommune && unit.parentCode === null) fault('parentCode', 'VALUE_MISSING');
  if (unit.parentCode !== null && (!isCommune || !/^\d{2}$/.test(unit.parentCode) || !codes.has(unit.parentCode)))
    fault('parentCode', 'PARENT_MISSING');
  return { unit, faults };
}

/** How a file differs from what is there; what the file does not name stays. */
export function compareUnits(before: readonly UnitRow[], given: readonly UnitRow[]) {
  const known = new Map(before.map((unit) => [unit.code, unit]));
  const isSame = (one: UnitRow, other: UnitRow) =>
    (['name', 'fullName', 'type', 'parentCode'] as const).every((field) => one[field] === other[field]);
  const added = given.filter(({ code }) => !known.has(code));
  const changed = given.filter((unit) => {
    const there = known.get(unit.code);
    return there !== undefined && !isSame(there, unit);
  });
  const named = new Set(given.map(({ code }) => code));
  return {
    toSave: [...added, ...changed],
    added: added.length,
    changed: changed.length,
    unchanged: given.length - added.length - changed.length,
    notNamed: before.filter(({ code }) => !named.has(code)).length,
  };
}
