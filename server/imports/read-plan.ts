import type { Executor } from '../../db/client.js';
import { fold } from '../../db/fold.js';
import type { RequestContext } from '../context.js';
import { localDay } from '../local-day.js';
import type { CsvLine } from '../working-days/csv-rules.js';
import { readHours } from './cell-rules.js';
import type { ImportDefaults } from './default-rules.js';
import { byPlace, type Fault, faultAt, warnings } from './fault-rules.js';
import { type Columns, readHeadings } from './heading-rules.js';
import { readLines } from './line-rules.js';
import { type PlannedLine, readNames } from './read-names.js';
import { readObstacles } from './read-obstacles.js';

export interface ImportPlan {
  rows: PlannedLine[];
  /** With one of them nothing can be imported. */
  faults: Fault[];
  warnings: Fault[];
}

export const mostSessionLines = 500;

/** Reads a table as the drafts it would become for an agency, and everything that is in the way, all of it at once. */
export async function readPlan(
  ctx: Pick<RequestContext, 'actor' | 'now'>,
  db: Executor,
  { agencyId, table, defaults }: { agencyId: string; table: readonly CsvLine[]; defaults: ImportDefaults },
): Promise<ImportPlan> {
  const [first] = table;
  if (!first) return stopped(faultAt({ line: 1, column: 0 }, 'NOTHING'));
  const headed = readHeadings(table, fold);
  if (headed === null) return stopped(faultAt({ line: first.line, column: 0 }, 'NO_HEADINGS'));
  const { columns, lines, above } = headed;
  const tooMany = lines[mostSessionLines];
  if (tooMany)
    return stopped(faultAt({ line: tooMany.line, column: 0 }, 'TOO_MANY_LINES', '', String(mostSessionLines)));
  const read = readLines(lines, readingOf(columns, defaults, yearOf(above) ?? Number(localDay(ctx.now()).slice(0, 4))));
  if (read.lines.length === 0 && read.faults.length === 0)
    return stopped(faultAt({ line: first.line, column: 0 }, 'NOTHING'));
  const named = await readNames(ctx, db, { agencyId, columns, lines: read.lines, pointId: defaults.pointId ?? null });
  const obstacles = await readObstacles(ctx, db, { agencyId, columns, rows: named.taking });
  const all = [...headed.faults, ...read.faults, ...named.faults, ...obstacles].sort(byPlace);
  return {
    rows: named.rows,
    faults: all.filter(({ fault }) => !warnings.has(fault)),
    warnings: all.filter(({ fault }) => warnings.has(fault)),
  };
}

const stopped = (fault: Fault): ImportPlan => ({ rows: [], faults: [fault], warnings: [] });

function readingOf(columns: Columns, defaults: ImportDefaults, year: number) {
  const { hours, slotMinutes, places, room } = defaults;
  return {
    columns,
    fold,
    year: defaults.year ?? year,
    hours: hours ? readHours(hours) : null,
    minutes: slotMinutes ?? null,
    places: places ?? null,
    room: room ?? null,
  };
}

/** “LỊCH TIẾP CÔNG DÂN NĂM 2026”. */
function yearOf(above: readonly CsvLine[]): number | null {
  const said = above.flatMap(({ cells }) => cells).map((cell) => /\b(20\d\d)\b/.exec(cell)?.[1]);
  const found = said.find((year) => year !== undefined);
  return found === undefined ? null : Number(found);
}
