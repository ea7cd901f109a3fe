import type { AddressInfo } from 'node:net';
import { buildSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { openLine } from '../../client/api/socket.js';

const schema = buildSchema('type Query { a: Int } type Subscription { count(to: Int!): Int }');

async function* count({ to }: { to: number }) {
  for (let n = 1; n <= to; n += 1) yield { count: n };
  await new Promise<void>((resolve) => release.push(resolve));
}

let release: (() => void)[] = [];
let server: WebSocketServer;

/** What was heard on a line, and a wait for the next thing. */
function listening() {
  const heard: string[] = [];
  let wake = () => {};
  const hear = (what: string) => {
    heard.push(what);
    wake();
  };
  const until = async (what: string) => {
    while (!heard.includes(what)) await new Promise<void>((resolve) => (wake = resolve));
  };
  const listener = {
    onReady: () => hear('ready'),
    onNext: ({ data, errors }: { data?: unknown; errors?: readonly unknown[] }) => hear(JSON.stringify(data ?? errors)),
    onRefused: () => hear('refused'),
    onBroken: () => hear('broken'),
  };
  return { heard, until, listener };
}

describe('A line for one subscription', () => {
  const url = () => `ws://localhost:${(server.address() as AddressInfo).port}`;
  const question = (to: number) => ({ query: 'subscription ($to: Int!) { count(to: $to) }', variables: { to } });

  beforeEach(async () => {
    vi.stubGlobal('WebSocket', WebSocket);
    server = new WebSocketServer({ port: 0 });
    useServer({ schema, roots: { subscription: { count } } as never }, server);
    await new Promise((resolve) => server.once('listening', resolve));
  });

  afterEach(async () => {
    vi.unstubAllGlobals();
    for (const end of release.splice(0)) end();
    for (const client of server.clients) client.terminate();
    await new Promise((resolve) => server.close(resolve));
    release = [];
  });

  it('hears every answer in order, from a server of the protocol', async () => {
    const { heard, until, listener } = listening();
    const hangUp = openLine(url(), question(2), listener);
    await until('{"count":2}');
    expect(heard).toEqual(['ready', '{"count":1}', '{"count":2}']);
    hangUp();
  });

  it('is refused for certain when the question is wrong', async () => {
    const { heard, until, listener } = listening();
    openLine(url(), { query: 'subscription { nothing }', variables: {} }, listener);
    await until('refused');
    expect(heard).toEqual(['ready', 'refused']);
  });

  it('says so once when the line breaks', async () => {
    const { heard, until, listener } = listening();
    openLine(url(), question(1), listener);
    await until('{"count":1}');
    for (const client of server.clients) client.terminate();
    await until('broken');
    expect(heard.filter((what) => what === 'broken')).toHaveLength(1);
  });

  it('says so when the server has nothing more to say', async () => {
    const { until, listener } = listening();
    openLine(url(), question(1), listener);
    await until('{"count":1}');
    for (const end of release.splice(0)) end();
    await until('broken');
  });

  it('hears nothing after it was hung up', async () => {
    const { heard, until, listener } = listening();
    const hangUp = openLine(url(), question(1), listener);
    await until('{"count":1}');
    const [client] = server.clients;
    const gone = new Promise((resolve) => client?.once('close', resolve));
    hangUp();
    await gone;
    expect(heard).toEqual(['ready', '{"count":1}']);
  });
});
