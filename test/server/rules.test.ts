import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Probe, probeGraph } from '../support/probe-graph.js';
import { startServer, type TestServer } from '../support/server.js';
import { greetedSocket } from '../support/socket.js';

type Errors = { message: string; extensions?: Record<string, unknown> }[] | undefined;
type Ask = (query: string, variables?: object) => Promise<Errors>;

let server: TestServer;
let probe: Probe;
beforeAll(async () => {
  probe = probeGraph();
  server = await startServer({ graphs: { public: probe.schema, staff: probe.schema } });
});
afterAll(() => server.close());

const overHttp: Ask = async (query, variables) => (await server.gql(query, variables)).errors;

const overSocket: Ask = async (query, variables) => {
  const socket = await greetedSocket(`${server.url}/graphql`);
  socket.send({ type: 'subscribe', id: '1', payload: { query, variables } });
  const message = await socket.next();
  await socket.close();
  return message.type === 'error' ? (message.payload as Errors) : undefined;
};

const nested = (depth: number) =>
  `${'sessions(first: 1) { nodes { '.repeat(Math.floor(depth / 2))}id${' } }'.repeat(Math.floor(depth / 2))}`;
const many = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join(' ');

const refusedEverywhere: [string, string, RegExp][] = [
  ['a plain nest of eleven', `{ ${nested(10).replace('id', 'leader { name }')} }`, /nested more than 10 levels deep/],
  [
    'the same nest in named fragments',
    `{ ...a } fragment a on Query { ${nested(10).replace('id', 'leader { name }')} }`,
    /nested more than 10 levels deep/,
  ],
  [
    'the same nest in inline fragments',
    `{ ... on Query { ${nested(10).replace('id', '... on Session { leader { name } }')} } }`,
    /nested more than 10 levels deep/,
  ],
  [
    'the same nest behind a fragment named __schema',
    `{ ...__schema } fragment __schema on Query { ${nested(10).replace('id', 'leader { name }')} }`,
    /nested more than 10 levels deep/,
  ],
  [
    'a nest split over fragments',
    `{ ${nested(6).replace('id', '...deep')} } fragment deep on Session { ${nested(6)} }`,
    /nested more than 10 levels deep/,
  ],
  ['sixteen aliases', `{ ${many(16, (i) => `a${i}: hello`)} }`, /too many aliases/],
  ['a hundred and one aliases of __typename', `{ ${many(101, (i) => `a${i}: __typename`)} }`, /too many aliases/],
  [
    'sixteen aliases through a fragment spread twice',
    `{ ...f ...f } fragment f on Query { ${many(8, (i) => `a${i}: hello`)} }`,
    /too many aliases/,
  ],
  ['eleven directives', `{ hello ${'@include(if: true) '.repeat(11)} }`, /too many directives|can only be used once/],
  ['the same field five hundred times', `{ ${'hello '.repeat(500)} }`, /repeating a field/],
  [
    'pages of pages',
    '{ sessions(first: 100) { nodes { sessions(first: 100) { nodes { leader { name } } } } } }',
    /too much at once/,
  ],
  [
    'pages whose size comes from a variable',
    'query ($n: Int) { sessions(first: $n) { nodes { leader { sessions(first: $n) { nodes { id leader { name } } } } } } }',
    /too much at once/,
  ],
  [
    'fragments that write out a million fields',
    `{ ...f0 } ${many(12, (i) => `fragment f${i} on Query { ...f${i + 1} ... on Query { ...f${i + 1} } ...f${i + 1} }`)} fragment f12 on Query { hello }`,
    /repeating fragments too often/,
  ],
  ['thirty thousand tokens', `{ ${'a '.repeat(30_000)} }`, /tokens/],
  ['a list literal ten thousand deep', `{ hello(name: ${'['.repeat(10_000)}`, /tokens/],
  [
    'circular introspection',
    '{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }',
    /introspection depth/i,
  ],
  [
    'two bookings at once',
    'mutation { a: bookRegistration(applicant: {fullName: "A"}) b: bookRegistration(applicant: {fullName: "B"}) }',
    /more than one guarded thing/,
  ],
  [
    'two sign-ins, one in a fragment',
    'mutation { signIn(username: "a") ...f } fragment f on Mutation { b: signIn(username: "b") }',
    /more than one guarded thing/,
  ],
  [
    'two look-ups at once',
    '{ a: registration(secret: "1") { code } b: registration(secret: "2") { code } }',
    /more than one guarded thing/,
  ],
  ['a fragment that contains itself', '{ ...a } fragment a on Query { hello ...a }', /Cannot spread fragment/],
];

