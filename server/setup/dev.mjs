/**
 * Runs the product from its sources: the server starts again and the client is built again when a file is saved.
 * Ctrl-C, or the end of one part, ends all of them.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const VITE = 'node_modules/vite/bin/vite.js';
// Pages rendered by the server are loaded once, so the server starts again when they change.
const PAGES = 'dist/pages/**/*';

mkdirSync(join(root, 'dist', 'pages'), { recursive: true });
const commands = [
  ['node_modules/tsx/dist/cli.mjs', 'watch', '--clear-screen=false', '--include', PAGES, 'server/main.ts'],
  ...['client/vite.config.ts', 'client/vite.ssr.config.ts']
    .filter((config) => existsSync(join(root, config)))
    .map((config) => [VITE, 'build', '--watch', '--mode', 'development', '--config', config, '--logLevel', 'warn']),
];
const env = { ...process.env, NODE_ENV: process.env.NODE_ENV ?? 'development' };
// Groups of their own: a terminal's Ctrl-C reaches only us, and each part hears it once.
const parts = commands.map((command) =>
  spawn(process.execPath, command, {
    cwd: root,
    env,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  }),
);

let ending = false;

/** Once: npm and the terminal may both tell us. Who has not gone after ten seconds is made to. */
function end(signal) {
  if (ending) return;
  ending = true;
  for (const part of parts) part.kill(signal);
  setTimeout(() => {
    for (const part of parts) part.kill('SIGKILL');
  }, 10_000).unref();
}

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => end(signal));
for (const part of parts) {
  part.once('exit', (code) => {
    process.exitCode ??= code ?? 0;
    end('SIGTERM');
  });
}
