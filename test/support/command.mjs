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
 * @param {{ env?: NodeJS.ProcessEnv, mostMinutes?: number }} [options]
 * @returns {Promise<boolean>}
 */
export function run([program, ...given], { env = process.env, mostMinutes = 5 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, given, {
      cwd: projectRoot,
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: true,
    });
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
    child.once('exit', (code) => done(code === 0));
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
