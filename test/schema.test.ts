import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../db/root.js';
import { publicGraph, staffGraph } from '../server/graphs.js';
import { schemaFiles } from '../server/setup/emit-schema.js';

/** Names that say all there is to say. Anything else is described for a stranger. */
const plainNames =
  /\.(id|name|nameEn|email|phone|cursor|edges|node|pageInfo|message|input|filter|access)$|^\w+(Edge|Result|Input)$/;

let citizens: GraphQLSchema;
let desk: GraphQLSchema;

beforeAll(async () => {
  citizens = await publicGraph();
  desk = await staffGraph();
});

describe('The words of the graphs', () => {
  it('are committed as they are built; write them with: npx tsx server/setup/emit-schema.ts', async () => {
    for (const { path, text } of await schemaFiles()) {
      expect(readFileSync(path, 'utf8'), relative(projectRoot, path)).toBe(text);
    }
  });

  it('explain every type, field, argument and value of both graphs', () => {
    expect(undescribed(citizens)).toEqual([]);
    expect(undescribed(desk)).toEqual([]);
  });

  it('give every value of a public enum its Vietnamese name', () => {
    const silent = ownTypes(citizens)
      .filter(isEnumType)
      .flatMap((type) => type.getValues().map((value) => ({ path: `${type.name}.${value.name}`, value })))
      .filter(({ value }) => !/[à-ỹđ]/i.test(value.description ?? ''))
      .map(({ path }) => path);
    expect(silent).toEqual([]);
  });
});

describe('The public graph', () => {
  it('cannot name anything of the desk', () => {
    const staffWords = /staff|account|password|username|\brole\b|draft|audit/i;
    const named = pathsOf(citizens).filter(({ path }) => staffWords.test(path));
    expect(named.map(({ path }) => path)).toEqual([]);
  });

  it('does not show who has registered, except to who proves it theirs', () => {
    const holders = fieldsReturning(citizens, 'Registration').filter(
      (path) =>
        !/^(Mutation|Registration[A-Z]|WaitingListJoined|ChangeAnswered|ReviewAnswered|FeedbackGiven|DirectiveDisputed)/.test(
          path,
        ),
    );
    expect(holders.sort()).toEqual(['Query.registration']);
  });

  it('knows a type of the desk by the same words, where both know it', () => {
    const common = ownTypes(citizens).filter(
      (type) => desk.getType(type.name) && !/^(Query|Mutation|Subscription)$/.test(type.name),
    );
    const differing = common.filter((type) => desk.getType(type.name)?.description !== type.description);
    expect(differing.map(({ name }) => name)).toEqual([]);
  });
});

interface Described {
  path: string;
  description?: string | null | undefined;
}

function undescribed(schema: GraphQLSchema): string[] {
  return pathsOf(schema)
    .filter(({ path, description }) => !description?.trim() && !plainNames.test(path))
    .map(({ path }) => path);
}

function ownTypes(schema: GraphQLSchema): GraphQLNamedType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
}

/** Every type, field, argument and enum value by its address; the three roots explain themselves by their fields. */
function pathsOf(schema: GraphQLSchema): Described[] {
  return ownTypes(schema).flatMap((type): Described[] => {
    const isRoot = /^(Query|Mutation|Subscription)$/.test(type.name);
    const itself = isRoot ? [] : [{ path: type.name, description: type.description }];
    return [...itself, ...partsOf(type)];
  });
}

function partsOf(type: GraphQLNamedType): Described[] {
  const at = (name: string, description?: string | null) => ({ path: `${type.name}.${name}`, description });
  if (isEnumType(type)) return type.getValues().map(({ name, description }) => at(name, description));
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map(({ name, description }) => at(name, description));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap(({ name, description, args }) => [
    at(name, description),
    ...args.map((arg) => at(`${name}.${arg.name}`, arg.description)),
  ]);
}

function fieldsReturning(schema: GraphQLSchema, wanted: string): string[] {
  return ownTypes(schema)
    .filter((type) => isObjectType(type))
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ path: `${type.name}.${field.name}`, field })))
    .filter(({ field }) => String(field.type).replace(/[[\]!]/g, '') === wanted)
    .map(({ path }) => path);
}
