import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { countOthers, type Lease } from './lease.js';
import type { Place } from './place.js';
import { forgetSocket, isAlive, isRunning } from './postmaster.js';
import type { Running } from './running.js';

const POLL_MS = 25;
const PATIENCE_POLLS = 60_000 / POLL_MS;

/** Gives the lease back, and stops the server when it is ours to stop and nobody else is connected. */
export async function leave(place: Place, running: Running, log: (message: string) => void): Promise<void> {
  const ours = running.startedHere || !isStarterAtWork(place.starterFile);
  const needed = ours && !(await isAlone(running.lease));
  await running.lease.release();
  if (needed)
    log('Cơ sở dữ liệu còn nơi khác dùng, để chạy tiếp. / The database is still in use elsewhere: left running.');
  if (!ours || needed || !isAlive(running.pid, place.cluster)) return;
  process.kill(running.pid, 'SIGINT');
  for (let polls = 0; polls < PATIENCE_POLLS && isAlive(running.pid, place.cluster); polls += 1) await pause(POLL_MS);
  forgetSocket(running.socketDirectory);
}

/** A starter that was killed has left its server to those who joined. */
function isStarterAtWork(starterFile: string): boolean {
  return existsSync(starterFile) && isRunning(Number(readFileSync(starterFile, 'utf8')));
}

/** Connections closed a moment ago may still be counted, so one look is not enough. */
async function isAlone(held: Lease): Promise<boolean> {
  for (let looks = 0; looks < 20; looks += 1) {
    const others = await countOthers(held).catch(() => undefined);
    if (others === 0 || others === undefined) return others === 0;
    await pause(POLL_MS);
  }
  return false;
}
