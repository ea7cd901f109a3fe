import type { BranchNode, KinNode, PublicTally } from '../../db/counting-public.js';
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
  return tablesIn(tellForest(kin, tallies, asked.threshold), asked);
}

/** What is told of everybody in a forest of agencies: the same for whoever asks, and decided once. */
export interface Forest {
  kin: readonly KinNode[];
  tree: readonly BranchNode[];
  /** The names there are in each table. */
  keysOf(code: string): readonly string[];
  /** What is told below a topmost body, by table; decided when it is asked for first. */
  toldBelow(root: string): ReadonlyMap<string, Told>;
}

/** Decides what is told of the agencies of a forest in a year. */
export function tellForest(kin: readonly KinNode[], tallies: readonly PublicTally[], threshold: number): Forest {
  const tree = treeAcross(kin);
  const found = new Map<string, ReadonlyMap<string, Told>>();
  const keys = new Map<string, Set<string>>();
  for (const { table, key } of tallies) keys.set(table, (keys.get(table) ?? new Set()).add(key));
  return {
    ...{ kin, tree },
    keysOf: (code) => [...(keys.get(code) ?? [])].sort(),
    toldBelow(root) {
      const told =
        found.get(root) ?? tellAll({ tree: tree.filter(({ id }) => pathTo(tree, id)[0] === root), threshold }, tallies);
      found.set(root, told);
      return told;
    },
  };
}

/** The tables of one agency in a forest. */
export function tablesIn(forest: Forest, asked: Pick<Asked, 'agencyId' | 'quarter'>): PublicCounts {
  const { kin, tree } = forest;
  const { pieces, formerIds } = viewOf(kin, tree, asked.agencyId);
  const parts = pieces.map((body) => ({ body, told: forest.toldBelow(pathTo(tree, body)[0] ?? body) }));
  const countOf = (code: string) => (quarter: number | null, key: string) =>
    addUp(parts.map(({ body, told }) => told.get(code)?.countOf(body, quarter, key) ?? null));
  const tables = [...visitTables, ...petitionTables].flatMap((code) =>
    tablesOf({ code, keys: forest.keysOf(code) }, asked.quarter, countOf(code)),
  );
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
  for (;;) {
    const found = codes.map((code): [string, Told] => [code, tell(code, forced)]);
    const levels = [...new Set(found.flatMap(([, told]) => [...told.hidden.keys()]))];
    const hides = levels.map((level) => ({ level, of: found.map(([, told]) => new Set(sumsIn(told, level))) }));
    forced = new Map(hides.map(({ level, of }) => [level, new Set(of.flatMap((one) => [...one]))]));
    if (hides.every(({ level, of }) => of.every((one) => one.size === forced.get(level)?.size))) return found;
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
