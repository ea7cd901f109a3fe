import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { probeGraph } from '../support/probe-graph.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => {
  const { schema } = probeGraph();
  server = await startServer({ graphs: { public: schema, staff: schema } });
});
afterAll(() => server.close());

describe('the public graph over HTTP', () => {
  it('answers a question', async () => {
    const { status, data } = await server.gql('{ __typename }');
    expect({ status, data }).toEqual({ status: 200, data: { __typename: 'Query' } });
  });
});
