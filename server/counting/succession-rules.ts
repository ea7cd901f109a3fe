import type { BranchNode, KinNode } from '../../db/counting-public.js';
import { pathIn } from './branch-rules.js';

/**
 * The one tree in which the public figures of bodies that ended are counted: each stands below the body that took over from it,
 * with whatever stood below it; where several took over, below the nearest body that is above all of them.
 *
 * So nobody's past is counted twice in a sum, and no commune counts the whole of a district of which it took over a part. Where
 * no body is above all heirs, and where an heir stands below the body itself, it stays where it stood.
 *
 * @see domain.md 2.1, 7.4 case 4
 */
export function treeAcross(kin: readonly KinNode[]): BranchNode[] {
  const parents = new Map(kin.map((one) => [one.id, one.parentId]));
  const depths = new Map(kin.map(({ id }) => [id, pathIn(parents, id).length]));
  const depthOf = (id: string) => depths.get(id) ?? 0;
  const ended = kin
    .filter(({ hasEnded, successorIds }) => hasEnded && successorIds.length > 0)
    .toSorted((a, b) => depthOf(a.id) - depthOf(b.id) || (a.id < b.id ? -1 : 1));
  for (const { id, successorIds } of ended) {
    const heir = lowestAbove(successorIds.map((one) => pathIn(parents, one)));
    const isPlaced = heir === undefined || pathIn(parents, id).includes(heir) || pathIn(parents, heir).includes(id);
    if (!isPlaced) parents.set(id, heir);
  }
  return kin.map(({ id }) => ({ id, parentId: parents.get(id) ?? null }));
}

/** What is counted as an agency's. */
export interface View {
  /** Bodies whose figures in the tree, each with all below it, make up the agency's together. */
  pieces: string[];
  /** The topmost of the bodies among them that ended. */
  formerIds: string[];
}

/** What an agency had below it in its time, and what it or those below it took over since. */
export function viewOf(kin: readonly KinNode[], tree: readonly BranchNode[], id: string): View {
  const below = childrenIn([...kin, ...tree]);
  const members = new Set([id]);
  for (const member of members) for (const child of below.get(member) ?? []) members.add(child);
  const parents = new Map(tree.map((one) => [one.id, one.parentId]));
  const isIn = (one: string | null | undefined) => one !== null && one !== undefined && members.has(one);
  const former = new Set(
    kin.filter((one) => one.hasEnded && one.id !== id && members.has(one.id)).map((one) => one.id),
  );
  return {
    pieces: [...members].filter((one) => !isIn(parents.get(one))),
    formerIds: [...former].filter((one) => !former.has(parents.get(one) ?? '')),
  };
}

function lowestAbove([first = [], ...others]: readonly string[][]): string | undefined {
  return first.findLast((id) => others.every((path) => path.includes(id)));
}

function childrenIn(nodes: readonly BranchNode[]): Map<string, string[]> {
  const children = new Map<string, string[]>();
  for (const { id, parentId } of nodes)
    if (parentId !== null) children.set(parentId, [...(children.get(parentId) ?? []), id]);
  return children;
}
