import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../db/root.js';
import { probeGraph } from '../support/probe-graph.js';
import { startServer } from '../support/server.js';
import { greetedSocket, openSocket } from '../support/socket.js';

describe('an instance that is told to leave', () => {
  it('first says that it is not ready, while it still serves', async () => {
    const { schema } = probeGraph();
    const server = await startServer({ graphs: { public: schema, staff: schema }, limits: { unreadyMs: 300 } });
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
    const left = server.drain();
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(503);
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
    expect((await server.gql('{ hello }')).status).toBe(200);
    await left;
    await expect(fetch(`${server.url}/health/live`)).rejects.toThrow();
    await server.database.close();
  });

  it('finishes every mutation it has begun, and answers it', async () => {
    const probe = probeGraph();
    const server = await startServer({ graphs: { public: probe.schema, staff: probe.schema } });
    const letGo = probe.hold();
    const answers = Promise.all(Array.from({ length: 20 }, () => server.gql('mutation { touch }')));
    await expect.poll(probe.begun, { interval: 5 }).toBe(20);
    const left = server.drain();
    await expect
      .poll(
        () =>
          fetch(`${server.url}/health/live`).then(
            () => 'open',
            () => 'closed',
          ),
        { interval: 5 },
      )
      .toBe('closed');
    letGo();
    const told = await answers;
    await left;
    expect(told.map(({ status }) => status)).toEqual(Array(20).fill(200));
    expect(new Set(told.map(({ data }) => data?.touch)).size).toBe(20);
    expect(probe.changes()).toBe(20);
    await server.database.close();
  });

  it('sends every socket away with a word on how to come back, and opens no more', async () => {
    const probe = probeGraph();
    const server = await startServer({
      graphs: { public: probe.schema, staff: probe.schema },
      limits: { unreadyMs: 0 },
    });
    const sockets = await Promise.all(Array.from({ length: 30 }, () => greetedSocket(`${server.url}/graphql`)));
    for (const socket of sockets)
      socket.send({ type: 'subscribe', id: '1', payload: { query: 'subscription { ticks }' } });
    await expect.poll(probe.watchers, { interval: 5 }).toBe(30);
    const left = server.drain();
    const farewells = await Promise.all(sockets.map(({ closed }) => closed));
    expect(new Set(farewells.map(({ code }) => code))).toEqual(new Set([1001]));
    expect(farewells[0]?.reason).toMatch(/resume after your last cursor/);
    await expect(openSocket(`${server.url}/graphql`)).rejects.toThrow();
    await left;
    expect(probe.watchers()).toBe(0);
    expect(server.house.hub.listenerCount()).toBe(0);
    await server.database.close();
  });
});

describe('the process', () => {
  // A database of its own: the one the tests share forgets commits to be quick, and the process would refuse it.
  const directory = mkdtempSync(join(tmpdir(), 'tiep-dan-drain-'));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  it('leaves on SIGTERM under load with exit code 0, and loses no answer it began', async () => {
    const { process: child, address } = await startProcess(directory);
    const outcomes: string[] = [];
    const socket = await greetedSocket(`${address}/graphql`);
    const load = Array.from({ length: 8 }, async () => {
      for (;;) {
        const outcome = await ask(address);
        outcomes.push(outcome);
        if (outcome === 'refused') return;
      }
    });
    await expect.poll(() => outcomes.length).toBeGreaterThan(50);
    const exited = once(child, 'exit');
    child.kill('SIGTERM');
    expect((await socket.closed).code).toBe(1001);
    const [code] = await exited;
    await Promise.all(load);
    expect(code).toBe(0);
    expect(outcomes.filter((outcome) => outcome !== 'answered' && outcome !== 'refused')).toEqual([]);
  });

  it('says clearly that the port is taken', async () => {
    const { schema } = probeGraph();
    const first = await startServer({ graphs: { public: schema, staff: schema } });
    const second = run({ DATA_DIR: directory, PORT: new URL(first.url).port });
    const words = text(second.stderr);
    const [code] = await once(second, 'exit');
    expect(code).toBe(1);
    expect(await words).toMatch(/đang chạy sẵn[\s\S]*already running/);
    await first.close();
  });

  it('refuses a database that was written with another secret', async () => {
    const other = run({ DATA_DIR: directory, TIEP_DAN_SECRET: 'another secret of at least 32 characters' });
    const words = text(other.stderr);
    const [code] = await once(other, 'exit');
    expect(code).toBe(1);
    expect(await words).toMatch(/TIEP_DAN_SECRET/);
  });
});

function run(settings: Record<string, string>) {
  return spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: projectRoot,
    env: {
      ...process.env,
      DATABASE_URL: '',
      NODE_ENV: 'production',
      PORT: '0',
      HOST: '127.0.0.1',
      DEMO: 'false',
      TIEP_DAN_SECRET: 'the secret of every test, long enough',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function startProcess(directory: string) {
  const child = run({ DATA_DIR: directory });
  const complaints = text(child.stderr);
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (bytes) => {
      said += String(bytes);
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
      if (found) resolve(found);
    });
    child.once('exit', async () => reject(new Error(`The server did not start:\n${said}\n${await complaints}`)));
  });
  return { process: child, address };
}

/** A connection that is refused or reset before it was accepted is not a lost answer: nothing was begun. */
async function ask(address: string): Promise<string> {
  try {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ __typename }"}',
    });
    const body = await response.text();
    return body === '{"data":{"__typename":"Query"}}' ? 'answered' : `${response.status} ${body}`;
  } catch (error) {
    const code = Object(Object(error).cause).code;
    return code === 'ECONNREFUSED' || code === 'ECONNRESET' || code === 'UND_ERR_SOCKET' ? 'refused' : String(code);
  }
}

async function text(stream: NodeJS.ReadableStream): Promise<string> {
  let all = '';
  for await (const bytes of stream) all += String(bytes);
  return all;
}
