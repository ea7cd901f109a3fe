import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import type { Watched } from '../changes/watch.js';
import { parseCursor } from '../events/cursor.js';
import type { Question } from '../graph.js';
import { isIdentifier } from '../identifier.js';

/** What a subscription shares with others: two with the same key are told the same bytes. */
export interface Plan {
  key: string;
  watched: Watched;
  /** Where this subscriber goes on from; everybody has their own. */
  after: string | null;
}

/** Subscriptions that anybody may open and that are told the same to all. */
const sharedFields: readonly string[] = ['calendarChanged', 'sessionChanged'];

/**
 * Makes plans: same document, same variables (but for the cursor), same language, no rights of one's own.
 *
 * A question that does not fit this, or is wrong, has no plan and takes the plain path.
 */
export function createPlanner(schema: GraphQLSchema): (question: Question) => Plan | null {
  const shapes = new WeakMap<OperationDefinitionNode, Shape | null>();
  let known = 0;
  const shapeOf = (document: DocumentNode, operation: OperationDefinitionNode): Shape | null => {
    const remembered = shapes.get(operation);
    if (remembered !== undefined) return remembered;
    known += 1;
    const shape = readShape(document, operation, known);
    shapes.set(operation, shape);
    return shape;
  };
  return ({ document, operationName, variables, context }) => {
    const operation = getOperationAST(document, operationName);
    const shape = operation && shapeOf(document, operation);
    if (!shape || context.actor.kind !== 'visitor') return null;
    const args = readArguments(schema, shape, variables ?? {});
    return args && planOf(shape, args, context.locale);
  };
}

interface Shape {
  number: number;
  operation: OperationDefinitionNode;
  field: FieldNode;
  afterVariable: string | null;
}

/** One shared field at the root and nothing else; the cursor, if any, is a variable used for nothing else. */
function readShape(document: DocumentNode, operation: OperationDefinitionNode, number: number): Shape | null {
  const [field, ...more] = operation.selectionSet.selections;
  if (field?.kind !== Kind.FIELD || more.length > 0 || (field.directives ?? []).length > 0) return null;
  if (!sharedFields.includes(field.name.value)) return null;
  const after = field.arguments?.find(({ name }) => name.value === 'after')?.value;
  if (after === undefined) return { number, operation, field, afterVariable: null };
  if (after.kind !== Kind.VARIABLE || countUses(document, after.name.value) !== 2) return null;
  return { number, operation, field, afterVariable: after.name.value };
}

/** Its definition counts too. */
function countUses(document: DocumentNode, variable: string): number {
  let uses = 0;
  visit(document, {
    Variable({ name }) {
      if (name.value === variable) uses += 1;
    },
  });
  return uses;
}

interface Arguments {
  given: Record<string, unknown>;
  shared: Record<string, unknown>;
}

function readArguments(
  schema: GraphQLSchema,
  { operation, field, afterVariable }: Shape,
  variables: Readonly<Record<string, unknown>>,
): Arguments | null {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  const definition = schema.getSubscriptionType()?.getFields()[field.name.value];
  if (!coerced || !definition) return null;
  try {
    const shared = Object.fromEntries(Object.entries(coerced).filter(([name]) => name !== afterVariable));
    return { given: getArgumentValues(definition, field, coerced), shared };
  } catch {
    return null;
  }
}

function planOf({ number, field }: Shape, { given, shared }: Arguments, locale: string): Plan | null {
  const { after, filter, id } = given;
  if (typeof after === 'string' && parseCursor(after) === null) return null;
  const base = { key: JSON.stringify([number, locale, shared]), after: typeof after === 'string' ? after : null };
  if (field.name.value === 'sessionChanged')
    return typeof id === 'string' && isIdentifier(id) ? { ...base, watched: { id } } : null;
  return { ...base, watched: { filter: typeof filter === 'object' ? filter : null } };
}
