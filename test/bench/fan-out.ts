import { readFileSync } from 'node:fs';
import { WebSocket } from 'ws';
import type { Bench } from './bench.js';
import { type Child, launch } from './child.js';
import { median } from './rounds.js';
import { atLeast, atMost, type Figure, ms, rate } from './table.js';

const subscription = `subscription { calendarChanged { ... on CalendarChange { cursor change sessionId
  session { id status startsAt freePlaces registrationState } } } }`;

/** Events that happen together when deliveries a second are counted. */
const BURST = 10;
/** Files a process needs beside its sockets. */
const SPARE = 500;

/** W3: one event to many sockets, against a plain broadcast of the same frame. */
export async function measureFanOut(bench: Bench): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const sockets of bench.isSmall ? [200, 1_000] : [1_000, 10_000]) {
    if (sockets + SPARE > mostFiles())
      bench.say(`W3: ${sockets} sockets are not possible here: ${mostFiles()} open files at most`);
    else figures.push(...(await measureSockets(bench, sockets)));
  }
  return figures;
}

async function measureSockets(bench: Bench, count: number): Promise<Figure[]> {
  const product = await launch('product-process.ts', { databaseUrl: bench.url });
  const empty = await product.ask<number>('memory');
  const subscribed = await gather(count, () => subscribe(product.url));
  const sessions = (n: number) => Array.from({ length: n }, (_, i) => bench.dataset.session(i));
  const ours = await measureAudience(subscribed, {
    one: () => product.ask('happen', sessions(1)),
    many: () => product.ask('happen', sessions(BURST)),
  });
  const memory = ((await product.ask<number>('memory')) - empty) / count / 1_024;
  await closeAll(subscribed, product);

  const floor = await launch('floor-process.ts', {});
  const plain = await gather(count, () => open(floor.url, []));
  const text = subscribed.lastFrame;
  const theirs = await measureAudience(plain, {
    one: () => floor.ask('broadcast', { text, times: 1 }),
    many: () => floor.ask('broadcast', { text, times: BURST }),
  });
  await closeAll(plain, floor);
  return figuresOf(count, ours, theirs, memory);
}

interface Measured {
  lastMs: number;
  deliveriesPerSecond: number;
}

function figuresOf(count: number, ours: Measured, theirs: Measured, memory: number): Figure[] {
  const name = `W3 ${count.toLocaleString('en')} sockets`;
  return [
    atLeast(1, {
      workload: `${name}: deliveries`,
      product: rate(ours.deliveriesPerSecond),
      floor: `${rate(theirs.deliveriesPerSecond)} raw ws, same frame`,
      ratio: ours.deliveriesPerSecond / theirs.deliveriesPerSecond,
    }),
    atMost(1.1, {
      workload: `${name}: last client`,
      product: `${ms(ours.lastMs)} from the commit`,
      floor: `${ms(theirs.lastMs)} raw ws`,
      ratio: ours.lastMs / theirs.lastMs,
    }),
    atMost(1, {
      workload: `${name}: memory each`,
      product: `${memory.toFixed(1)} KiB`,
      floor: '16 KiB allowed',
      ratio: memory / 16,
    }),
  ];
}

/** Open sockets, all of whose messages are counted together. */
interface Audience {
  sockets: WebSocket[];
  heard: number;
  lastFrame: string;
  /** Called with every message heard. */
  onHeard: () => void;
}

/** Opens sockets some at a time. */
async function gather(count: number, openOne: () => Promise<WebSocket>): Promise<Audience> {
  const audience: Audience = { sockets: [], heard: 0, lastFrame: '', onHeard: () => {} };
  const join = async () => {
    const socket = await openOne();
    audience.sockets.push(socket);
    socket.on('message', (data: Buffer) => {
      audience.heard += 1;
      audience.lastFrame ||= data.toString();
      audience.onHeard();
    });
  };
  while (audience.sockets.length < count)
    await Promise.all(Array.from({ length: Math.min(100, count - audience.sockets.length) }, join));
  return audience;
}

async function measureAudience(
  audience: Audience,
  { one, many }: { one: () => Promise<unknown>; many: () => Promise<unknown> },
): Promise<Measured> {
  const { length } = audience.sockets;
  await timeToHear(audience, length, one);
  const last: number[] = [];
  const burst: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    last.push(await timeToHear(audience, length, one));
    burst.push(await timeToHear(audience, length * BURST, many));
  }
  return { lastMs: median(last), deliveriesPerSecond: (length * BURST * 1_000) / median(burst) };
}

/** Milliseconds until so many messages have been heard. */
async function timeToHear(audience: Audience, expected: number, act: () => Promise<unknown>): Promise<number> {
  audience.heard = 0;
  const began = performance.now();
  let endedAt = began;
  const heard = new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`W3: only ${audience.heard} of ${expected} heard in 30 s`)), 30_000);
    audience.onHeard = () => {
      if (audience.heard < expected) return;
      clearTimeout(late);
      endedAt = performance.now();
      resolve();
    };
  });
  await Promise.all([act(), heard]);
  return endedAt - began;
}

function open(url: string, protocols: string[]): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url.replace(/^http/, 'ws'), protocols, {
      perMessageDeflate: false,
      skipUTF8Validation: true,
    });
    socket.once('open', () => resolve(socket));
    socket.once('error', reject);
  });
}

async function subscribe(url: string): Promise<WebSocket> {
  const socket = await open(url, ['graphql-transport-ws']);
  const acknowledged = new Promise((resolve) => socket.once('message', resolve));
  socket.send(JSON.stringify({ type: 'connection_init' }));
  await acknowledged;
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: subscription } }));
  return socket;
}

async function closeAll({ sockets }: Audience, child: Child): Promise<void> {
  for (const socket of sockets) {
    socket.on('error', () => {});
    socket.terminate();
  }
  await child.stop();
}

/** Node raises its own limit to the most it may have. */
function mostFiles(): number {
  try {
    return Number(
      /Max open files\s+\d+\s+(\d+)/.exec(readFileSync('/proc/self/limits', 'utf8'))?.[1] ?? Number.POSITIVE_INFINITY,
    );
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
