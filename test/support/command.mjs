import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * Runs a program in the checkout, its words going to ours, and answers whether it ended well.
 *
 * One that takes longer than it may is ended with everything it started: a hanging test must not hang who waits for us.
 *
 * @param {string[]} command program and arguments
 * @param {{ env?: NodeJS.ProcessEnv, mostMinutes?: number, hear?: (words: Buffer) => void }} [options]
 *   `hear` takes the words instead, for who runs several at once
 * @returns {Promise<boolean>}
 */
export function run([program, ...given], { env = process.env, mostMinutes = 5, hear } = {}) {
  return new Promise((resolve) => {
    const words = hear ? 'pipe' : 'inherit';
    const child = spawn(program, given, { cwd: projectRoot, env, stdio: ['ignore', words, words], detached: true });
    if (hear) for (const stream of [child.stdout, child.stderr]) stream.on('data', hear);
    const end = () => killGroup(child.pid);
    const late = setTimeout(() => {
      process.stdout.write(`Ended after ${mostMinutes} minutes: ${program} ${given.join(' ')}\n`);
      end();
    }, mostMinutes * 60_000);
    const done = (ended) => {
      clearTimeout(late);
      process.off('exit', end);
      resolve(ended);
    };
    process.on('exit', end);
    child.once('error', (error) => {
      process.stdout.write(`${program}: ${error.message}\n`);
      done(false);
    });
    child.once('close', (code) => done(code === 0));
  });
}

/** Runs a script of a package, or of ours, with the Node that runs us. */
export function runNode(given, options) {
  return run([process.execPath, ...given], options);
}

function killGroup(pid) {
  try {
    if (pid) process.kill(-pid, 'SIGKILL');
  } catch {
    // Gone already.
  }
}
