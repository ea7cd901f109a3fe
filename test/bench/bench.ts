import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OpenDatabase, openDatabase } from '../../db/client.js';
import { startEmbedded } from '../../db/embedded.js';
import { migrate } from '../../db/migrate.js';
import { projectRoot } from '../../db/root.js';
import { measureBookings } from './bookings.js';
import { type Dataset, loadDataset, sizeS, times } from './dataset.js';
import { measureFanOut } from './fan-out.js';
import { measureGrowth } from './growth.js';
import { measureNation } from './nation.js';
import { measureReads } from './reads.js';
import { measureStart } from './start-up.js';
import { type Figure, printTable } from './table.js';

/** What a workload is measured on. */
export interface Bench {
  url: string;
  opened: OpenDatabase;
  dataset: Dataset;
  /** How long one measurement lasts, and how many are taken of each contender, in turn. */
  seconds: number;
  rounds: number;
  isSmall: boolean;
  say: (text: string) => void;
}

const options = process.argv.slice(2);
const isSmall = options.includes('--small');
const only = options[options.indexOf('--only') + 1]?.split(',');
/** The country is measured alone: it fills the machine for minutes. */
const isNation = options.includes('nation');
const isWanted = (workload: string) =>
  !isNation && (!options.includes('--only') || (only?.includes(workload) ?? false));
const startedAt = performance.now();
const say = (text: string) => process.stdout.write(`${elapsed().padStart(6)} s  ${text}\n`);
const out = join(projectRoot, 'test', '.out');
mkdirSync(out, { recursive: true });
const directory = mkdtempSync(join(out, 'bench-'));
// Root's database runs as somebody else, who must be able to walk in.
chmodSync(directory, 0o755);

const embedded = await startEmbedded({ dataDir: join(directory, 'postgres') });
const leave = async () => {
  await embedded.stop();
  rmSync(directory, { recursive: true, force: true });
};
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void leave().then(() => process.exit(130)));
try {
  const figures = await run();
  process.stdout.write(`\n${printTable(figures)}\n${notes()}\n`);
  writeFileSync(join(out, 'bench.json'), JSON.stringify(figures, null, 2));
} finally {
  await leave();
}
process.exit();

/** What can be measured is measured, whatever else fails. */
async function run(): Promise<Figure[]> {
  const bench = await openBench(embedded.url, isSmall || isNation ? times(0.1) : sizeS);
  const workloads: [boolean, string, () => Promise<Figure[]>][] = [
    [isWanted('W1'), 'W1', () => measureReads(bench)],
    [isWanted('W2'), 'W2', () => measureBookings(bench)],
    [isWanted('W3'), 'W3', () => measureFanOut(bench)],
    [options.includes('--large'), 'W4', () => growth(bench)],
    [isNation, 'Nation', () => measureNation(bench)],
    [isWanted('Start'), 'Start', () => measureStart(directory, say)],
  ];
  const taken: Figure[] = [];
  for (const [isAsked, name, measure] of workloads) {
    if (!isAsked) continue;
    try {
      taken.push(...(await measure()));
    } catch (error) {
      process.exitCode = 1;
      say(`${name} failed: ${error instanceof Error ? error.stack : error}`);
    }
  }
  await bench.opened.close();
  return taken;
}

async function growth(bench: Bench): Promise<Figure[]> {
  const name = 'bench_large';
  await bench.opened.sql`create database ${bench.opened.sql(name)}`;
  const large = await openBench(bench.url.replace('/tiep_dan?', `/${name}?`), times(isSmall ? 1 : 10));
  try {
    return await measureGrowth(bench, large);
  } finally {
    await large.opened.close();
  }
}

async function openBench(url: string, size: Parameters<typeof loadDataset>[1]): Promise<Bench> {
  await migrate({ url });
  const opened = openDatabase({ url, poolSize: 4, statementTimeoutMs: 0, lockTimeoutMs: 0 });
  const began = performance.now();
  const dataset = await loadDataset(opened, size);
  const { agencies, leaders, sessions, slots, registrations } = size;
  say(
    `${agencies} agencies, ${leaders} leaders, ${sessions} sessions, ${slots} slots, ${registrations} registrations ` +
      `loaded in ${((performance.now() - began) / 1_000).toFixed(0)} s`,
  );
  return { url, opened, dataset, seconds: isSmall ? 1.5 : 3, rounds: isSmall ? 1 : 3, isSmall, say };
}

function elapsed(): string {
  return ((performance.now() - startedAt) / 1_000).toFixed(0);
}

function notes(): string {
  return [
    'Load generator, servers and PostgreSQL (durable: fsync on) share the cores of this machine; ratios, not absolute figures, are meant.',
    'Contenders are measured in turn, the figure is the median of their rounds. The product runs as its own process with its',
    'whole transport; only its limits for one address are lifted, since all load comes from one, and letters are queued, not sent.',
  ].join('\n');
}
