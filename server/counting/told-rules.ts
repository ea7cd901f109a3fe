import type { BranchNode, PublicTally } from '../../db/counting-public.js';
import { branchesBelow, pathTo } from './branch-rules.js';
import { type Place, type Proven, proveAll } from './proof-rules.js';
import { type Cell, type Known, keyOf, type Suppressed, suppress, total } from './suppression-rules.js';

/** What is told of a table of counts, quarter after quarter. */
export interface Told {
  /** How many of one key a body with all below it had in a quarter, or in the year so far; null where it is not told. */
  countOf(body: string, quarter: number | null, key: string): number | null;
  /** What is hidden where, by quarter and body above: other tables of the same things look at it. */
  hidden: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The quarters of the year that were told before, together, and the one that is told now. */
const before = 'before';
const now = 'now';

/**
 * Decides what is told of one table, as it was decided quarter by quarter: what was told in spring is not hidden in summer, and
 * what summer adds to the year gives nobody away by what was said in spring.
 *
 * Within a quarter it goes from the topmost body down, because what is hidden of a body hides something of those below it. At the
 * end all that would be told is proven together.
 *
 * @param forced what another table hides, by quarter and body above
 */
export function tellTable(
  { tree, threshold }: { tree: readonly BranchNode[]; threshold: number },
  tallies: readonly PublicTally[],
  forced: Told['hidden'] = new Map(),
): Told {
  const levels = levelsOf(tree);
  const counted = countsOf(tallies);
  const steps = [...new Set(tallies.map((one) => one.quarter))].sort((a, b) => a - b);
  const found = new Map<string, Suppressed>();
  for (const [index, step] of steps.entries()) {
    for (const { above, aboveIt, branchOf } of levels) {
      const earlier = index === 0 ? undefined : found.get(levelKey(steps[index - 1], above));
      const cells = [...earlierCells(earlier), ...cellsOf(counted, step, branchOf)];
      const key = levelKey(step, above);
      const hiddenAbove = above === null ? [] : placesOf(found.get(levelKey(step, aboveIt)), above);
      const hiddenAlready = [...hiddenAbove.map((place) => keyOf([total, place])), ...(forced.get(key) ?? [])];
      found.set(key, suppress(cells, threshold, knownFrom(earlier, hiddenAlready)));
    }
  }
  const isShown = ({ step, above, body, isYear, key }: Place) =>
    found.get(levelKey(step, above))?.hidden.has(keyOf([body, isYear ? total : now, key])) !== true;
  let proven: Proven | undefined;
  return {
    countOf(body, quarter, key) {
      if (quarter !== null && !steps.includes(quarter)) return 0;
      const step = quarter ?? steps.at(-1);
      if (step === undefined) return 0;
      // Proven once, when it is asked for: tables that are looked at again before they agree are not.
      proven ??= proveAll(tree, tallies, { steps, threshold, isShown });
      return proven(body, { step, isYear: quarter === null, key });
    },
    hidden: new Map([...found].map(([key, { hidden }]) => [key, hidden])),
  };
}

interface Level {
  above: string | null;
  /** The body above that one. */
  aboveIt: string | null;
  branchOf: ReadonlyMap<string, string>;
}

/** Every body that has others below it, whoever stands above another before it; the first is above the topmost. */
function levelsOf(tree: readonly BranchNode[]): Level[] {
  const parents = new Map(tree.map((one) => [one.id, one.parentId]));
  const above = [...new Set(tree.map((one) => one.parentId))];
  const depthOf = (id: string | null) => (id === null ? 0 : pathTo(tree, id).length);
  return above
    .toSorted((a, b) => depthOf(a) - depthOf(b))
    .map((id) => ({ above: id, aboveIt: id && (parents.get(id) ?? null), branchOf: branchesBelow(tree, id) }));
}

/** Where the counts of a quarter stand below a body; of each agency looked up, because most stand elsewhere. */
function cellsOf(counted: Counts, step: number, branchOf: ReadonlyMap<string, string>): Cell[] {
  return [...branchOf].flatMap(([agencyId, branch]) =>
    (counted.get(`${agencyId} ${step}`) ?? []).map(({ key, count }) => ({ at: [branch, now, key], count })),
  );
}

/** Counts by agency and quarter. */
type Counts = ReadonlyMap<string, readonly PublicTally[]>;

function countsOf(tallies: readonly PublicTally[]): Counts {
  const found = new Map<string, PublicTally[]>();
  for (const one of tallies) {
    const place = `${one.agencyId} ${one.quarter}`;
    const there = found.get(place);
    if (there) there.push(one);
    else found.set(place, [one]);
  }
  return found;
}

/** The year as it was told with the quarter before. */
function earlierCells(earlier: Suppressed | undefined): Cell[] {
  return yearPlaces(earlier).flatMap(({ branch, key, count }) =>
    branch === total || key === total ? [] : [{ at: [branch, before, key], count }],
  );
}

/** What was told is told, and stays so in the year as long as nothing is added to it; what was hidden is hidden. */
function knownFrom(earlier: Suppressed | undefined, hiddenAlready: readonly string[]): Known {
  const places = yearPlaces(earlier);
  const stays = (isHidden: boolean) => places.filter((one) => one.isHidden === isHidden);
  const forced = new Set([...hiddenAlready, ...stays(true).map(({ branch, key }) => keyOf([branch, before, key]))]);
  const told = (all: ReadonlyMap<string, Cell>) =>
    new Set(
      stays(false).flatMap(({ branch, key }) => [
        keyOf([branch, before, key]),
        ...(all.has(keyOf([branch, now, key])) ? [] : [keyOf([branch, total, key])]),
      ]),
    );
  return { forced, told };
}

function yearPlaces(earlier: Suppressed | undefined) {
  return [...(earlier?.counts ?? [])].flatMap(([place, count]) => {
    const [branch = '', quarter, key = ''] = place.split(separator);
    return quarter === total ? [{ branch, key, count, isHidden: earlier?.hidden.has(place) === true }] : [];
  });
}

/** The places of a body that are hidden, without its name. */
function placesOf(level: Suppressed | undefined, id: string): string[] {
  const start = keyOf([id, '']);
  return [...(level?.hidden ?? [])].filter((key) => key.startsWith(start)).map((key) => key.slice(start.length));
}

function levelKey(step: number | undefined, above: string | null): string {
  return `${step} ${above ?? ''}`;
}

const separator = keyOf(['', '']);
