import type { FieldNode, FragmentDefinitionNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** Names of the fields asked below a field, each with what is asked below it. */
export interface Selection {
  [field: string]: Selection;
}

/** What of a resolver's `info` tells what was asked for. */
export type Asked = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

const known = new WeakMap<FieldNode, Selection>();

/**
 * Tells what is asked below the field that is being resolved: aliases ignored, fragments written out.
 *
 * Fields that a directive may leave out count as asked. Worked out once for each place in a document.
 */
export function selectionOf({ fieldNodes, fragments }: Asked): Selection {
  const [node] = fieldNodes;
  if (node === undefined) return {};
  const remembered = fieldNodes.length === 1 ? known.get(node) : undefined;
  if (remembered) return remembered;
  const selection: Selection = {};
  for (const { selectionSet } of fieldNodes) if (selectionSet) gather(selectionSet, fragments, selection);
  if (fieldNodes.length === 1) known.set(node, selection);
  return selection;
}

function gather(
  { selections }: SelectionSetNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
  into: Selection,
): void {
  for (const one of selections) {
    if (one.kind === 'InlineFragment') gather(one.selectionSet, fragments, into);
    else if (one.kind === 'FragmentSpread') {
      const fragment = fragments[one.name.value];
      if (fragment) gather(fragment.selectionSet, fragments, into);
    } else {
      const below = into[one.name.value] ?? {};
      into[one.name.value] = below;
      if (one.selectionSet) gather(one.selectionSet, fragments, below);
    }
  }
}
