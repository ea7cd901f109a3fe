import { join } from 'node:path';
import { type OpenDatabase, openDatabase } from '../db/client.js';
import { assertDurable } from '../db/durability.js';
import { startEmbedded } from '../db/embedded.js';
import { migrate } from '../db/migrate.js';
import { projectRoot } from '../db/root.js';
import { insertStandardDuties } from '../db/standard-duties.js';
import { insertStandardPolicies } from '../db/standard-policies.js';
import { insertStandardReports } from '../db/standard-reports.js';
import { insertStandardTriage } from '../db/standard-triage.js';
import { insertStandardWorkingDays } from '../db/standard-working-days.js';
import { inTurn, isEmpty, isSameSecret } from '../db/start-up.js';
import { type App, createApp } from './app.js';
import { anchorsIn } from './audit/anchors.js';
import { systemClock } from './clock.js';
import { type Config, readConfig } from './config.js';
import { dialogueSeals } from './dialogues/seal-seed.js';
import { publicGraph, staffGraph } from './graphs.js';
import { createLog, describeError } from './log.js';
import { createMetrics } from './metrics.js';
import { requireWholePolicy } from './policy/whole.js';
import { portRefusal } from './port.js';
import { createKeyring, type Keyring } from './privacy/keyring.js';
import { keptSecret } from './privacy/secret.js';
import { sealSeed } from './registrations/seal-seed.js';
import { releaseCalendar } from './releases/write-release.js';
import { createPasswords } from './staff/passwords.js';
import { receivedSeals } from './visits/seal-seed.js';
import { welcome } from './welcome.js';

/** Longer than a drain may take; then the process goes anyway. */
const PATIENCE_MS = 14_000;
const KEY_ID = '1';

const say = (text: string) => process.stdout.write(`${text}\n`);

const otherSecret = `Dữ liệu này được mã hóa bằng một khóa khác. Hãy đặt TIEP_DAN_SECRET là khóa ban đầu (hoặc chép lại tệp "secret" trong thư mục dữ liệu).
This data was sealed with another secret. Set TIEP_DAN_SECRET to the first one (or put back the file "secret" of the data directory).`;

/** Something the person who starts us can put right; its text is all they need. */
class StartRefused extends Error {}

try {
  await start(readConfig(process.env));
} catch (error) {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

async function start(config: Config): Promise<void> {
  const log = createLog(config.LOG_LEVEL);
  const refusal = await portRefusal(config);
  if (refusal) throw new StartRefused(refusal);
  const dataDir = config.DATA_DIR ?? join(projectRoot, 'data');
  const embedded = config.DATABASE_URL
    ? undefined
    : await startEmbedded({ dataDir: join(dataDir, 'postgres'), log: say });
  const url = config.DATABASE_URL ?? embedded?.url ?? '';
  const opened = openDatabase({ url, poolSize: config.DATABASE_POOL });
  const release = async () => {
    await opened.close();
    await embedded?.stop();
  };
  try {
    const keys = createKeyring(config.TIEP_DAN_SECRET ?? keptSecret(dataDir));
    const signIns = await prepare({ opened, url, keys, config });
    const metrics = createMetrics({ ofProcess: true });
    const app = await createApp({
      db: opened,
      now: systemClock,
      config,
      keys,
      log,
      metrics,
      anchorsDir: anchorsIn(dataDir),
    });
    const address = await app.listen();
    leaveWhenTold(app, release);
    say(welcome(config.PUBLIC_URL ?? address, signIns));
    log.info('started', { port: Number(new URL(address).port), pid: process.pid });
  } catch (error) {
    await release();
    throw error;
  }

  function leaveWhenTold(app: App, afterwards: () => Promise<void>): void {
    let isLeaving = false;
    const leave = async (signal: string, code: number) => {
      if (isLeaving) return;
      isLeaving = true;
      log.info('leaving', { signal });
      setTimeout(() => process.exit(1), PATIENCE_MS).unref();
      await app.drain();
      await afterwards();
      log.info('left', { signal });
      process.exit(code);
    };
    const fail = (error: unknown) => {
      log.error('leaving failed', describeError(error));
      process.exit(1);
    };
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void leave(signal, 0).catch(fail));
    process.on('unhandledRejection', (error) => log.error('unhandled rejection', describeError(error)));
    process.on('uncaughtException', (error) => {
      log.error('uncaught exception', describeError(error));
      void leave('uncaughtException', 1).catch(fail);
    });
  }
}

interface Preparing {
  opened: OpenDatabase;
  url: string;
  keys: Keyring;
  config: Config;
}

/** Promises a database that keeps what it is told, has every migration, and was written with our secret. */
async function prepare({ opened, url, keys, config }: Preparing): Promise<unknown> {
  requireWholePolicy({ public: await publicGraph(), staff: await staffGraph() });
  await assertDurable(opened.sql);
  await migrate({ url });
  if (!(await isSameSecret(opened.db, KEY_ID, keys.fingerprint()))) throw new StartRefused(otherSecret);
  await insertStandardPolicies(opened.db);
  await insertStandardDuties(opened.db);
  await insertStandardTriage(opened.db);
  await insertStandardReports(opened.db);
  await insertStandardWorkingDays(opened.db);
  return config.DEMO ? demoOf(opened, url, keys) : undefined;
}

/** Loads the demo into an empty database; its sign-ins, whenever this database is a demo. */
async function demoOf(opened: OpenDatabase, url: string, keys: Keyring): Promise<unknown> {
  const { isDemo, loadDemo } = await import('../db/demo/load.js');
  const { insertDemoPolicies } = await import('../db/demo/policies.js');
  const { signIns } = await import('../db/demo/staff.js');
  await inTurn(url, async () => {
    if (!(await isEmpty(opened.db))) return;
    say('Đang nạp dữ liệu mẫu… / Loading the demo…');
    const { hash } = createPasswords();
    await loadDemo(opened.db, {
      now: systemClock,
      hashPassword: hash,
      sealRegistration: (seed) => sealSeed(keys, seed),
      dialogueSeals: dialogueSeals(keys),
      receivedSeals: receivedSeals(keys),
      release: releaseCalendar,
    });
  });
  if (!(await isDemo(opened.db))) return undefined;
  await insertDemoPolicies(opened.db);
  return signIns;
}
