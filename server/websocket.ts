import type { Server as HttpServer, IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { handleProtocols, type Server } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { type Actor, visitor } from './actor.js';
import type { Graph } from './graph.js';
import type { House } from './house.js';
import { blindAddress } from './http/address.js';
import { requestIdOf } from './http/context.js';
import { localeOf } from './http/locale.js';
import { describeError } from './log.js';
import { type Connection, connect, createProtocol, speak } from './websocket/connection.js';
import { createCrowd } from './websocket/crowd.js';
import { closeCodes } from './websocket/outbox.js';
import { watchSignOuts } from './websocket/sign-outs.js';
import { addressOf, mayConnect, refuseUpgrade } from './websocket/upgrade.js';

export interface Websockets {
  /** Opens no more sockets. */
  refuse(): void;
  /** Tells every socket to come back with its cursor, a few at a time; hangs up on those that do not listen. */
  dispose(): Promise<void>;
}

export interface Endpoint {
  path: string;
  graph: Graph;
  /** Who holds the cookies; without it everybody is a visitor. */
  identify?: (cookie: string | undefined) => Promise<Actor>;
}

/** Serves subscriptions on the endpoints of an HTTP server, within bounds. */
export function serveWebsockets(http: HttpServer, house: House, endpoints: readonly Endpoint[]): Websockets {
  const { limits, metrics, config } = house;
  const crowd = createCrowd(limits);
  const doors = new Map(endpoints.map((one) => [one.path, { ...one, protocol: createProtocol(house, one.graph) }]));
  const wss = new WebSocketServer({
    noServer: true,
    maxPayload: limits.frameBytes,
    maxFragments: limits.fragments,
    perMessageDeflate: false,
    handleProtocols,
  });
  const connections = new Map<WebSocket, Connection>();
  const heartbeat = beat(wss, limits.pingEveryMs);
  const signOuts = watchSignOuts(house, () => connections.values());
  let isLeaving = false;

  const upgrade = async (request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> => {
    const door = doors.get((request.url ?? '').split('?')[0] ?? '');
    if (!door) return refuseUpgrade(socket, 404);
    if (isLeaving) return refuseUpgrade(socket, 503);
    const { name } = door.graph;
    if (!mayConnect(name, request, config)) return refuseUpgrade(socket, 403);
    const { cookie } = request.headers;
    const identify = async (): Promise<Actor | null> => {
      const actor = door.identify ? await door.identify(cookie) : visitor;
      return name === 'staff' && actor.kind !== 'staff' ? null : actor;
    };
    const actor = await identify();
    if (!actor) return refuseUpgrade(socket, 401);
    const address = blindAddress(house.keys, addressOf(request, config));
    const place = crowd.enter(address, actor.kind === 'staff' ? actor.staffSessionId : undefined);
    if (typeof place === 'string') return refuseUpgrade(socket, place === 'full' ? 503 : 429);
    socket.once('close', place);
    const requestId = requestIdOf(request.headers['x-request-id']);
    const caller = { requestId, address, locale: localeOf(request.headers['accept-language']), actor };
    wss.handleUpgrade(request, socket, head, (opened) => {
      connections.set(opened, connect(house, { socket: opened, caller, identify }, socket));
      greet(house, door, connections, opened);
    });
  };
  http.on('upgrade', (request, socket, head) => {
    upgrade(request, socket, head).catch((error: unknown) => {
      house.log.error('upgrade failed', describeError(error));
      refuseUpgrade(socket, 503);
    });
  });
  return {
    refuse() {
      isLeaving = true;
    },
    async dispose() {
      isLeaving = true;
      clearInterval(heartbeat);
      signOuts.stop();
      await sendAway(wss);
      metrics.sockets.reset();
    },
  };
}

function greet(
  house: House,
  { graph, protocol }: { graph: Graph; protocol: Server<Connection> },
  connections: Map<WebSocket, Connection>,
  socket: WebSocket,
): void {
  const connection = connections.get(socket);
  if (!connection) return;
  const { metrics } = house;
  metrics.sockets.inc({ graph: graph.name });
  socket.on('error', () => {});
  socket.once('close', (code) => {
    connections.delete(socket);
    metrics.sockets.dec({ graph: graph.name });
    metrics.closes.inc({ graph: graph.name, code: knownCode(code) });
  });
  speak(protocol, connection, house);
}

/** One timer for all sockets: who has not answered since the last ping is gone. */
function beat(wss: WebSocketServer, everyMs: number): NodeJS.Timeout {
  const answered = new WeakSet<WebSocket>();
  const asked = new WeakSet<WebSocket>();
  const timer = setInterval(() => {
    for (const socket of wss.clients) {
      if (asked.has(socket) && !answered.has(socket)) {
        socket.terminate();
        continue;
      }
      if (!asked.has(socket)) socket.on('pong', () => answered.add(socket));
      asked.add(socket);
      answered.delete(socket);
      socket.ping();
    }
  }, everyMs);
  return timer.unref();
}

const AT_ONCE = 200;
const PAUSE_MS = 20;
const PATIENCE_MS = 2_000;

/** Closing a few at a time keeps ten thousand clients from knocking at the next instance in the same moment. */
async function sendAway(wss: WebSocketServer): Promise<void> {
  const sockets = [...wss.clients];
  const gone = sockets.map((socket) => new Promise((resolve) => socket.once('close', resolve)));
  for (let first = 0; first < sockets.length; first += AT_ONCE) {
    for (const socket of sockets.slice(first, first + AT_ONCE))
      socket.close(closeCodes.goingAway, 'Going away. Come back and resume after your last cursor');
    if (first + AT_ONCE < sockets.length) await pause(PAUSE_MS);
  }
  await Promise.race([Promise.all(gone), pause(PATIENCE_MS)]);
  for (const socket of wss.clients) socket.terminate();
  wss.close();
}

function pause(ms: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, ms).unref());
}

/** Clients may send any code; figures take few values. */
function knownCode(code: number): string {
  return code >= 4_600 || (code > 1_015 && code < 4_400) ? 'other' : String(code);
}
