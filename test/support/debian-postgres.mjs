import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPackage, mayInstall } from './packages.mjs';

const INSTALLED = '/usr/lib/postgresql';
const OLDEST = 15;
/** PostgreSQL refuses to run as root; nobody needs no account of ours. */
const NOBODY = 65_534;

/**
 * The programs of the oldest PostgreSQL we promise to run on, or the next newer one that is installed.
 *
 * @param {{ install: boolean }} options whether one may be installed when there is none
 * @returns {Promise<{ version: string, programs: string } | undefined>}
 */
export async function ensurePostgres({ install }) {
  if (!findPostgres() && install && mayInstall()) await installPackage('postgresql');
  return findPostgres();
}

function findPostgres() {
  if (!existsSync(INSTALLED)) return undefined;
  const [version] = readdirSync(INSTALLED)
    .filter((name) => Number(name) >= OLDEST && existsSync(join(INSTALLED, name, 'bin', 'initdb')))
    .sort((one, other) => Number(one) - Number(other));
  return version && { version, programs: join(INSTALLED, version, 'bin') };
}

/**
 * Starts an empty server of its own on a free loopback port, forgetful and therefore quick.
 *
 * @param {string} programs folder of `initdb` and `postgres`
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startPostgres(programs) {
  const directory = mkdtempSync(join(tmpdir(), 'tiep-dan-postgres-'));
  const identity = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  if (identity.uid) chownSync(directory, identity.uid, identity.gid);
  const initdb = ['-D', directory, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'];
  const made = spawnSync(join(programs, 'initdb'), initdb, { cwd: directory, ...identity, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const port = await freePort();
  const settings = ['fsync=off', 'max_connections=200', 'unix_socket_directories=', 'listen_addresses=127.0.0.1'];
  const given = ['-D', directory, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  const server = spawn(join(programs, 'postgres'), given, { cwd: directory, ...identity, stdio: 'ignore' });
  const exited = once(server, 'exit');
  const endWithUs = () => server.kill('SIGINT');
  process.on('exit', endWithUs);
  const stop = async () => {
    process.off('exit', endWithUs);
    server.kill('SIGINT');
    await exited;
    rmSync(directory, { recursive: true, force: true });
  };
  await Promise.race([listening(port), exited.then(() => Promise.reject(new Error('PostgreSQL ended at once.')))]);
  return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, stop };
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

/** A fresh server says yes to everybody as soon as it listens: there is nothing to recover. */
async function listening(port) {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    const socket = createConnection({ port, host: '127.0.0.1' });
    const answered = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (answered) return;
    await new Promise((resume) => setTimeout(resume, 50));
  }
  throw new Error('PostgreSQL did not listen within 30 seconds.');
}
