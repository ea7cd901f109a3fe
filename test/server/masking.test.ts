import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { probeGraph } from '../support/probe-graph.js';
import { startServer, type TestServer } from '../support/server.js';
import { greetedSocket } from '../support/socket.js';

let server: TestServer;
beforeAll(async () => {
  const { schema } = probeGraph();
  server = await startServer({ graphs: { public: schema, staff: schema } });
});
afterAll(() => server.close());

const canaries = /canary|0912345678|base\/5|insert into|SELECT|select '|params|Cannot read|stack/i;

const fields = ['driverError', 'typeError', 'secondHand', 'queryParameters', 'lostConnection'];

describe.each([false, true])('what nobody foresaw, compiled: %s', (isCompiling) => {
  beforeAll(async () => {
    // A question that comes back is compiled from its third time on.
    if (isCompiling)
      for (let time = 1; time <= 3; time += 1) await Promise.all(fields.map((field) => server.gql(`{ ${field} }`)));
  });

  it.each(fields)('is told politely and without its text: %s', async (field) => {
    const { status, errors } = await server.gql(`{ ${field} }`, {}, { 'x-request-id': `asked-for-${field}` });
    expect(status).toBe(200);
    expect(errors).toHaveLength(1);
    expect(JSON.stringify(errors)).not.toMatch(canaries);
    expect(errors?.[0]?.extensions.correlationId).toBe(`asked-for-${field}`);
    expect(errors?.[0]?.path).toEqual([field]);
  });

  it('is told in the language of the request', async () => {
    const vi = await server.gql('{ typeError }');
    const en = await server.gql('{ typeError }', {}, { 'accept-language': 'en-GB,en;q=0.8' });
    expect(vi.errors?.[0]?.message).toMatch(/^Hệ thống gặp lỗi ngoài dự kiến/);
    expect(en.errors?.[0]?.message).toMatch(/^Something unexpected went wrong/);
  });

  it('is found again in the log by its code, which never holds parameters or texts', async () => {
    await server.gql('{ driverError queryParameters typeError }', {}, { 'x-request-id': `found-again-${isCompiling}` });
    const lines = server
      .logged()
      .split('\n')
      .filter((line) => line.includes(`found-again-${isCompiling}`) && line.includes('failed'));
    expect(lines).toHaveLength(3);
    expect(lines.join()).toMatch(/"errorCode":"53100"/);
    expect(server.logged()).not.toMatch(/canary|0912345678|base\/5/i);
  });

  it('is the same over a socket', async () => {
    const socket = await greetedSocket(`${server.url}/graphql`);
    socket.send({ type: 'subscribe', id: '1', payload: { query: 'subscription { failing }' } });
    const message = JSON.stringify(await socket.next());
    expect(message).toMatch(/"code":"(INTERNAL|OVERLOADED)"/);
    expect(message).not.toMatch(canaries);
    await socket.close();
  });
});

describe('an interrupted mutation', () => {
  it.each([
    '40001',
    '40P01',
    '55P03',
    '57P01',
    '57014',
    '53300',
    '53100',
    '08006',
    'CONNECTION_CLOSED',
    'CONNECTION_ENDED',
    'ECONNREFUSED',
    'ENOENT',
  ])('is told as unknown, never as failed: %s', async (code) => {
    const { errors } = await server.gql('mutation ($code: String!) { interrupted(code: $code) }', { code });
    expect(errors?.[0]?.extensions.code).toBe('RETRY_UNKNOWN');
    expect(errors?.[0]?.message).toMatch(/cùng khóa/);
    expect(JSON.stringify(errors)).not.toMatch(canaries);
  });

  it('is not claimed when the database has plainly refused', async () => {
    const { errors } = await server.gql('mutation { driverError }');
    expect(errors?.[0]?.extensions.code).toBe('INTERNAL');
  });

  it('is not claimed of a question', async () => {
    const { errors } = await server.gql('{ lostConnection }');
    expect(errors?.[0]?.extensions.code).toBe('OVERLOADED');
  });
});

describe('a fault', () => {
  it('is told as it was written', async () => {
    for (let time = 1; time <= 4; time += 1) {
      const { errors } = await server.gql('{ fault }');
      expect(errors?.[0]?.message).toMatch(/quá nhiều lần thử/);
      expect(errors?.[0]?.extensions).toEqual({ code: 'RATE_LIMITED', retryAfterSeconds: 7 });
      expect(errors?.[0]).toMatchObject({ locations: [{ line: 1, column: 3 }], path: ['fault'] });
    }
  });
});

describe('a mistake in the question', () => {
  it('is told as a mistake', async () => {
    const { status, errors } = await server.gql('query ($n: String!) { hello(name: $n) }');
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(errors?.[0]?.message).toMatch(/\$n/);
  });

  it('names the operation it could not find', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'query a { hello } query b { language }', operationName: 'c' }),
    });
    expect(response.status).toBe(400);
  });
});
