import type { BranchNode, PublicTally } from '../../db/counting-public.js';
import { branchesBelow, pathTo } from './branch-rules.js';
import { keyOf, type Suppressed, suppress, total } from './suppression-rules.js';

/** A table as everybody may see it: counts of small groups are null. */
export interface PublicTable {
  code: string;
  rows: { key: string; count: number | null }[];
  total: number | null;
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
 * The public tables of an agency with everything below it, for a year or one of its quarters.
 *
 * A small group is hidden, and so is what would give it away: its neighbours among the names, among the quarters, and among the
 * agencies beside it, from the topmost body down, because all of these can be asked for and subtracted. People are hidden where
 * their visits are; the sums of petitions are the same ones in each of their tables.
 */
export function publicTables(
  tree: readonly BranchNode[],
  tallies: readonly PublicTally[],
  asked: Asked,
): PublicTable[] {
  const walk = walkTo(tree, tallies, asked);
  const visits = walk(visitTables[0], none);
  const people = walk(visitTables[1], visits);
  const shown = new Map([[visitTables[0], visits], [visitTables[1], people], ...agreed(petitionTables, walk)]);
  return [...shown].flatMap(([code, levels]) => tablesOf(code, levels.at(-1), { tallies, asked }));
}

/** What is told of each body on the way down, among those beside it. */
type Levels = readonly Suppressed[];
type Walk = (table: string, forced: Levels) => Levels;

const none: Levels = [];

/** Goes from the topmost body down; what is hidden of a body hides something of those below it. */
function walkTo(tree: readonly BranchNode[], tallies: readonly PublicTally[], { agencyId, threshold }: Asked): Walk {
  const path = pathTo(tree, agencyId);
  const branches = path.map((_, depth) => branchesBelow(tree, path[depth - 1] ?? null));
  return (table, forced) => {
    const counted = tallies.filter((one) => one.table === table);
    const levels: Suppressed[] = [];
    for (const [depth, branchOf] of branches.entries()) {
      const cells = counted.flatMap((one) => {
        const branch = branchOf.get(one.agencyId);
        return branch === undefined ? [] : [{ at: [branch, String(one.quarter), one.key], count: one.count }];
      });
      const above = depth === 0 ? [] : placesOf(levels[depth - 1], path[depth - 1] ?? '');
      const hiddenAlready = new Set([...above.map((place) => beside(total, place)), ...(forced[depth]?.hidden ?? [])]);
      levels.push(suppress(cells, threshold, hiddenAlready));
    }
    return levels;
  };
}

/** Tables of the same things agree on which of their sums are told: each is looked at again until none hides more. */
function agreed(tables: readonly string[], walk: Walk): [string, Levels][] {
  let forced: Levels = none;
  for (let before = -1; ; ) {
    const found = tables.map((table): [string, Levels] => [table, walk(table, forced)]);
    forced = (found[0]?.[1] ?? []).map((_, depth) => {
      const hidden = found.flatMap(([, levels]) => [...(levels[depth]?.hidden ?? [])]);
      return { counts: new Map(), hidden: new Set(hidden.filter((place) => place.endsWith(beside('', total)))) };
    });
    const size = forced.reduce((sum, one) => sum + one.hidden.size, 0);
    if (size === before) return found;
    before = size;
  }
}

function tablesOf(
  code: string,
  level: Suppressed | undefined,
  { tallies, asked }: { tallies: readonly PublicTally[]; asked: Asked },
): PublicTable[] {
  const mine = asked.agencyId;
  const count = (quarter: string, key: string) => {
    const place = keyOf([mine, quarter, key]);
    return level?.hidden.has(place) ? null : (level?.counts.get(place) ?? 0);
  };
  const quarter = asked.quarter === null ? total : String(asked.quarter);
  const keys = [...new Set(tallies.filter((one) => one.table === code).map((one) => one.key))].sort();
  const table = { code, rows: keys.map((key) => ({ key, count: count(quarter, key) })), total: count(quarter, total) };
  if (code !== visitTables[0] || asked.quarter !== null) return [table];
  const rows = ['1', '2', '3', '4'].map((key) => ({ key, count: count(key, total) }));
  return [table, { code: 'VISITS_BY_QUARTER', rows, total: table.total }];
}

/** The places of a body that are hidden, without its name. */
function placesOf(level: Suppressed | undefined, id: string): string[] {
  const start = beside(id, '');
  return [...(level?.hidden ?? [])].filter((key) => key.startsWith(start)).map((key) => key.slice(start.length));
}

function beside(one: string, other: string): string {
  return keyOf([one, other]);
}
