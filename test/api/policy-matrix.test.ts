import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Audience, everyone, roles } from '../../server/policy/audience.js';
import type { Table } from '../../server/policy/rows.js';
import { publicTable, staffTable } from '../../server/policy/table.js';
import { enforce } from '../../server/policy/wall.js';
import { makeProvince } from '../support/desk.js';
import { type Asker, askersOf } from '../support/matrix/audiences.js';
import { type Comparison, compare, provable } from '../support/matrix/compare.js';
import { type GraphName, probeGraph } from '../support/matrix/probe.js';
import { overHttp, overSocket } from '../support/matrix/transports.js';
import { startServer, type TestServer } from '../support/server.js';

/** Generous, for machines that do something else meanwhile. */
const patience = 600_000;

const words = { public: probeGraph('public'), staff: probeGraph('staff') };
const declared: Readonly<Record<GraphName, Table>> = { public: publicTable, staff: staffTable };

let server: TestServer;
let askers: Asker[];
beforeAll(async () => {
  server = await startServer({
    graphs: { public: enforce(words.public, publicTable), staff: enforce(words.staff, staffTable) },
  });
  const { commune, communeChair } = await makeProvince(server.db);
  askers = await askersOf(server, commune, communeChair.leaderId);
});
afterAll(() => server.close());

const proven: Record<GraphName, Set<string>> = { public: new Set(), staff: new Set() };

/** What is answered over a transport, compared with what is declared. */
async function put(graph: GraphName, transport: 'HTTP' | 'WebSocket', who: readonly Asker[]): Promise<string[]> {
  const asked = { schema: words[graph], table: declared[graph], askers: who };
  const { differences, proven: these } = await (transport === 'HTTP'
    ? compare({ ...asked, operations: ['query', 'mutation'], ask: overHttp(server, graph) })
    : compare({ ...asked, operations: ['subscription'], ask: overSocket(server, graph) }));
  for (const one of these) proven[graph].add(one);
  return differences;
}

describe.each([
  ['the desk’s', 'staff'],
  ['the public', 'public'],
] as const)('Every coordinate of %s graph is answered to whom the policy names, and to nobody else', (_, graph) => {
  // Cookies mean nothing to the public graph: everybody is a visitor there.
  const who = () => (graph === 'staff' ? askers : askers.filter(({ name }) => name === 'visitor'));

  it('over HTTP', async () => expect(await put(graph, 'HTTP', who())).toEqual([]), patience);

  it('over WebSocket', async () => expect(await put(graph, 'WebSocket', who())).toEqual([]), patience);

  it('without any left out, for any of them', () => {
    const all = who().flatMap(({ name }) => provable(words[graph]).map((coordinate) => `${coordinate} by ${name}`));
    expect(all.filter((one) => !proven[graph].has(one))).toEqual([]);
  });
});

describe('The comparison', () => {
  const wrongRows: [string, Audience][] = [
    ['StaffRegistration.phone', everyone],
    ['StaffRegistration.applicantName', roles('INSPECTOR')],
    ['Mutation.signNotice', roles('SECRETARY')],
    ['Query.registrations(sessionId:)', roles('HEAD')],
    ['CancelSessionInput.reason', roles('INSPECTOR')],
    ['Subscription.deskChanged', roles('HEAD')],
  ];

  it.each(wrongRows)(
    'would notice a wrong row: %s',
    async (coordinate, audience) => {
      const wrong = new Map(staffTable);
      wrong.set(coordinate, { audience, file: 'nowhere' });
      const staff = enforce(probeGraph('staff'), wrong);
      const other = await startServer({ graphs: { public: words.public, staff }, database: server.database });
      const only = ['SECRETARY', 'HEAD', 'INSPECTOR', 'RECEPTIONIST'];
      const asked = { schema: staff, table: staffTable, askers: askers.filter(({ name }) => only.includes(name)) };
      const [field = ''] = coordinate.split('(');
      const compared: Comparison = coordinate.startsWith('Subscription.')
        ? await compare({ ...asked, operations: ['subscription'], ask: overSocket(other, 'staff'), only: field })
        : await compare({ ...asked, operations: ['query', 'mutation'], ask: overHttp(other, 'staff'), only: field });
      await other.close();
      expect(compared.questions).toBeGreaterThan(0);
      expect(compared.differences.join('\n')).toContain(
        field.replace('CancelSessionInput.reason', 'Mutation.cancelSession'),
      );
    },
    patience,
  );
});

describe('A socket', () => {
  it('answers no query and does no act, whoever asks', async () => {
    const secretary = askers.find(({ name }) => name === 'SECRETARY');
    if (!secretary) throw new Error('There is no secretary');
    for (const graph of ['public', 'staff'] as const) {
      const ask = overSocket(server, graph);
      for (const operation of ['query', 'mutation'] as const) {
        const root = operation === 'query' ? words[graph].getQueryType() : words[graph].getMutationType();
        const told = await ask(secretary, `${operation} { __typename }`, operation);
        expect(root).toBeDefined();
        expect(told.errors?.[0]?.extensions?.code, `${graph} ${operation}`).toBe('BAD_USER_INPUT');
      }
      await ask.close();
    }
  });
});
