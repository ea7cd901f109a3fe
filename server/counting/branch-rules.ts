import type { BranchNode } from '../../db/counting-public.js';

/** Under this name stand a body's own figures among those of the bodies below it. */
const own = 'own';

/** For each agency below a body, which of its branches it belongs to; below nobody there is one branch, the topmost body's. */
export function branchesBelow(tree: readonly BranchNode[], above: string | null): Map<string, string> {
  const parents = parentsIn(tree);
  const found = new Map<string, string>();
  for (const { id } of tree) {
    const branch = pathIn(parents, id).find((one) => (parents.get(one) ?? null) === above);
    if (branch !== undefined) found.set(id, branch);
  }
  if (above !== null) found.set(above, own);
  return found;
}

/** The bodies above an agency, the topmost first, and itself. */
export function pathTo(tree: readonly BranchNode[], agencyId: string): string[] {
  return pathIn(parentsIn(tree), agencyId);
}

/** The same in a table of who stands below whom. */
export function pathIn(parents: ReadonlyMap<string, string | null>, id: string): string[] {
  const path: string[] = [];
  for (let at: string | null = id; at !== null; at = parents.get(at) ?? null) path.unshift(at);
  return path;
}

function parentsIn(tree: readonly BranchNode[]): Map<string, string | null> {
  return new Map(tree.map((one) => [one.id, one.parentId]));
}
