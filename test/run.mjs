/**
 * Proves the whole product, from the form of its sources to its pages in a browser, and counts what it saw.
 *
 * The last line is `N passed, N failed` (`, N skipped` when something could not be tried here); anything failed, or no
 * test at all, ends in exit code 1. With CI set, nothing may be missing.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './support/chromium.mjs';
import { projectRoot, runNode } from './support/command.mjs';
import { ensurePostgres, startPostgres } from './support/debian-postgres.mjs';
import { closingLine, oneFailed, onePassed, oneSkipped, sum, tallyOf } from './support/tally.mjs';

const inCi = Boolean(process.env.CI);
const out = join(projectRoot, 'test', '.out');
/** Side by side in two lanes, each about as long as the other. */
const checks = [
  [
    [
      'Types of the whole',
      'node_modules/typescript/bin/tsc',
      '-p',
      '.',
      '--noEmit',
      '--tsBuildInfoFile',
      'test/.out/.tsc',
    ],
  ],
  [
    [
      'Form and lint (Biome)',
      'node_modules/@biomejs/biome/bin/biome',
      'check',
      '--config-path=test/biome.json',
      '--diagnostic-level=warn',
      '--error-on-warnings',
    ],
    [
      'Types of the client',
      'node_modules/typescript/bin/tsc',
      '-p',
      'client',
      '--tsBuildInfoFile',
      'test/.out/.tsc-client',
    ],
    ['Documents of the client', 'node_modules/gql.tada/bin/cli.js', 'check', '--tsconfig', 'client/tsconfig.json'],
    ['Nothing unused (knip)', 'node_modules/knip/bin/knip.js', '--config', 'test/knip.json'],
    ['The build', 'server/setup/build.mjs'],
  ],
];
/** Rooms whose files share a worker's modules: each would load the same server and build the same two graphs again. */
const onServer = ['api', 'races', 'server', 'live', 'db'];
/** Who may do what, walked through whole graphs: long, and the same on any database. */
const walks = ['api/policy-matrix.test.ts', 'api/policy-ownership.test.ts'];
/** What brings its own database. */
const withOwnDatabase = ['db/embedded.test.ts'];

const tallies = [];
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
mkdirSync(out, { recursive: true });
const machine = prepareMachine();
await Promise.all([...checks.map(checkInTurn), machine]);
const { chromium, postgres } = await machine;
tellOfChromium(chromium);
const own = withoutDatabaseUrl();
await runTests('The server on the embedded PostgreSQL', [...onServer.map(inRoom), '--no-isolate'], own);
await runTests('Pages in a browser', [inRoom('browser'), '--no-isolate'], own);
await runTests('Rules, words and form', [...onServer, 'browser'].map(excludingRoom), own);
await runOnAnotherPostgres(postgres);

const total = sum(tallies);
say('');
say(closingLine(total));
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

async function checkInTurn(lane) {
  for (const [name, ...command] of lane) {
    const startedAt = Date.now();
    const heard = [];
    const endedWell = await runNode(command, { hear: (words) => heard.push(words) });
    tallies.push(endedWell ? onePassed : oneFailed);
    heading(name);
    process.stdout.write(Buffer.concat(heard));
    say(`${name}: ${endedWell ? 'passed' : 'FAILED'} (${secondsSince(startedAt)} s)`);
  }
}

/** Looks for the browser and the other database, one after the other: Debian installs one thing at a time. */
async function prepareMachine() {
  const chromium = await ensureChromium();
  return { chromium, postgres: process.env.DATABASE_URL ? undefined : await ensurePostgres({ install: inCi }) };
}

function tellOfChromium(chromium) {
  heading('Chromium, for the browser tests');
  if (chromium) return say(`Found: ${chromium}`);
  say('Not found. Install it (apt-get install chromium): until then the browser tests are skipped.');
  if (inCi) tallies.push(oneFailed);
}

async function runTests(name, given, env) {
  heading(name);
  const report = join(out, `report-${tallies.length}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts', ...reporters];
  const startedAt = Date.now();
  const endedWell = await runNode([...vitest, ...given], { env, mostMinutes: 20 });
  const tally = tallyOf(report, endedWell);
  tallies.push(tally);
  say(`${name}: ${closingLine(tally)} (${secondsSince(startedAt)} s)`);
}

/** The oldest PostgreSQL we promise to run on, or the one we are told to use. */
async function runOnAnotherPostgres(found) {
  if (process.env.DATABASE_URL) return runThere('the PostgreSQL of DATABASE_URL', process.env);
  if (!found) {
    heading('Tests on PostgreSQL 15');
    say('Not run: no PostgreSQL server program is installed here and DATABASE_URL is not set.');
    tallies.push(inCi ? oneFailed : oneSkipped);
    return undefined;
  }
  const server = await startPostgres(found.programs);
  try {
    return await runThere(`PostgreSQL ${found.version}`, { ...process.env, DATABASE_URL: server.url });
  } finally {
    await server.stop();
  }
}

async function runThere(name, env) {
  const elsewhere = [...walks, ...withOwnDatabase].map(excluding);
  await runTests(`The server on ${name}`, [...onServer.map(inRoom), ...elsewhere, '--no-isolate'], env);
}

function excludingRoom(room) {
  return excluding(`${room}/**`);
}

function excluding(path) {
  return `--exclude=test/${path}`;
}

function inRoom(path) {
  return `test/${path}/`;
}

function withoutDatabaseUrl() {
  const { DATABASE_URL: _, ...rest } = process.env;
  return rest;
}

function secondsSince(startedAt) {
  return Math.round((Date.now() - startedAt) / 1_000);
}

function heading(name) {
  say(`\n── ${name} ${'─'.repeat(Math.max(2, 100 - name.length))}`);
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
