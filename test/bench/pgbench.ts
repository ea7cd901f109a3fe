import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bookingStatement } from '../../db/booking.js';
import { openDatabase } from '../../db/client.js';
import type { Bench } from './bench.js';
import { type Storm, stormShapes, stormSlotSql } from './dataset.js';

export interface Ran {
  perSecond: number;
  transactions: number;
  tool: string;
}

interface Wish {
  kind: Storm;
  /** The first session of the storm. */
  from: number;
  /** How many attempts are made at each session. */
  attempts: number;
}

const CLIENTS = 16;

/** Sends the booking statement of the product, by pgbench where it is installed and by the driver alone where not. */
export async function runPgbench(bench: Bench, wish: Wish): Promise<Ran> {
  const program = findPgbench();
  return program ? byPgbench(program, bench, wish) : byDriver(bench, wish);
}

function findPgbench(): string | undefined {
  const home = '/usr/lib/postgresql';
  if (!existsSync(home)) return undefined;
  return readdirSync(home)
    .map((version) => join(home, version, 'bin', 'pgbench'))
    .find((program) => existsSync(program));
}

async function byPgbench(program: string, bench: Bench, wish: Wish): Promise<Ran> {
  const directory = mkdtempSync(join(tmpdir(), 'tiep-dan-pgbench-'));
  try {
    const script = join(directory, 'book.sql');
    writeFileSync(
      script,
      `\\set i :i + 1\n\\set slot ${slotNumber(bench, wish)}\n${statement(wish.kind, ':slot::int')};\n`,
    );
    const url = new URL(bench.url);
    const given = [
      '--no-vacuum',
      '--protocol=prepared',
      '--define=i=0',
      `--file=${script}`,
      `--time=${Math.ceil(bench.seconds)}`,
    ];
    const where = [
      `--host=${url.searchParams.get('host')}`,
      `--username=${url.searchParams.get('user')}`,
      url.pathname.slice(1),
    ];
    const { stdout } = await promisify(execFile)(program, [...given, `--client=${CLIENTS}`, '--jobs=2', ...where]);
    const transactions = Number(/actually processed: (\d+)/.exec(stdout)?.[1]);
    const perSecond = Number(/tps = ([\d.]+)/.exec(stdout)?.[1]);
    if (!perSecond || /failed transactions: [1-9]/.test(stdout)) throw new Error(`pgbench: ${stdout}`);
    return { perSecond, transactions, tool: 'pgbench' };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** The same order of slots as the product is asked for, in whole numbers of pgbench. */
function slotNumber({ dataset }: Bench, { kind, from, attempts }: Wish): string {
  const { slots } = stormShapes[kind];
  const attempt = `(${from * attempts} + :i * ${CLIENTS} + :client_id)`;
  const sessions = dataset.size.storms;
  if (kind === 'many') return `(${attempt} * 7919) % ${sessions * slots}`;
  return `(${attempt} / ${attempts}) % ${sessions} * ${slots} + ${attempt} % ${slots}`;
}

/** Without pgbench: one process of ours, a little slower than it, on as many connections. */
async function byDriver(bench: Bench, { kind, from, attempts }: Wish): Promise<Ran> {
  const { sql, close } = openDatabase({ url: bench.url, poolSize: CLIENTS });
  const { slots } = stormShapes[kind];
  const sessions = bench.dataset.size.storms;
  const text = statement(kind, '$1::int');
  const began = performance.now();
  const until = began + bench.seconds * 1_000;
  let attempt = from * attempts;
  let transactions = 0;
  const client = async () => {
    while (performance.now() < until) {
      attempt += 1;
      const slot =
        kind === 'many'
          ? (attempt * 7_919) % (sessions * slots)
          : (Math.floor(attempt / attempts) % sessions) * slots + (attempt % slots);
      await sql.unsafe(text, [slot], { prepare: true });
      transactions += 1;
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  await close();
  const perSecond = (transactions * 1_000) / (performance.now() - began);
  return { perSecond, transactions, tool: 'bare driver (no pgbench here)' };
}

/** The product's statement with what varies made by the database, since pgbench makes only numbers. */
function statement(kind: Storm, slot: string): string {
  const hex = `encode(sha256(gen_random_uuid()::text::bytea), 'hex')`;
  const registration = `json_build_object('id', gen_random_uuid(), 'code', gen_random_uuid(), 'manage_hash', ${hex}, 'check_in_hash', ${hex},
    'person_key', ${hex}, 'name_key', ${hex}, 'phone_key', ${hex}, 'phone_tail_key', ${hex}, 'sealed_applicant', repeat('ab', 240),
    'sealed_summary', repeat('ab', 80), 'topic_area', 'LAND', 'party_size', 1, 'representative_count', 1, 'needs_interpreter', false,
    'access_needs', json_build_array(), 'consent_reminders', true, 'consent_at', now(), 'locale', 'VI', 'channel', 'WEB')`;
  const message = `json_build_array(json_build_object('id', gen_random_uuid(), 'kind', 'BOOKED', 'channel', 'SMS', 'sealed_address',
    repeat('ab', 40), 'locale', 'vi', 'facts', json_build_object('code', repeat('x', 600)), 'dedupe_key', gen_random_uuid(), 'due_at', now()))`;
  const values: Record<string, string> = {
    $1: stormSlotSql(kind, slot),
    $2: 'now()',
    $3: '2',
    $4: registration,
    $5: 'gen_random_uuid()',
    $6: 'gen_random_uuid()',
    $7: `repeat('ab', 32)`,
    $8: `'{}'`,
    $9: message,
  };
  return bookingStatement.replace(/\$\d/g, (parameter) => `(${values[parameter]})`);
}
