import { spawn } from 'node:child_process';
import { chownSync, closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import type { Binaries } from './binaries.js';
import { asUser } from './cluster.js';
import type { Place } from './place.js';
import { SOCKET_PREFIX } from './postmaster.js';

/** A server process of ours; it outlives us unless it is stopped. */
export interface Server {
  pid: number;
  hasExited(): boolean;
}

/** A new directory for the socket: old ones vanish when the system clears its temporary files. */
export function newSocketDirectory(place: Place): string {
  return mkdtempSync(join(place.sockets, SOCKET_PREFIX));
}

/**
 * Starts the server on the socket directory; being ready is for the caller to find out.
 *
 * In a session of its own, so that Ctrl-C ends us first and the server afterwards.
 */
export async function spawnServer(place: Place, { postgres }: Binaries, options: ServerOptions): Promise<Server> {
  mkdirSync(options.socketDirectory, { recursive: true, mode: 0o700 });
  if (place.uid !== undefined) chownSync(options.socketDirectory, place.uid, place.uid);
  const output = openLog(place.logFile);
  const given = ['-D', place.cluster, ...settings(options).flatMap((setting) => ['-c', setting])];
  const child = spawn(postgres, given, { ...asUser(place.uid), detached: true, stdio: ['ignore', output, output] });
  closeSync(output);
  await started(child);
  child.unref();
  return { pid: child.pid ?? 0, hasExited: () => child.exitCode !== null || child.signalCode !== null };
}

export interface ServerOptions {
  socketDirectory: string;
  fsync: boolean;
}

/** The last lines the server said, for the message of a failure. */
export function lastWords(logFile: string): string {
  return readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-5).join('\n');
}

/**
 * No port, only the socket. Statements and values stay out of the log (they hold names and numbers of people), and
 * what makes commits last is set here, not left to a file somebody may edit.
 */
function settings({ socketDirectory, fsync }: ServerOptions): string[] {
  const durable = fsync ? 'on' : 'off';
  return [
    'listen_addresses=',
    `unix_socket_directories=${socketDirectory}`,
    'unix_socket_permissions=0700',
    'timezone=UTC',
    'log_timezone=UTC',
    'max_connections=200',
    'jit=off',
    'huge_pages=off',
    'log_min_messages=log',
    'log_min_error_statement=panic',
    'log_error_verbosity=terse',
    'log_checkpoints=off',
    `fsync=${durable}`,
    `synchronous_commit=${durable}`,
    `full_page_writes=${durable}`,
    ...(fsync ? [] : ['wal_level=minimal', 'max_wal_senders=0', 'io_method=sync']),
  ];
}

/** Appends, and begins anew beyond eight megabytes. */
function openLog(path: string): number {
  const output = openSync(path, 'a', 0o600);
  if (statSync(path).size > 8 * 1024 * 1024) truncateSync(path);
  return output;
}

function started(child: ReturnType<typeof spawn>): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', (cause) => reject(new Error(`PostgreSQL could not be run: ${cause.message}`, { cause })));
  });
}
