import {
  execute,
  GraphQLList,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  GraphQLUnionType,
  getIntrospectionQuery,
  parse,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { createExecutor } from '../../server/execution.js';
import { publicGraph } from '../../server/graphs.js';
import { probeGraph } from '../support/probe-graph.js';

const context = { locale: 'vi', db: { execute: async () => Promise.reject(new Error('no database here')) } };

const questions: [string, string, Record<string, unknown>?][] = [
  ['a field', '{ hello }'],
  ['an alias and a variable', 'query ($n: String) { a: hello(name: $n) b: hello }', { n: 'Lan' }],
  ['nested lists', '{ sessions { nodes { id title mood leader { name } } } }'],
  [
    'a fragment',
    '{ sessions { nodes { ...s } } } fragment s on Session { title leader { ...l } } fragment l on Leader { name }',
  ],
  [
    'a field that is skipped',
    'query ($no: Boolean!) { hello @skip(if: $no) language @include(if: $no) }',
    { no: true },
  ],
  [
    'a field that is not skipped',
    'query ($no: Boolean!) { hello @skip(if: $no) language @include(if: $no) }',
    { no: false },
  ],
  ['an error in a nullable field', '{ hello typeError }'],
  ['two errors', '{ driverError typeError fault }'],
  ['a variable that does not fit', 'query ($n: String) { hello(name: $n) }', { n: 7 }],
  ['a variable that is missing', 'query ($n: String!) { hello(name: $n) }', {}],
  ['__typename', '{ __typename sessions { __typename nodes { __typename } } }'],
  ['introspection', getIntrospectionQuery()],
];

describe('a compiled query answers as graphql-js does', () => {
  it.each(questions)('%s', async (_name, text, variables) => {
    const { schema } = probeGraph();
    const document = parse(text);
    const plain = await execute({ schema, document, variableValues: variables, contextValue: context });
    const compiled = createExecutor(schema);
    for (let use = 1; use <= 5; use += 1) {
      const answer = await compiled({ document, variables, context });
      expect({ data: answer.data, errors: told(answer.errors) }).toEqual({
        data: plain.data,
        errors: told(plain.errors),
      });
    }
  });

  it('on the product’s own graph too', async () => {
    const schema = await publicGraph();
    const document = parse(getIntrospectionQuery());
    const compiled = createExecutor(schema);
    const plain = await execute({ schema, document });
    for (let use = 1; use <= 4; use += 1) expect(await compiled({ document, context })).toEqual(plain);
  });

  it('also through a union, whose member is told asynchronously', async () => {
    const Cat = new GraphQLObjectType({ name: 'Cat', fields: { name: { type: GraphQLString } } });
    const Pet = new GraphQLUnionType({ name: 'Pet', types: [Cat], resolveType: async () => 'Cat' });
    const query = new GraphQLObjectType({
      name: 'Query',
      fields: { pets: { type: new GraphQLList(Pet), resolve: () => [{ name: 'Mướp' }] } },
    });
    const compiled = createExecutor(new GraphQLSchema({ query }));
    const document = parse('{ pets { ... on Cat { name } } }');
    for (let use = 1; use <= 5; use += 1)
      expect((await compiled({ document, context })).data).toEqual({ pets: [{ name: 'Mướp' }] });
  });

  it('and can be switched off', async () => {
    const { schema } = probeGraph();
    const plain = createExecutor(schema, { isCompiling: false });
    expect(await plain({ document: parse('{ hello }'), context })).toEqual({ data: { hello: 'Xin chào bạn' } });
  });
});

/** What the formatter looks at. Errors come in the order of their resolvers, which is not promised. */
function told(errors: Awaited<ReturnType<typeof execute>>['errors']) {
  const sorted = [...(errors ?? [])].sort((one, other) => String(one.path).localeCompare(String(other.path)));
  return sorted.map((error) => {
    const { message, path, locations, extensions = {}, originalError } = error;
    return { message, path, locations, extensions, original: originalError?.constructor.name };
  });
}
