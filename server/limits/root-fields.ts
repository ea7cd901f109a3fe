import type { FragmentDefinitionNode, OperationDefinitionNode, SelectionSetNode } from 'graphql';

/** Names of the fields an operation asks of its root, aliases ignored and fragments written out (each at most twice). */
export function rootFieldNames(
  operation: OperationDefinitionNode,
  findFragment: (name: string) => FragmentDefinitionNode | null | undefined,
): string[] {
  const spread = new Map<string, number>();
  const names: string[] = [];
  const walk = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (selection.kind === 'Field') names.push(selection.name.value);
      else if (selection.kind === 'InlineFragment') walk(selection.selectionSet);
      else {
        const times = (spread.get(selection.name.value) ?? 0) + 1;
        spread.set(selection.name.value, times);
        const fragment = times > 2 ? undefined : findFragment(selection.name.value);
        if (fragment) walk(fragment.selectionSet);
      }
    }
  };
  walk(operation.selectionSet);
  return names;
}
