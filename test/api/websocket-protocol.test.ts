import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { writeCursor } from '../../server/events/cursor.js';
import { type Probe, probeGraph } from '../support/probe-graph.js';
import { startServer, type TestServer, type TestServerOptions } from '../support/server.js';
import { greetedSocket, openSocket, type Socket } from '../support/socket.js';

let server: TestServer;
let probe: Probe;
const extra: TestServer[] = [];

async function startAnother(options: TestServerOptions): Promise<TestServer> {
  const another = await startServer({
    graphs: { public: probe.schema, staff: probe.schema },
    database: server.database,
    ...options,
  });
  extra.push(another);
  return another;
}

beforeAll(async () => {
  probe = probeGraph();
  server = await startServer({
    graphs: { public: probe.schema, staff: probe.schema },
    config: { PUBLIC_URL: 'https://tiepdan.example' },
    limits: { initTimeoutMs: 100 },
  });
});
afterEach(async () => {
  await Promise.all(extra.splice(0).map((one) => one.close()));
});
afterAll(() => server.close());

const graphql = () => `${server.url}/graphql`;
const ticks = (id: string) => ({ type: 'subscribe', id, payload: { query: 'subscription { ticks }' } });

describe('a socket that breaks the protocol is closed', () => {
  it('4408 when it never says hello', async () => {
    const socket = await openSocket(graphql());
    expect((await socket.closed).code).toBe(4408);
  });

  it('4429 when it says hello twice', async () => {
    const socket = await greetedSocket(graphql());
    socket.send({ type: 'connection_init' });
    expect((await socket.closed).code).toBe(4429);
  });

  it('4401 when it subscribes before hello', async () => {
    const socket = await openSocket(graphql());
    socket.send(ticks('1'));
    expect((await socket.closed).code).toBe(4401);
  });

  it.each([
    ['is not JSON', 'hello'],
    ['has no known type', '{"type":"gimme"}'],
    ['is a list', '[]'],
    ['is a subscription without an id', '{"type":"subscribe","payload":{"query":"subscription { ticks }"}}'],
  ])('4400 when what it says %s', async (_name, text) => {
    const socket = await greetedSocket(graphql());
    socket.raw.send(text);
    expect((await socket.closed).code).toBe(4400);
  });

  it('4409 when an id is used twice', async () => {
    const socket = await greetedSocket(graphql());
    socket.send(ticks('1'));
    socket.send(ticks('1'));
    expect((await socket.closed).code).toBe(4409);
  });

  it('4406 when it speaks the forgotten protocol', async () => {
    await expect(openSocket(graphql(), { protocol: 'graphql-ws' })).rejects.toThrow();
  });

  it('1009 when a frame is larger than 64 KiB', async () => {
    const socket = await greetedSocket(graphql());
    socket.raw.send('x'.repeat(65 * 1024));
    expect((await socket.closed).code).toBe(1009);
  });

  it('1008 when one message comes in a thousand pieces', async () => {
    const socket = await greetedSocket(graphql());
    for (let piece = 0; piece < 1_000; piece += 1) socket.raw.send('x', { fin: false });
    expect([1008, 1006]).toContain((await socket.closed).code);
  });

  it('1002 when it sends compressed frames nobody agreed to', async () => {
    const another = await greetedSocket(graphql());
    expect(another.raw.extensions).toBe('');
    Reflect.get(another.raw, '_socket').write(Buffer.from([0xc1, 0x81, 0, 0, 0, 0, 0]));
    expect([1002, 1006]).toContain((await another.closed).code);
  });

  it('4429 when it says more than a hundred things in a minute', async () => {
    const strict = await startAnother({ limits: { messagesPerMinute: 100 } });
    const socket = await greetedSocket(`${strict.url}/graphql`);
    for (let message = 0; message < 100; message += 1) socket.send({ type: 'ping' });
    expect((await socket.closed).code).toBe(4429);
  });

  it('4429 when it floods with pings below the protocol', async () => {
    const strict = await startAnother({ limits: { messagesPerMinute: 100 } });
    const socket = await greetedSocket(`${strict.url}/graphql`);
    for (let ping = 0; ping < 101; ping += 1) socket.raw.ping();
    // The library hangs up by itself when answers to pings pile up; else our count does.
    expect([4429, 1006]).toContain((await socket.closed).code);
  });

  it('when it no longer answers pings', async () => {
    const strict = await startAnother({ limits: { pingEveryMs: 50 } });
    const socket = await greetedSocket(`${strict.url}/graphql`);
    socket.raw.pause();
    Reflect.get(socket.raw, '_socket').pause();
    await waitUntil(async () => (await socketsOf(strict)) === 0);
    Reflect.get(socket.raw, '_socket').resume();
    socket.raw.resume();
    expect((await socket.closed).code).toBe(1006);
  });
});

