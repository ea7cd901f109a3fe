/**
 * Builds what `npm start` runs, and only the half whose sources have changed since the last time:
 * the server into dist/{schema,server,db}, the client into dist/client (browser) and dist/pages (rendered by the server).
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const dist = join(root, 'dist');
const VITE = 'node_modules/vite/bin/vite.js';

const halves = [
  {
    name: 'server',
    sources: ['schema', 'server', 'db', 'tsconfig.json', 'package-lock.json'],
    products: ['server/main.js'],
    commands: [['node_modules/typescript/bin/tsc', '-p', 'server/setup/tsconfig.build.json']],
  },
  {
    name: 'client',
    sources: ['client', 'schema/public.graphql', 'schema/staff.graphql', 'tsconfig.json', 'package-lock.json'],
    products: ['client', 'pages'],
    commands: [
      [VITE, 'build', '--config', 'client/vite.config.ts', '--logLevel', 'warn'],
      [VITE, 'build', '--config', 'client/vite.ssr.config.ts', '--logLevel', 'warn'],
    ],
  },
];

/** Promises an up-to-date dist, or one half of it; throws when a compiler fails. */
export async function build(only) {
  mkdirSync(dist, { recursive: true });
  const wanted = halves.filter(({ name }) => only === undefined || name === only);
  const stale = wanted.map((half) => ({ ...half, mark: markOf(half.sources) })).filter((half) => !isBuilt(half));
  if (stale.length > 0) process.stderr.write('Đang biên dịch… / Building…\n');
  await Promise.all(stale.map(buildHalf));
}

async function buildHalf({ name, mark, commands, products }) {
  // The compiler's own record would make it skip products that somebody has deleted.
  if (!isThere(products)) rmSync(join(dist, `.tsbuildinfo.${name}`), { force: true });
  await Promise.all(commands.map(run));
  writeFileSync(stampOf(name), mark);
}

function isBuilt({ name, mark, products }) {
  return isThere(products) && existsSync(stampOf(name)) && readFileSync(stampOf(name), 'utf8') === mark;
}

function isThere(products) {
  return products.every((product) => existsSync(join(dist, product)));
}

function stampOf(name) {
  return join(dist, `.built-${name}`);
}

/** Contents count, not times: a fresh checkout of the same sources needs no new build. */
function markOf(sources) {
  const hash = createHash('sha256').update(process.versions.node);
  for (const file of sources.flatMap((source) => filesIn(join(root, source))))
    hash.update(relative(root, file)).update(readFileSync(file));
  return hash.digest('hex');
}

function filesIn(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function run(command) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, { cwd: root, stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`Build failed: ${command.join(' ')}`))));
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await build(process.argv[2]);