describe.each([
  ['HTTP', (query: string, variables?: object) => overHttp(query, variables)],
  ['WebSocket', (query: string, variables?: object) => overSocket(query, variables)],
] as [string, Ask][])('over %s', (_, ask) => {
  it.each(refusedEverywhere)('%s is refused, and nothing is executed', async (_name, query, reason) => {
    const before = probe.changes();
    const startedAt = performance.now();
    const errors = await ask(query);
    expect(performance.now() - startedAt).toBeLessThan(1_000);
    expect(errors?.map(({ message }) => message).join('\n')).toMatch(reason);
    expect(errors?.length).toBeLessThanOrEqual(5);
    expect(probe.changes()).toBe(before);
  });

  it.each([
    ['field', '{ helo }'],
    ['argument', '{ hello(nam: "x") }'],
    ['enum value', '{ hello(name: CALMM) }'],
    ['input field', 'mutation { bookRegistration(applicant: {fullName: "A", nationalIdNumbr: "1"}) }'],
    ['type', '{ ... on Registratio { code } }'],
    ['directive', '{ hello @includ(if: true) }'],
    ['field of a result', '{ mine { nationalI } }'],
  ])('a misspelt %s is not corrected', async (_name, query) => {
    const text = JSON.stringify(await ask(query));
    expect(text).toMatch(/"message"/);
    expect(text).not.toMatch(/did you mean|nationalIdNumber|nationalId"|"hello"|Registration"/i);
  });

  it('a nest of ten is answered', async () => {
    const errors = await ask(`{ ${nested(8)} }`);
    expect((errors ?? []).filter(({ message }) => /refused for/.test(message))).toEqual([]);
  });
});

describe('the size of a page', () => {
  it.each(['0', '-1', '101', '2147483647'])('%s is refused as a literal', async (size) => {
    const { status, errors } = await server.gql(`{ sessions(first: ${size}) { nodes { id } } }`);
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(errors?.[0]?.message).toMatch(/từ 1 đến 100/);
  });

  it.each([0, -1, 101, 2_147_483_647])('%s is refused in a variable', async (first) => {
    const { errors } = await server.gql('query ($first: Int) { sessions(first: $first) { nodes { id } } }', { first });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('is refused when it is the default of a variable', async () => {
    const { errors } = await server.gql('query ($first: Int = 500) { sessions(first: $first) { nodes { id } } }');
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('may be anything from 1 to 100, or left out', async () => {
    for (const first of [1, 100, undefined]) {
      const { errors } = await server.gql('query ($first: Int) { sessions(first: $first) { nodes { id } } }', {
        first,
      });
      expect(errors).toBeUndefined();
    }
  });
});

describe('the explorer’s question', () => {
  it('is answered in full', async () => {
    const { status, errors, data } = await server.gql(
      getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true }),
    );
    expect([status, errors]).toEqual([200, undefined]);
    expect(Object.keys(data ?? {})).toEqual(['__schema']);
  });
});

describe('suggestions in variables', () => {
  it('are not given', async () => {
    const query = 'mutation ($a: Applicant!) { bookRegistration(applicant: $a) }';
    const { status, errors } = await server.gql(query, { a: { fullName: 'A', nationalIdNumbr: '1' } });
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(JSON.stringify(errors)).not.toMatch(/did you mean|nationalIdNumber/i);
  });
});
