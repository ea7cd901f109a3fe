import { openDatabase } from '../../db/client.js';
import { appendEvents } from '../../db/events.js';
import { createApp } from '../../server/app.js';
import { systemClock } from '../../server/clock.js';
import { readConfig } from '../../server/config.js';
import { createLog } from '../../server/log.js';
import { createKeyring } from '../../server/privacy/keyring.js';
import { serve, settings } from './serve.js';

/** The product as it is started for citizens, but that all load may come from one address. */
const { databaseUrl, config: given = {} } = settings<{ databaseUrl: string; config?: Record<string, string> }>();
const config = readConfig({ PORT: '0', HOST: '127.0.0.1', DEMO: 'false', LOG_LEVEL: 'error', ...given });
const db = openDatabase({ url: databaseUrl, poolSize: config.DATABASE_POOL });
const app = await createApp({
  db,
  now: systemClock,
  config,
  keys: createKeyring('the secret of every measurement, long enough'),
  log: createLog(config.LOG_LEVEL),
  isSendingLetters: false,
  limits: { requestsPerMinute: 0, bookingsBeforeWork: 0, messagesPerMinute: 1e9, socketsPerAddress: 1e6 },
});
const url = await app.listen();

serve(`${url}/graphql`, {
  /** Something happens to each of the sessions: told as a command would, in one commit and with a wake. */
  happen: async (sessions) => {
    const events = (sessions as string[]).map((sessionId) => ({ kind: 'SessionEdited', sessionId }));
    await appendEvents(db.db, systemClock(), events);
    app.house.wake();
  },
});
