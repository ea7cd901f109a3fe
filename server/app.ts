import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { OpenDatabase } from '../db/client.js';
import { projectRoot } from '../db/root.js';
import { createAnswers } from './answers/answers.js';
import { createKeptRows } from './answers/kept-rows.js';
import { createSealer, startSealing } from './audit/sealer.js';
import type { Clock } from './clock.js';
import type { Config } from './config.js';
import { createKeptForests } from './counting/kept-forests.js';
import { createHub } from './events/hub.js';
import { watchPulse } from './events/pulse.js';
import { startRelay } from './events/relay.js';
import { publicGraph, staffGraph } from './graphs.js';
import { serveHealth } from './health.js';
import type { House } from './house.js';
import { startHousekeeping } from './housekeeping.js';
import { serveAssets } from './http/assets.js';
import { serveDesk } from './http/desk.js';
import { serveFeeds } from './http/feeds.js';
import { serveOidc } from './http/oidc.js';
import { serveOpenData } from './http/open-data.js';
import { serveMetrics, serveSchema } from './http/open-files.js';
import { servePages } from './http/pages.js';
import { servePapers } from './http/papers.js';
import { serveStaffPapers } from './http/staff-papers.js';
import { type Schemas, serveTwoGraphs } from './http/two-graphs.js';
import { createHttp } from './http.js';
import { startJobWorker } from './jobs/worker.js';
import { defaultLimits, type Limits } from './limits/limits.js';
import type { Log } from './log.js';
import { mailPost } from './messages/mail.js';
import { mailSettingsOf, startMessageWorker } from './messages/worker.js';
import { createMetrics, type Metrics } from './metrics.js';
import { startNoticeWorker } from './notices/worker.js';
import { createProvider } from './oidc/provider.js';
import { createPresenceRoom } from './presence/room.js';
import type { Keyring } from './privacy/keyring.js';
import { createProofs } from './proofs/proofs.js';
import { createPasswords } from './staff/passwords.js';

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
  /** Off in tests that send letters, and publish notices that are due, themselves. */
  isSendingLetters?: boolean;
  isCompiling?: boolean;
  /** Where the audit testifies how far its chain reaches; without it the log alone has it. */
  anchorsDir?: string;
  metrics?: Metrics;
  /** Other schemas than the product's, to test the transport with. */
  graphs?: Schemas;
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
  const wakers: (() => void)[] = [];
  const house = createHouse(options, () => {
    for (const wake of wakers) wake();
  });
  const { db, hub, now, log, config, limits, metrics } = house;
  const http = createHttp(house);
  const schemas = options.graphs ?? { public: await publicGraph(), staff: await staffGraph() };
  const answers = config.ANSWER_CACHE ? createAnswers(house) : null;
  house.keptRows = config.ANSWER_CACHE ? createKeptRows(house) : undefined;
  const graphs = await serveTwoGraphs(http, house, { schemas, isCompiling: options.isCompiling ?? true, answers });
  const health = serveHealth(http, house, { relayLagMs: watchPulse(hub) });
  serveMetrics(http, metrics);
  serveSchema(http, schemas.public);
  serveFeeds(http, house);
  serveOpenData(http, house);
  const clientDir = options.clientDir ?? join(projectRoot, 'dist', 'client');
  serveOidc(http, house);
  serveAssets(http, clientDir);
  serveStaffPapers(http, house);
  await servePapers(http, house, graphs.citizens, clientDir);
  await serveDesk(http, house, clientDir);
  await servePages(http, house, graphs.citizens, clientDir);

  const relay = await startRelay({ db, hub, now, log, observeLag: (seconds) => metrics.lag.observe(seconds) });
  wakers.push(() => {
    const told = relay.wake();
    answers?.doubt(told);
    void told.then((isAll) => isAll || house.keptRows?.forget());
  });
  const stops = [relay.stop, house.presence.stop, startHousekeeping(house).stop];
  const stop = async () => {
    graphs.refuse();
    await graphs.stop();
    await Promise.all(stops.map((one) => one()));
    house.trialMail.close();
    await http.close();
  };
  return {
    house,
    inject: http.inject.bind(http),
    url: () => urlOf(http),
    close: stop,
    async listen() {
      await http.listen({ port: config.PORT, host: config.HOST });
      if (options.isSendingLetters ?? true) {
        const workers = startWorkers(house, config.PUBLIC_URL ?? urlOf(http));
        wakers.push(workers.wake);
        stops.push(...workers.stops);
      }
      return urlOf(http);
    },
    async drain() {
      health.leave();
      // Balancers are given a moment to notice before anything is refused.
      if (http.server.listening) await new Promise((resume) => setTimeout(resume, limits.unreadyMs));
      await stop();
    },
  };
}

/** Letters, notices that are due, long work and the seal of the audit, each by itself until it is stopped. */
function startWorkers(house: House, publicUrl: string): { wake(): void; stops: (() => Promise<void>)[] } {
  const letters = startMessageWorker({ ...house, log: lettersLog(house.log), publicUrl });
  const others = [startJobWorker(house), startNoticeWorker(house), startSealing(house.sealer, house.log)];
  return { wake: letters.wake, stops: [letters.stop, ...others.map(({ stop }) => stop)] };
}

function createHouse({ db: { db, sql }, now, config, keys, log, ...options }: AppOptions, wake: () => void): House {
  const limits = {
    ...defaultLimits,
    requestsPerMinute: config.REQUESTS_PER_MINUTE,
    bookingsBeforeWork: config.BOOKINGS_BEFORE_WORK,
    socketsPerAddress: config.SOCKETS_PER_ADDRESS,
    ...options.limits,
  };
  return {
    ...{ db, sql, now, config, keys, log, wake, limits },
    metrics: options.metrics ?? createMetrics(),
    proofs: createProofs({ keys, now, free: limits.bookingsBeforeWork }),
    passwords: createPasswords(),
    provider: createProvider(config),
    trialMail: mailPost(mailSettingsOf(config)),
    sealer: createSealer({ db, now, keys, log, anchorsDir: options.anchorsDir }),
    hub: createHub(),
    presence: createPresenceRoom({ db, now, log }),
    keptForests: createKeptForests(),
  };
}

function urlOf(http: FastifyInstance): string {
  const address = http.server.address();
  if (address === null || typeof address === 'string') return '';
  const host = address.address.startsWith('127.') ? address.address : 'localhost';
  return `http://${host}:${address.port}`;
}

/** The letters' way of telling: what has no field of ours is dropped. */
function lettersLog(log: Log) {
  return {
    info: (fields: object, text: string) => log.info(text, { ...fields }),
    warn: (fields: object, text: string) => log.warn(text, { ...fields }),
    error: (fields: object, text: string) => log.error(text, { ...fields }),
  };
}
