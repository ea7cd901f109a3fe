import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** Requests to send over some kept-alive connections, each of which waits for its answer before it asks again. */
export interface Load {
  url: string;
  /** Makes the next request as bytes; undefined when there are none left. */
  next: () => Buffer | undefined;
  connections: number;
  seconds: number;
  /** Called with each answer's body; without it bodies are only counted. */
  onAnswer?: (body: string, status: number) => void;
}

export interface Driven {
  perSecond: number;
  answers: number;
  /** Bytes of all bodies. */
  bytes: number;
  medianMs: number;
  slowestHundredthMs: number;
  statuses: Record<number, number>;
}

/** A GraphQL question as the bytes of a POST. */
export function post(url: string, question: object, headers = ''): Buffer {
  const { host, pathname } = new URL(url);
  const body = JSON.stringify(question);
  return Buffer.from(
    `POST ${pathname} HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\n${headers}` +
      `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}

/**
 * Drives a server for some seconds and counts what came back.
 *
 * Written on bare sockets, so that the generator takes as little as it can of the cores it shares with the server.
 */
export async function drive(load: Load): Promise<Driven> {
  const { hostname, port } = new URL(load.url);
  const sockets = Array.from({ length: load.connections }, () => connect(Number(port), hostname).setNoDelay(true));
  await Promise.all(sockets.map((socket) => once(socket, 'connect')));
  const times: number[] = [];
  const driven: Driven = { perSecond: 0, answers: 0, bytes: 0, medianMs: 0, slowestHundredthMs: 0, statuses: {} };
  const began = performance.now();
  const until = began + load.seconds * 1_000;
  await Promise.all(sockets.map((socket) => talk(socket, load, { until, times, driven })));
  const seconds = (performance.now() - began) / 1_000;
  for (const socket of sockets) socket.destroy();
  times.sort((one, other) => one - other);
  return {
    ...driven,
    answers: times.length,
    perSecond: times.length / seconds,
    medianMs: times[Math.floor(times.length / 2)] ?? 0,
    slowestHundredthMs: times[Math.floor(times.length * 0.99)] ?? 0,
  };
}

interface Talk {
  until: number;
  times: number[];
  driven: Driven;
}

/** Resolves when the time is over or nothing is left to ask. */
function talk(socket: Socket, { next, onAnswer }: Load, { until, times, driven }: Talk): Promise<void> {
  return new Promise((resolve, reject) => {
    let askedAt = 0;
    const ask = () => {
      const request = performance.now() < until ? next() : undefined;
      if (!request) return resolve();
      askedAt = performance.now();
      socket.write(request);
    };
    const read = createReader((status, length, body) => {
      times.push(performance.now() - askedAt);
      driven.bytes += length;
      driven.statuses[status] = (driven.statuses[status] ?? 0) + 1;
      onAnswer?.(body(), status);
      ask();
    });
    socket.on('data', (chunk) => {
      try {
        read(chunk, onAnswer !== undefined);
      } catch (error) {
        reject(error);
      }
    });
    socket.once('error', reject);
    socket.once('close', () => reject(new Error('The server hung up.')));
    ask();
  });
}

const END_OF_HEAD = Buffer.from('\r\n\r\n');

/** Reads answers with a content length, or without a body; they never overlap, since one is asked for at a time. */
function createReader(onEnd: (status: number, length: number, body: () => string) => void) {
  let head: Buffer = Buffer.alloc(0);
  let left = -1;
  let status = 0;
  let length = 0;
  let parts: Buffer[] = [];
  return (chunk: Buffer, isKept: boolean) => {
    let rest = chunk;
    if (left < 0) {
      head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
      const end = head.indexOf(END_OF_HEAD);
      if (end < 0) return;
      const text = head.toString('latin1', 0, end);
      status = Number(text.slice(9, 12));
      length = status === 304 ? 0 : lengthIn(text);
      left = length;
      rest = head.subarray(end + 4);
      head = Buffer.alloc(0);
      parts = [];
    }
    if (isKept) parts.push(rest);
    left -= rest.length;
    if (left > 0) return;
    left = -1;
    onEnd(status, length, () => Buffer.concat(parts).toString('utf8'));
  };
}

function lengthIn(head: string): number {
  const [, length] = /\r\ncontent-length: (\d+)/i.exec(head) ?? [];
  if (length === undefined) throw new Error(`An answer without its length: ${head}`);
  return Number(length);
}
