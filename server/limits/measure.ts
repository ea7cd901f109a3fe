import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';

/** What an operation would take, fragments written out. */
export interface Measure {
  /** Fields, fragments written out as often as they are spread. */
  selections: number;
  /** Objects that might be answered: pages count as asked for, other lists as ten. */
  objects: number;
}

const LARGEST_PAGE = 100;
const USUAL_LIST = 10;

/**
 * Measures an operation in a time that grows with its text, not with what its fragments would write out.
 *
 * A page whose size comes from a variable counts as the largest. Introspection objects cost nothing: they are few and fixed.
 */
export function createMeasure(
  schema: GraphQLSchema,
  findFragment: (name: string) => FragmentDefinitionNode | null | undefined,
): (selectionSet: SelectionSetNode, type: GraphQLCompositeType) => Measure {
  const known = new Map<string, Measure>();
  const nothing: Measure = { selections: 0, objects: 0 };

  function ofSet(set: SelectionSetNode, type: GraphQLCompositeType | undefined, page?: number): Measure {
    const sum = { ...nothing };
    for (const selection of set.selections) {
      const part =
        selection.kind === 'Field'
          ? ofField(selection, type, page)
          : selection.kind === 'InlineFragment'
            ? ofSet(selection.selectionSet, narrowed(selection.typeCondition?.name.value) ?? type, page)
            : ofFragment(selection.name.value, page);
      sum.selections += part.selections;
      sum.objects += part.objects;
    }
    return sum;
  }

  function ofFragment(name: string, page: number | undefined): Measure {
    const key = `${name} ${page ?? ''}`;
    const measured = known.get(key);
    if (measured) return measured;
    known.set(key, nothing);
    const fragment = findFragment(name);
    const measure = fragment
      ? ofSet(fragment.selectionSet, narrowed(fragment.typeCondition.name.value), page)
      : nothing;
    known.set(key, measure);
    return measure;
  }

  function ofField(node: FieldNode, parent: GraphQLCompositeType | undefined, page: number | undefined): Measure {
    const field = fieldOf(parent, node.name.value);
    if (!node.selectionSet) return { selections: 1, objects: 0 };
    if (node.name.value.startsWith('__'))
      return { selections: 1 + ofSet(node.selectionSet, undefined).selections, objects: 0 };
    const named = field && getNamedType(field.type);
    const asked = field?.args.some((arg) => arg.name === 'first') ? pageSize(node) : undefined;
    const isList = field !== undefined && hasList(field.type);
    const inner = ofSet(node.selectionSet, isCompositeType(named) ? named : undefined, isList ? undefined : asked);
    const times = isList ? (asked ?? page ?? USUAL_LIST) : 1;
    return { selections: 1 + inner.selections, objects: times * (1 + inner.objects) };
  }

  function narrowed(name: string | undefined): GraphQLCompositeType | undefined {
    const type = name === undefined ? undefined : schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  }

  return (selectionSet, type) => ofSet(selectionSet, type);
}

function fieldOf(type: GraphQLCompositeType | undefined, name: string): GraphQLField<unknown, unknown> | undefined {
  if (type === undefined || !('getFields' in type)) return undefined;
  return isObjectType(type) || 'getFields' in type ? type.getFields()[name] : undefined;
}

function pageSize(node: FieldNode): number {
  const given = node.arguments?.find(({ name }) => name.value === 'first');
  if (!given) return 20;
  return given.value.kind === 'IntValue'
    ? Math.min(LARGEST_PAGE, Math.max(1, Number(given.value.value)))
    : LARGEST_PAGE;
}

function hasList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
