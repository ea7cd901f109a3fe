import { binariesFor } from './embedded/binaries.js';
import { ensureCluster } from './embedded/cluster.js';
import { addressOf, ensureDatabase } from './embedded/lease.js';
import { leave } from './embedded/leave.js';
import { settle } from './embedded/place.js';
import { joinOrStart, type Running, type Wish } from './embedded/running.js';

export interface EmbeddedOptions {
  /** Holds the data; two directories are two databases. */
  dataDir: string;
  log?: (message: string) => void;
  /** Off only for tests: a commit may then be lost with the power. */
  fsync?: boolean;
}

export interface EmbeddedDatabase {
  /** Address for `openDatabase`; no network port leads there. */
  url: string;
  /** Stops the server when nobody else needs it and it is ours to stop; close your own pools first. */
  stop(): Promise<void>;
}

const DATABASE = 'tiep_dan';

/**
 * Promises a running PostgreSQL on the directory, whatever happened there before, until `stop`.
 *
 * A server that is already running is shared (its starter may have been killed, or be another instance at work); what a
 * killed server left is cleared away and its committed rows are recovered. One that dies while we work is started again
 * at the same address.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const { dataDir, log = () => {}, fsync = true } = options;
  const place = settle(dataDir, log);
  const binaries = binariesFor(place.uid, place.elsewhere);
  await ensureCluster(place, binaries, fsync);
  const wish = { place, binaries, fsync };
  const running = await joinOrStart(wish);
  if (!running.startedHere) {
    log(
      `Cơ sở dữ liệu ở ${dataDir} đang chạy sẵn (pid ${running.pid}), dùng chung. / ` +
        `The database in ${dataDir} is already running (pid ${running.pid}) and is shared.`,
    );
  }
  await ensureDatabase(running.lease, DATABASE);
  const keeper = keep(running, wish, log);
  return {
    url: addressOf(running.socketDirectory, DATABASE),
    stop: async () => {
      const last = await keeper.end();
      if (last) await leave(place, last, log);
    },
  };
}

/** Starts the server again whenever the lease is lost, until told to end; then hands over what runs, once. */
function keep(first: Running, wish: Wish, log: (message: string) => void) {
  let ended = false;
  let current: Promise<Running | undefined> = Promise.resolve(first);
  const watch = async ({ lease, socketDirectory }: Running) => {
    await lease.lost;
    if (ended) return;
    log('Mất kết nối với cơ sở dữ liệu, đang nối lại. / The database was lost and is being brought back.');
    current = joinOrStart({ ...wish, socketDirectory }).catch((error: unknown) => {
      log(`Không khởi động lại được cơ sở dữ liệu. / The database could not be brought back. ${String(error)}`);
      return undefined;
    });
    const next = await current;
    if (next) await watch(next);
  };
  void watch(first);
  const end = async () => {
    const last = ended ? undefined : await current;
    ended = true;
    return last;
  };
  return { end };
}
