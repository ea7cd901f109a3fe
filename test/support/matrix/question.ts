import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

export type Operation = 'query' | 'mutation' | 'subscription';

export type Field = GraphQLField<unknown, unknown>;

/** A field to go through, and the object type behind it. */
export interface Step {
  on: string;
  field: GraphQLField<unknown, unknown>;
  to: string;
}

/** A way from the root of a graph to a type: the shortest there is. */
export interface Way {
  operation: Operation;
  steps: readonly Step[];
}

export type May = (coordinate: string) => boolean;

/** A longer way is refused for its depth or its cost, whoever goes it. */
const MOST_STEPS = 7;

/** The shortest way to every object type that somebody can reach by fields they may ask for. */
export function waysOf(schema: GraphQLSchema, operations: readonly Operation[], may: May): Map<string, Way> {
  const ways = new Map<string, Way>();
  const waiting: { type: GraphQLObjectType; way: Way }[] = [];
  for (const operation of operations) {
    const type = rootOf(schema, operation);
    if (type) waiting.push({ type, way: { operation, steps: [] } });
    if (type) ways.set(type.name, { operation, steps: [] });
  }
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { type, way } = next;
    if (way.steps.length === MOST_STEPS) continue;
    for (const field of Object.values(type.getFields())) {
      if (!may(`${type.name}.${field.name}`)) continue;
      for (const to of objectsBehind(schema, field)) {
        if (ways.has(to.name)) continue;
        const longer = { ...way, steps: [...way.steps, { on: type.name, field, to: to.name }] };
        ways.set(to.name, longer);
        waiting.push({ type: to, way: longer });
      }
    }
  }
  return ways;
}

export function rootOf(schema: GraphQLSchema, operation: Operation): GraphQLObjectType | undefined {
  if (operation === 'query') return schema.getQueryType() ?? undefined;
  return (operation === 'mutation' ? schema.getMutationType() : schema.getSubscriptionType()) ?? undefined;
}

function objectsBehind(schema: GraphQLSchema, { type }: GraphQLField<unknown, unknown>): readonly GraphQLObjectType[] {
  const named = getNamedType(type);
  if (isObjectType(named)) return [named];
  return isAbstractType(named) ? schema.getPossibleTypes(named) : [];
}

/** A document that goes a way and asks for fields there. */
export function writeQuestion(way: Way, asked: readonly string[], may: May): string {
  const body = way.steps.reduceRight(
    (inner, { on, field, to }) => `${callOf(on, field, { may })} { ... on ${to} { ${inner} } }`,
    asked.join(' '),
  );
  return `${way.operation} { ${body} }`;
}

/** A field as it is asked for, with every argument that may be given; or with one that may not. */
export function askFor(on: string, field: GraphQLField<unknown, unknown>, how: { may: May; daring?: string }): string {
  const isLeaf = isLeafType(getNamedType(field.type));
  return `${callOf(on, field, how)}${isLeaf ? '' : ' { __typename }'}`;
}

interface Giving {
  may: May;
  /** A coordinate that is given although it may not be. */
  daring?: string;
}

function callOf(on: string, { name, args }: GraphQLField<unknown, unknown>, giving: Giving): string {
  const given = args.flatMap((arg) => {
    const coordinate = `${on}.${name}(${arg.name}:)`;
    return isGiven(coordinate, arg.type, giving) ? [`${arg.name}: ${literalOf(arg.type, giving, [])}`] : [];
  });
  return given.length > 0 ? `${name}(${given.join(', ')})` : name;
}

function isGiven(coordinate: string, type: GraphQLInputType, { may, daring }: Giving): boolean {
  return isNonNullType(type) || may(coordinate) || coordinate === daring;
}

function literalOf(type: GraphQLInputType, giving: Giving, within: readonly GraphQLNamedType[]): string {
  if (isNonNullType(type)) return literalOf(type.ofType, giving, within);
  if (isListType(type)) return `[${literalOf(type.ofType, giving, within)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (!isInputObjectType(type)) return literals[type.name] ?? '"x"';
  const fields = Object.values(type.getFields()).filter((field) => {
    const isRound = within.includes(getNamedType(field.type)) && !isNonNullType(field.type);
    return !isRound && isGiven(`${type.name}.${field.name}`, field.type, giving);
  });
  const given = type.isOneOf ? fields.slice(0, 1) : fields;
  return `{${given.map((one) => `${one.name}: ${literalOf(one.type, giving, [...within, type])}`).join(', ')}}`;
}

const literals: Readonly<Record<string, string>> = {
  ID: '"019c9000-0000-7000-8000-000000000000"',
  Int: '1',
  Float: '1',
  Boolean: 'true',
  DateTime: '"2026-03-05T01:00:00.000Z"',
  Date: '"2026-03-05"',
};
