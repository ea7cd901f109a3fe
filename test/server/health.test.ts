import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { probeGraph } from '../support/probe-graph.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => {
  const { schema } = probeGraph();
  server = await startServer({ graphs: { public: schema, staff: schema } });
});
afterAll(() => server.close());

const ready = async () => (await fetch(`${server.url}/health/ready`)).status;

describe('readiness', () => {
  it('follows the database: no longer ready when it takes no writes, ready again when it does', async () => {
    expect(await ready()).toBe(200);
    const name = new URL(server.database.url).pathname.slice(1);
    await server.database.sql`alter database ${server.database.sql(name)} set default_transaction_read_only = on`;
    await endConnections(server);
    await expect.poll(ready, { timeout: 10_000 }).toBe(503);
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
    await server.database.sql.begin(
      'read write',
      (sql) => sql`alter database ${sql(name)} reset default_transaction_read_only`,
    );
    await endConnections(server);
    await expect.poll(ready, { timeout: 10_000 }).toBe(200);
  });
});

describe('figures', () => {
  it('count requests by route, never by address or id', async () => {
    await server.gql('{ hello }');
    await fetch(`${server.url}/nowhere/0912345678`);
    const text = await (await fetch(`${server.url}/metrics`)).text();
    expect(text).toMatch(/tiep_dan_http_requests_total\{route="\/graphql",method="POST",status="200"\} [1-9]/);
    expect(text).toMatch(/tiep_dan_sockets/);
    expect(text).not.toMatch(/0912345678/);
  });
});

/** In one transaction, so that it is one connection that ends all others and then itself. */
async function endConnections({ database }: TestServer): Promise<void> {
  const ending = database.sql.begin(async (sql) => {
    await sql`
      select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`;
    await sql`select pg_terminate_backend(pg_backend_pid())`;
  });
  await ending.catch(() => {});
}