describe('who may open a socket', () => {
  const from = (origin?: string) => (origin === undefined ? {} : { headers: { origin } });

  it.each([undefined, 'https://portal.example', 'null'])(
    'the public graph takes any page and any program: %s',
    async (origin) => {
      const socket = await greetedSocket(graphql(), from(origin));
      await socket.close();
    },
  );

  it('the public graph takes only named pages when some are named', async () => {
    const strict = await startAnother({ config: { ALLOWED_ORIGINS: 'https://portal.example' } });
    const url = `${strict.url}/graphql`;
    for (const origin of ['https://portal.example', new URL(strict.url).origin, undefined])
      await (await greetedSocket(url, from(origin))).close();
    for (const origin of [
      'null',
      'http://portal.example',
      'https://portal.example.evil',
      'https://portal.example:444',
      'https://x@portal.example',
    ])
      await expect(openSocket(url, from(origin))).rejects.toThrow('refused with 403');
  });

  it.each([
    undefined,
    'null',
    'https://portal.example',
    'https://tiepdan.example.evil',
    'https://tiepdan.example:444',
    'http://tiepdan.example',
  ])('the desk refuses another site before the upgrade, whatever its cookie: %s', async (origin) => {
    const headers = { cookie: `__Host-tiep_dan=${'a'.repeat(43)}`, ...(origin === undefined ? {} : { origin }) };
    await expect(openSocket(`${server.url}/staff/graphql`, { headers })).rejects.toThrow('refused with 403');
  });

  it('the desk refuses our own page when nobody is signed in', async () => {
    const headers = { origin: 'https://tiepdan.example' };
    await expect(openSocket(`${server.url}/staff/graphql`, { headers })).rejects.toThrow('refused with 401');
  });

  it('there is no socket anywhere else', async () => {
    await expect(openSocket(`${server.url}/elsewhere`)).rejects.toThrow('refused with 404');
  });

  it('an address has so many places and no more, and gets them back', async () => {
    const strict = await startAnother({ limits: { socketsPerAddress: 2 } });
    const url = `${strict.url}/graphql`;
    const [one, two] = [await greetedSocket(url), await greetedSocket(url)];
    await expect(openSocket(url)).rejects.toThrow('refused with 429');
    await one.close();
    await waitUntil(async () => (await socketsOf(strict)) === 1);
    const three = await greetedSocket(url);
    await Promise.all([two.close(), three.close()]);
  });

  it('the instance has so many places and no more', async () => {
    const strict = await startAnother({ limits: { sockets: 1 } });
    const one = await greetedSocket(`${strict.url}/graphql`);
    await expect(openSocket(`${strict.url}/graphql`)).rejects.toThrow('refused with 503');
    await one.close();
  });
});

describe('on a socket', () => {
  it.each(['{ hello }', 'mutation { touch }'])('only subscriptions are taken: %s', async (query) => {
    const before = probe.changes();
    const socket = await greetedSocket(graphql());
    socket.send({ type: 'subscribe', id: '1', payload: { query } });
    const { type, payload } = await socket.next();
    expect(type).toBe('error');
    expect(payload).toMatchObject([
      { message: expect.stringMatching(/qua HTTP/), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    expect(probe.changes()).toBe(before);
    await socket.close();
  });

  it('events arrive in order, and completing one leaves the others', async () => {
    const socket = await greetedSocket(graphql());
    socket.send(ticks('a'));
    socket.send(ticks('b'));
    await waitUntil(async () => probe.watchers() === 2);
    probe.tick(1);
    expect(await readTicks(socket, 2)).toEqual({ a: [1], b: [1] });
    socket.send({ type: 'complete', id: 'a' });
    await waitUntil(async () => probe.watchers() === 1);
    probe.tick(2);
    probe.tick(3);
    expect(await readTicks(socket, 2)).toEqual({ b: [2, 3] });
    await socket.close();
    await waitUntil(async () => probe.watchers() === 0);
  });

  it('the eleventh subscription is refused and the ten go on', async () => {
    const socket = await greetedSocket(graphql());
    for (let id = 1; id <= 11; id += 1) socket.send(ticks(String(id)));
    expect(await socket.next()).toMatchObject({
      id: '11',
      type: 'error',
      payload: [{ extensions: { code: 'RATE_LIMITED' } }],
    });
    await waitUntil(async () => probe.watchers() === 10);
    probe.tick(7);
    expect(Object.keys(await readTicks(socket, 10))).toHaveLength(10);
    await socket.close();
    await waitUntil(async () => probe.watchers() === 0);
  });

  it('a reader that fell behind is closed and told where to go on', async () => {
    const socket = await greetedSocket(graphql());
    socket.send({ type: 'subscribe', id: '1', payload: { query: 'subscription { behind }' } });
    const { code, reason } = await socket.closed;
    expect([code, reason]).toEqual([4513, `Too slow. Resume after ${writeCursor({ xid: '7', id: 3 })}`]);
  });

  it('rules, misspellings and variables are told as over HTTP', async () => {
    const socket = await greetedSocket(graphql());
    socket.send({ type: 'subscribe', id: '1', payload: { query: 'subscription { tick }' } });
    expect(JSON.stringify(await socket.next())).not.toMatch(/did you mean/i);
    socket.send({
      type: 'subscribe',
      id: '2',
      payload: { query: 'subscription ($s: String!) { registrationChanged(secret: $s) }' },
    });
    expect(await socket.next()).toMatchObject({
      id: '2',
      type: 'next',
      payload: { errors: [{ message: expect.stringMatching(/\$s/) }] },
    });
    await socket.close();
  });

  it('a broken upgrade is hung up on', async () => {
    const { port, hostname } = new URL(server.url);
    const raw = connect(Number(port), hostname);
    raw.write('GET /graphql HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n');
    const [bytes] = await once(raw, 'data');
    expect(String(bytes)).toMatch(/^HTTP\/1\.1 400/);
    raw.destroy();
  });
});

async function readTicks(socket: Socket, count: number): Promise<Record<string, unknown[]>> {
  const read: Record<string, unknown[]> = {};
  for (let turn = 0; turn < count; turn += 1) {
    const { id = '', payload } = await socket.next();
    read[id] = [...(read[id] ?? []), Object(payload).data?.ticks];
  }
  return read;
}

async function socketsOf({ house }: TestServer): Promise<number> {
  const { values } = await house.metrics.sockets.get();
  return values.reduce((sum, { value }) => sum + value, 0);
}

/** Asks again, every few milliseconds, until it is so. */
async function waitUntil(isSo: () => Promise<boolean>): Promise<void> {
  await expect.poll(isSo, { interval: 5, timeout: 10_000 }).toBe(true);
}
