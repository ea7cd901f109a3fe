import type { KinNode, PublicTally } from '../../db/counting-public.js';
import { pathTo } from './branch-rules.js';
import { treeAcross, viewOf } from './succession-rules.js';
import { keyOf, total } from './suppression-rules.js';
import { type Told, tellTable } from './told-rules.js';

/** A table as everybody may see it: counts of small groups are null. */
export interface PublicTable {
  code: string;
  rows: { key: string; count: number | null }[];
  total: number | null;
}

export interface PublicCounts {
  tables: PublicTable[];
  /** Bodies that ended and are counted here, the topmost of them. */
  formerIds: string[];
}

interface Asked {
  agencyId: string;
  /** One quarter alone; the whole year where none is named. */
  quarter: number | null;
  threshold: number;
}

const visitTables = ['VISITS_BY_KIND', 'PEOPLE_BY_KIND'] as const;
const petitionTables = ['PETITIONS_BY_TYPE', 'PETITIONS_BY_OUTCOME', 'PETITIONS_BY_TOPIC'] as const;

/**
 * The public tables of an agency with everything below it and the bodies it took over from, for a year or one of its quarters.
 *
 * A small group is hidden, and so is what would give it away: its neighbours among the names, among the quarters, and among the
 * agencies beside it, from the topmost body down, because all of these can be asked for and subtracted. People are hidden where
 * their visits are; the sums of petitions are the same ones in each of their tables. A body whose figures lie at several places
 * of the tree, because others took over parts of it, is told what can be added up from them, and where one is hidden, nothing.
 */
export function publicTables(kin: readonly KinNode[], tallies: readonly PublicTally[], asked: Asked): PublicCounts {
  const tree = treeAcross(kin);
  const { pieces, formerIds } = viewOf(kin, tree, asked.agencyId);
  const rootOf = (id: string) => pathTo(tree, id)[0] ?? id;
  const roots = [...new Set(pieces.map(rootOf))].map((root) => {
    const within = tree.filter(({ id }) => rootOf(id) === root);
    const bodies = pieces.filter((one) => rootOf(one) === root);
    return { bodies, told: tellAll({ tree: within, threshold: asked.threshold }, tallies) };
  });
  const countOf = (code: string) => (quarter: number | null, key: string) =>
    addUp(roots.flatMap(({ bodies, told }) => bodies.map((one) => told.get(code)?.countOf(one, quarter, key) ?? null)));
  const tables = [...visitTables, ...petitionTables].flatMap((code) => {
    const keys = [...new Set(tallies.filter((one) => one.table === code).map((one) => one.key))].sort();
    return tablesOf({ code, keys }, asked.quarter, countOf(code));
  });
  return { tables, formerIds };
}

type Where = Parameters<typeof tellTable>[0];

function tellAll(where: Where, all: readonly PublicTally[]): Map<string, Told> {
  const ids = new Set(where.tree.map((one) => one.id));
  const talliesOf = (code: string) => all.filter((one) => one.table === code && ids.has(one.agencyId));
  const visits = tellTable(where, talliesOf(visitTables[0]));
  const people = tellTable(where, talliesOf(visitTables[1]), visits.hidden);
  const tell = (code: string, forced: Told['hidden']) => tellTable(where, talliesOf(code), forced);
  const petitions = agreed(petitionTables, tell);
  return new Map([[visitTables[0], visits], [visitTables[1], people], ...withSumsAlike(petitions)]);
}

/** A sum that one table does not tell is told by none of them. */
function withSumsAlike(found: readonly [string, Told][]): [string, Told][] {
  return found.map(([code, told]) => {
    const isTold = (body: string, quarter: number | null) =>
      found.every(([, other]) => other.countOf(body, quarter, total) !== null);
    const countOf: Told['countOf'] = (body, quarter, key) =>
      key === total && !isTold(body, quarter) ? null : told.countOf(body, quarter, key);
    return [code, { ...told, countOf }];
  });
}

/** Tables of the same things agree on which of their sums are told: each is looked at again until none hides more. */
function agreed(codes: readonly string[], tell: (code: string, forced: Told['hidden']) => Told): [string, Told][] {
  let forced: Told['hidden'] = new Map();
  for (let before = -1; ; ) {
    const found = codes.map((code): [string, Told] => [code, tell(code, forced)]);
    const levels = [...(found[0]?.[1].hidden.keys() ?? [])];
    forced = new Map(levels.map((level) => [level, new Set(found.flatMap(([, told]) => sumsIn(told, level)))]));
    const size = [...forced.values()].reduce((sum, one) => sum + one.size, 0);
    if (size === before) return found;
    before = size;
  }
}

const sumsIn = ({ hidden }: Told, level: string) =>
  [...(hidden.get(level) ?? [])].filter((place) => place.endsWith(keyOf(['', total])));

function tablesOf(
  { code, keys }: { code: string; keys: readonly string[] },
  quarter: number | null,
  countOf: (quarter: number | null, key: string) => number | null,
): PublicTable[] {
  const rows = keys.map((key) => ({ key, count: countOf(quarter, key) }));
  const table = { code, rows, total: countOf(quarter, total) };
  if (code !== visitTables[0] || quarter !== null) return [table];
  const quarters = [1, 2, 3, 4].map((one) => ({ key: String(one), count: countOf(one, total) }));
  return [table, { code: 'VISITS_BY_QUARTER', rows: quarters, total: table.total }];
}

/** A sum is told where all of its parts are. */
function addUp(counts: readonly (number | null)[]): number | null {
  return counts.reduce((sum, count) => (sum === null || count === null ? null : sum + count), 0);
}
