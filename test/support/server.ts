import { type App, type AppOptions, createApp } from '../../server/app.js';
import type { Clock } from '../../server/clock.js';
import { type Config, readConfig } from '../../server/config.js';
import { createLog, type Log } from '../../server/log.js';
import { createKeyring, type Keyring } from '../../server/privacy/keyring.js';
import { type FreshDatabase, freshDatabase } from './database.js';

export interface Answer<Data = Record<string, unknown>> {
  status: number;
  headers: Headers;
  data: Data | null | undefined;
  errors: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[] | undefined;
}

export interface TestServer extends Pick<App, 'house' | 'inject' | 'drain'> {
  /** Such as `http://localhost:41234`. */
  url: string;
  database: FreshDatabase;
  db: FreshDatabase['db'];
  keys: Keyring;
  log: Log;
  clock: TestClock;
  /** Every line logged so far. */
  logged(): string;
  /** Asks the public graph by POST. */
  gql<Data = Record<string, unknown>>(
    query: string,
    variables?: object,
    headers?: Record<string, string>,
  ): Promise<Answer<Data>>;
  /** Asks the staff graph by POST; give the cookie as a header. */
  staffGql<Data = Record<string, unknown>>(
    query: string,
    variables?: object,
    headers?: Record<string, string>,
  ): Promise<Answer<Data>>;
  /** Stops the server and drops the database (unless it was given). */
  close(): Promise<void>;
}

export interface TestServerOptions {
  /** Where the clock stands at first; it moves only when told to. */
  now?: string;
  config?: Record<string, string>;
  limits?: AppOptions['limits'];
  graphs?: AppOptions['graphs'];
  isSendingLetters?: boolean;
  isCompiling?: boolean;
  clientDir?: string;
  /** A database of another server, to have two instances on one. */
  database?: FreshDatabase;
  log?: Log;
}

export interface TestClock {
  now: Clock;
  /** Sets the time: an ISO instant with any offset. */
  set(at: string): void;
  /** Moves the time on. */
  pass(minutes: number): void;
}

/** A clock that stands still where it is put. */
export function clockAt(at = '2026-03-02T01:00:00.000Z'): TestClock {
  let current = new Date(at).toISOString();
  return {
    now: () => current,
    set(next) {
      current = new Date(next).toISOString();
    },
    pass(minutes) {
      current = new Date(Date.parse(current) + minutes * 60_000).toISOString();
    },
  };
}

/** A whole instance on a free port and, unless one is given, a fresh database; nobody is slowed down for asking often. */
export async function startServer(options: TestServerOptions = {}): Promise<TestServer> {
  const database = options.database ?? (await freshDatabase());
  const clock = clockAt(options.now);
  const lines: string[] = [];
  const log = options.log ?? createLog('debug', { write: (line) => void lines.push(line) });
  const keys = createKeyring('the secret of every test, long enough');
  const { graphs, isSendingLetters = false, isCompiling = true, clientDir = 'no-client-here' } = options;
  const app = await createApp({
    ...{ db: database, now: clock.now, keys, log, isSendingLetters, isCompiling, clientDir },
    config: testConfig(options.config),
    limits: {
      requestsPerMinute: 0,
      bookingsBeforeWork: 0,
      messagesPerMinute: 100_000,
      unreadyMs: 0,
      ...options.limits,
    },
    ...(graphs ? { graphs } : {}),
  });
  const url = await app.listen();
  return {
    ...{ url, database, db: database.db, keys, log, clock },
    ...{ house: app.house, inject: app.inject, drain: app.drain },
    logged: () => lines.join(''),
    gql: (query, variables, headers) => ask(`${url}/graphql`, query, variables, headers),
    staffGql: (query, variables, headers) => ask(`${url}/staff/graphql`, query, variables, headers),
    async close() {
      await app.close();
      if (!options.database) await database.close();
    },
  };
}

/** Answers are made anew each time: factories write without telling. */
function testConfig(settings: Record<string, string> = {}): Config {
  return readConfig({
    PORT: '0',
    HOST: '127.0.0.1',
    DEMO: 'false',
    LOG_LEVEL: 'debug',
    ANSWER_CACHE: 'off',
    ...settings,
  });
}

async function ask<Data>(
  endpoint: string,
  query: string,
  variables: object = {},
  headers: Record<string, string> = {},
): Promise<Answer<Data>> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  return { status: response.status, headers: response.headers, data, errors };
}
