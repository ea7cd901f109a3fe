import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Probe, probeGraph } from '../support/probe-graph.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
let probe: Probe;
beforeAll(async () => {
  probe = probeGraph();
  server = await startServer({ graphs: { public: probe.schema, staff: probe.schema } });
});
afterAll(() => server.close());

const mutation = JSON.stringify({ query: 'mutation { touch }' });
const post = (contentType: string | undefined, body: BodyInit): RequestInit => ({
  method: 'POST',
  headers: contentType === undefined ? {} : { 'content-type': contentType },
  body,
});
const query = (text: string) => `?query=${encodeURIComponent(text)}`;
const preflighted = { headers: { 'apollo-require-preflight': '1' } };

const attempts: [string, string, RequestInit][] = [
  ['a form’s text', '', post('text/plain', mutation)],
  ['a form', '', post('application/x-www-form-urlencoded', query('mutation { touch }').slice(1))],
  [
    'a form with files',
    '',
    post(
      'multipart/form-data; boundary=x',
      `--x\r\ncontent-disposition: form-data; name="query"\r\n\r\nmutation { touch }\r\n--x--`,
    ),
  ],
  ['a body of no type', '', post(undefined, new Blob([mutation]))],
  ['JSON in odd letters', '', post('application/json; charset=utf-7', mutation)],
  ['JSON in UTF-16', '', post('application/json; charset=utf-16le', mutation)],
  ['a GET', query('mutation { touch }'), preflighted],
  ['a GET that no script sent', query('{ hello }'), {}],
  [
    'a GET of an odd type',
    query('{ hello }'),
    { headers: { 'content-type': 'text/plain', 'apollo-require-preflight': '1' } },
  ],
  [
    'a GET of a type that hides',
    query('{ hello }'),
    { headers: { 'content-type': 'application/x-www-form-urlencoded' } },
  ],
  ['a batch', '', post('application/json', `[${mutation},${mutation}]`)],
  [
    'two operations without a name',
    '',
    post('application/json', JSON.stringify({ query: 'mutation a { touch } mutation b { touch }' })),
  ],
  [
    'an operation that is not there',
    '',
    post('application/json', JSON.stringify({ query: 'mutation a { touch }', operationName: 'b' })),
  ],
  ['a poisoned prototype', '', post('application/json', '{"query":"mutation { touch }","__proto__":{"x":1}}')],
  ['a subscription', '', post('application/json', JSON.stringify({ query: 'subscription { ticks }' }))],
  ['a PUT', '', { ...post('application/json', mutation), method: 'PUT' }],
];

describe.each(['/graphql', '/staff/graphql'])('%s changes nothing when asked by', (path) => {
  it.each(attempts)('%s', async (_name, search, init) => {
    const before = probe.changes();
    const response = await fetch(`${server.url}${path}${search}`, init);
    expect([400, 401, 404, 405, 413, 415]).toContain(response.status);
    expect(await response.text()).toMatch(/"errors":\[\{"message"/);
    expect(probe.changes()).toBe(before);
  });
});

describe('the public graph', () => {
  it('answers a question by GET that a script has sent', async () => {
    const response = await fetch(`${server.url}/graphql${query('{ hello }')}`, preflighted);
    expect(await response.json()).toEqual({ data: { hello: 'Xin chào bạn' } });
  });

  it.each([
    '{ registration(secret: "x") { code } }',
    '{ ...f } fragment f on Query { a: registration(secret: "x") { code } }',
  ])('refuses to read a secret from an address: %s', async (text) => {
    const response = await fetch(`${server.url}/graphql${query(text)}`, preflighted);
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(/gửi bằng POST/);
  });

  it('refuses ten thousand variables and ten megabytes at once', async () => {
    const variables = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`v${i}`, i]));
    for (const body of [JSON.stringify({ query: '{ hello }', variables }), 'x'.repeat(10_000_000)]) {
      const response = await fetch(`${server.url}/graphql`, post('application/json', body)).catch(() => undefined);
      expect([413, undefined]).toContain(response?.status);
    }
  });

  it('shows a person the explorer', async () => {
    const response = await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' }, redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([303, '/explorer']);
  });
});

describe('the desk', () => {
  it('lets a person who is not signed in do one thing', async () => {
    const { status, data, headers } = await server.staffGql('mutation { signIn(username: "a") }');
    expect(status).toBe(200);
    expect(Object.keys(data ?? {})).toEqual(['signIn']);
    expect(headers.get('set-cookie')).toBe('a=b; HttpOnly');
  });

  it.each([
    '{ hello }',
    '{ __schema { queryType { name } } }',
    '{ __typename }',
    'mutation { touch }',
    'mutation { signIn(username: "a") touch }',
    'mutation { ...f } fragment f on Mutation { touch }',
  ])('and nothing else: %s', async (text) => {
    const before = probe.changes();
    const { status, errors, data } = await server.staffGql(text, {}, { cookie: `__Host-tiep_dan=${'a'.repeat(43)}` });
    expect([status, errors?.[0]?.extensions.code, data ?? null]).toEqual([401, 'UNAUTHENTICATED', null]);
    expect(probe.changes()).toBe(before);
  });
});
