import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { watch } from '../live/watching.js';
import { later, makeSession, morning } from '../support/make.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ now: morning });
});
afterAll(() => server.close());

async function faultOf(query: string, variables?: object) {
  const { errors } = await server.gql(query, variables);
  const [error] = errors ?? [];
  return { message: error?.message ?? '', extensions: error?.extensions ?? {} };
}

describe('A question that cannot be answered', () => {
  it('is told which field asked for too much, by its path, and how much it may ask for', async () => {
    expect(await faultOf('{ one: sessions(first: 1000) { nodes { id } } }')).toEqual({
      message: '`one`: `first` phải là số từ 1 đến 100.',
      extensions: { code: 'BAD_USER_INPUT', argument: 'first', field: 'one', limit: 100, given: 1000 },
    });
    const inFragment = 'query ($n: Int) { ...Page } fragment Page on Query { leaders(first: $n) { nodes { id } } }';
    expect(await faultOf(inFragment, { n: 0 })).toMatchObject({ extensions: { field: '...Page.leaders', given: 0 } });
  });

  it.each(['session', 'agency', 'leader'])('for one %s says that it needs an id or a slug', async (field) => {
    const { message, extensions } = await faultOf(`{ ${field} { id } }`);
    expect(message).toBe(`\`${field}\` cần một trong hai tham số: \`id\` hoặc \`slug\`.`);
    expect(extensions).toEqual({ code: 'BAD_USER_INPUT', field, arguments: ['id', 'slug'] });
    const { data, errors } = await server.gql<Record<string, unknown>>(`{ ${field}(slug: "khong-co") { id } }`);
    expect([data?.[field], errors]).toEqual([null, undefined]);
  });

  it('about the future says so: only what has been published is known', async () => {
    const { id } = await makeSession(server.db);
    const asOf = later(morning, 2);
    for (const query of [
      'query ($asOf: DateTime) { sessions(asOf: $asOf) { nodes { id } } }',
      `query ($asOf: DateTime) { session(id: "${id}", asOf: $asOf) { id } }`,
    ]) {
      const { message, extensions } = await faultOf(query, { asOf });
      expect(message).toContain('`asOf` nằm ở tương lai');
      expect(extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'asOf', now: morning });
      expect((await server.gql(query, { asOf: morning })).errors).toBeUndefined();
    }
  });

  it('to watch what is no id names the argument', async () => {
    const watching = watch(server.url, 'subscription ($id: ID!) { sessionChanged(id: $id) { __typename } }', {
      id: 'abc',
    });
    const [answer] = await watching.until((told) => told.length >= 1);
    expect(answer?.errors?.[0]).toMatchObject({
      message: '`id` không phải là một mã (UUID) của hệ thống này.',
      extensions: { code: 'BAD_USER_INPUT', argument: 'id' },
    });
    await watching.stop();
  });
});
