import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../support/server.js';

/**
 * The exceptions, with the reason for each. None is a MUST.
 *
 * SHOULD: 572B, FDE2, 7B9B want status 200 for errors answered as `application/json`; we tell errors by status there too.
 * MAY: 5A70, D6D5, 6A70 ask by a GET that a form of any site could send; CSRF prevention refuses those.
 */
const exceptions = ['572B', 'FDE2', '7B9B', '5A70', 'D6D5', '6A70'];

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

describe('GraphQL over HTTP, as the specification’s 61 audits ask', () => {
  const audits = serverAudits({ url: () => `${server.url}/graphql` });

  it('are 61', () => expect(audits).toHaveLength(61));

  for (const { id, name, fn } of audits)
    it(`${id} ${name}${exceptions.includes(id) ? ' (excepted)' : ''}`, async () => {
      const { status } = await fn();
      if (exceptions.includes(id)) expect(['ok', 'warn', 'notice']).toContain(status);
      else expect(status).toBe('ok');
    });
});
