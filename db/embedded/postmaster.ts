import { execFileSync } from 'node:child_process';
import { existsSync, linkSync, readFileSync, readlinkSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { isMissing } from './missing.js';

/** What a server writes into its data directory about itself; the socket directory comes a moment after the rest. */
export interface Postmaster {
  pid: number;
  socketDirectory: string | undefined;
}

/** The server the data directory names, whether it lives or not. */
export function namedPostmaster(cluster: string): Postmaster | undefined {
  const text = readOptional(`${cluster}/postmaster.pid`);
  return text === undefined ? undefined : understood(text);
}

/**
 * Whether that process is a server of this very directory.
 *
 * A process that has died and was not yet collected (a zombie, frequent in bare containers) does not count, nor does a
 * stranger who got the same number: PostgreSQL itself would take both for a running server and refuse to start.
 */
export function isAlive(pid: number, cluster: string): boolean {
  return process.platform === 'linux' ? isAliveOnLinux(pid, cluster) : isAliveByPs(pid, cluster);
}

/** Whether any process has the number; a zombie does not count. */
export function isRunning(pid: number): boolean {
  if (process.platform === 'linux') return statusOnLinux(pid) !== undefined;
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/**
 * Takes away the lock a dead server left.
 *
 * Moved aside first and looked at again: had another starter replaced it meanwhile, it is put back. Should the dead
 * server's children still be at work, PostgreSQL notices by their shared memory and refuses to start.
 */
export function clearStaleLock(cluster: string, dead: Postmaster): void {
  const aside = `${cluster}/postmaster.stale.${process.pid}`;
  try {
    renameSync(`${cluster}/postmaster.pid`, aside);
  } catch (error) {
    if (isMissing(error)) return;
    throw error;
  }
  if (understood(readFileSync(aside, 'utf8'))?.pid !== dead.pid) linkSync(aside, `${cluster}/postmaster.pid`);
  else if (dead.socketDirectory) forgetSocket(dead.socketDirectory);
  rmSync(aside, { force: true });
}

export const SOCKET_PREFIX = 'tiep-dan-';

/** Removes a socket directory of ours; any other directory is left alone. */
export function forgetSocket(directory: string): void {
  if (basename(directory).startsWith(SOCKET_PREFIX)) rmSync(directory, { recursive: true, force: true });
}

function understood(text: string): Postmaster | undefined {
  const lines = text.split('\n');
  const pid = Math.abs(Number(lines[0]));
  return Number.isInteger(pid) && pid > 0 ? { pid, socketDirectory: lines[4]?.trim() || undefined } : undefined;
}

/** Where the kernel keeps a process's directory from us (containers), or it was removed, name and user must do. */
function isAliveOnLinux(pid: number, cluster: string): boolean {
  const status = statusOnLinux(pid);
  if (status?.name !== 'postgres') return false;
  try {
    if (status.uid !== String(statSync(cluster).uid)) return false;
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
  } catch (error) {
    return !isMissing(error) || !existsSync(cluster);
  }
}

/** Undefined when there is no such process, or only its remains. */
function statusOnLinux(pid: number): { name: string | undefined; uid: string | undefined } | undefined {
  const text = readOptional(`/proc/${pid}/status`) ?? '';
  const state = /^State:\s+(\w)/m.exec(text)?.[1];
  if (state === undefined || state === 'Z' || state === 'X') return undefined;
  return { name: /^Name:\s+(.*)$/m.exec(text)?.[1], uid: /^Uid:\s+(\d+)/m.exec(text)?.[1] };
}

function isAliveByPs(pid: number, cluster: string): boolean {
  try {
    const said = execFileSync('ps', ['-ww', '-o', 'stat=,args=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    return !said.startsWith('Z') && said.includes('postgres') && said.includes(cluster);
  } catch {
    return false;
  }
}

function readOptional(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
