import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { type GraphQLSchema, printSchema } from 'graphql';
import type { OpenDatabase } from '../db/client.js';
import { projectRoot } from '../db/root.js';
import type { Actor } from './actor.js';
import type { Clock } from './clock.js';
import type { Config } from './config.js';
import { createHub } from './events/hub.js';
import { type Relay, startRelay } from './events/relay.js';
import { createGraph } from './graph.js';
import { publicGraph, staffGraph } from './graphs.js';
import { type Health, serveHealth } from './health.js';
import type { House } from './house.js';
import { startHousekeeping } from './housekeeping.js';
import { createApollo } from './http/apollo.js';
import { serveAssets } from './http/assets.js';
import { serveGraphql } from './http/graphql-route.js';
import { servePages } from './http/pages.js';
import { createHttp } from './http.js';
import { defaultLimits, type Limits } from './limits/limits.js';
import type { Log } from './log.js';
import { type MessageWorker, startMessageWorker } from './messages/worker.js';
import { createMetrics, type Metrics } from './metrics.js';
import type { Keyring } from './privacy/keyring.js';
import { identifyStaff } from './staff/identify.js';
import { createPasswords } from './staff/passwords.js';
import { serveWebsockets } from './websocket.js';

export interface AppOptions {
  /** Migrated; closed by whoever opened it. */
  db: OpenDatabase;
  now: Clock;
  config: Config;
  keys: Keyring;
  log: Log;
  /** The built client; pages and explorer are missing when it is not there. */
  clientDir?: string;
  limits?: Partial<Limits>;
  /** Off in tests that send letters themselves. */
  isSendingLetters?: boolean;
  isCompiling?: boolean;
  metrics?: Metrics;
  /** Other schemas than the product's, to test the transport with. */
  graphs?: { public: GraphQLSchema; staff: GraphQLSchema };
}

export interface App {
  house: House;
  inject: FastifyInstance['inject'];
  /** Starts listening where the settings say; the address to reach it by. */
  listen(): Promise<string>;
  /** The address, once it listens. */
  url(): string;
  /** Leaves without dropping anything: not ready, no new sockets, running requests end, sockets are told to resume. */
  drain(): Promise<void>;
  /** Stops at once; for tests. */
  close(): Promise<void>;
}

/** Wires one instance: two graphs on one port over HTTP and WebSocket, pages, health, figures, relay and letters. */
export async function createApp(options: AppOptions): Promise<App> {
  const { db: opened, now, config, keys, log } = options;
  const { db, sql } = opened;
  const workers: { relay?: Relay; letters?: MessageWorker } = {};
  const house: House = {
    ...{ db, sql, now, config, keys, log },
    metrics: options.metrics ?? createMetrics(),
    limits: { ...defaultLimits, ...options.limits },
    passwords: createPasswords(),
    hub: createHub(options.limits?.queuedEvents ?? defaultLimits.queuedEvents),
    wake() {
      workers.relay?.wake();
      workers.letters?.wake();
    },
  };
  const { metrics, limits } = house;
  const schemas = options.graphs ?? { public: await publicGraph(), staff: await staffGraph() };
  const isCompiling = options.isCompiling ?? true;
  const citizens = createGraph({ name: 'public', schema: schemas.public, log, metrics, isCompiling });
  const desk = createGraph({ name: 'staff', schema: schemas.staff, log, metrics, isCompiling });
  const identify = (cookie: string | undefined): Promise<Actor> => identifyStaff(house, cookie);

  const http = createHttp(house);
  const apollos = {
    citizens: createApollo(citizens, { drains: http.server, drainMs: limits.drainMs }),
    desk: createApollo(desk, { drainMs: limits.drainMs }),
  };
  await Promise.all([apollos.citizens.start(), apollos.desk.start()]);
  serveGraphql(http, { house, path: '/graphql', graph: 'public', apollo: apollos.citizens });
  serveGraphql(http, { house, path: '/staff/graphql', graph: 'staff', apollo: apollos.desk, identify });
  const sockets = serveWebsockets(http.server, house, [
    { path: '/graphql', graph: citizens },
    { path: '/staff/graphql', graph: desk, identify },
  ]);
  const health = serveHealth(http, house);
  serveMetrics(http, house);
  serveSchema(http, schemas.public);
  const clientDir = options.clientDir ?? join(projectRoot, 'dist', 'client');
  serveAssets(http, clientDir);
  await servePages(http, house, citizens, clientDir);

  workers.relay = await startRelay({
    db,
    hub: house.hub,
    now,
    log,
    observeLag: (seconds) => metrics.lag.observe(seconds),
  });
  const housekeeping = startHousekeeping(house);
  const stopWorkers = async () => {
    housekeeping.stop();
    await workers.letters?.stop();
    await workers.relay?.stop();
  };
  const stop = async () => {
    sockets.refuse();
    await Promise.all([apollos.citizens.stop(), sockets.dispose(), stopWorkers()]);
    await apollos.desk.stop();
    await http.close();
  };
  return {
    house,
    inject: http.inject.bind(http),
    async listen() {
      await http.listen({ port: config.PORT, host: config.HOST });
      if (options.isSendingLetters ?? true)
        workers.letters = startMessageWorker({
          ...house,
          log: lettersLog(log),
          publicUrl: config.PUBLIC_URL ?? urlOf(http),
        });
      return urlOf(http);
    },
    url: () => urlOf(http),
    drain: () => leave({ health, limits, sockets, stop, isListening: http.server.listening }),
    close: stop,
  };
}

interface Leaving {
  health: Health;
  limits: Limits;
  sockets: { refuse(): void };
  stop(): Promise<void>;
  isListening: boolean;
}

/** Balancers are given a moment to notice before anything is refused. @see trust.md section 6 */
async function leave({ health, limits, sockets, stop, isListening }: Leaving): Promise<void> {
  health.leave();
  if (isListening) await new Promise((resume) => setTimeout(resume, limits.unreadyMs));
  sockets.refuse();
  await stop();
}

function urlOf(http: FastifyInstance): string {
  const address = http.server.address();
  if (address === null || typeof address === 'string') return '';
  const host = address.address.startsWith('127.') ? address.address : 'localhost';
  return `http://${host}:${address.port}`;
}

function serveMetrics(http: FastifyInstance, { metrics }: House): void {
  http.get('/metrics', { config: { isUncounted: true } }, async (_request, reply) => {
    reply.header('cache-control', 'no-store').type(metrics.registry.contentType);
    return metrics.registry.metrics();
  });
}

function serveSchema(http: FastifyInstance, schema: GraphQLSchema): void {
  const text = printSchema(schema);
  http.get('/schema/public.graphql', async (_request, reply) => {
    reply.header('cache-control', 'public, max-age=300').header('access-control-allow-origin', '*');
    return reply.type('text/plain; charset=utf-8').send(text);
  });
}

/** The letters' way of telling: what has no field of ours is dropped. */
function lettersLog(log: Log) {
  return {
    info: (fields: object, text: string) => log.info(text, { ...fields }),
    warn: (fields: object, text: string) => log.warn(text, { ...fields }),
    error: (fields: object, text: string) => log.error(text, { ...fields }),
  };
}
