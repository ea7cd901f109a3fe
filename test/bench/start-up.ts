import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { projectRoot } from '../../db/root.js';
import { atMost, type Figure } from './table.js';

/** From the command to the first ready answer: with nothing there yet but packages and build, and once more. */
export async function measureStart(directory: string, say: (text: string) => void): Promise<Figure[]> {
  const [code] = await once(start('server/setup/build.mjs'), 'exit');
  if (code !== 0) {
    say('Start: not measured, the build failed');
    return [];
  }
  const dataDir = join(directory, 'start');
  const first = await secondsToReady(dataDir);
  const second = await secondsToReady(dataDir);
  return [figure('Start, first (database and demo made)', first, 60), figure('Start, second', second, 3)];
}

function figure(workload: string, seconds: number, target: number): Figure {
  return atMost(1, {
    workload,
    product: `${seconds.toFixed(1)} s`,
    floor: `${target} s allowed`,
    ratio: seconds / target,
  });
}

async function secondsToReady(dataDir: string): Promise<number> {
  const port = await freePort();
  const began = performance.now();
  const env = { ...process.env, DATA_DIR: dataDir, PORT: String(port), HOST: '127.0.0.1', LOG_LEVEL: 'error' };
  const child = start('server/setup/start.mjs', { ...env, DATABASE_URL: '' });
  const exited = once(child, 'exit');
  try {
    await Promise.race([
      hear(child, '/graphql'),
      exited.then(([code]) => Promise.reject(new Error(`The product ended with ${code} at its start`))),
    ]);
    const { ok } = await fetch(`http://127.0.0.1:${port}/health/ready`);
    if (!ok) throw new Error('The product listens without being ready');
    return (performance.now() - began) / 1_000;
  } finally {
    child.kill('SIGTERM');
    await exited;
  }
}

function start(script: string, env: NodeJS.ProcessEnv = process.env): ChildProcess {
  return spawn(process.execPath, [script], { cwd: projectRoot, env, stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Resolves when the process has said it. */
async function hear({ stdout }: ChildProcess, words: string): Promise<void> {
  for await (const text of stdout ?? []) if (String(text).includes(words)) break;
  stdout?.resume();
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
