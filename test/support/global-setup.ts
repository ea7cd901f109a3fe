import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Sql } from 'postgres';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '../../db/client.js';
import { startEmbedded } from '../../db/embedded.js';
import { migrate } from '../../db/migrate.js';
import { projectRoot } from '../../db/root.js';
import { siblingUrl } from './sibling-url.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address from which each test file clones its own database. */
    adminUrl: string;
    /** Name of the migrated, empty database that is cloned. */
    templateName: string;
  }
}

/** Held by every run at work on the server, so that none sweeps away another's databases. */
const RUNS = 7_462_110_519;
const TEMPLATE_PREFIX = 'tiep_dan_base_';

/**
 * Gives every test file a server and a migrated template database to clone.
 *
 * The server is DATABASE_URL's when set, else our own with fsync off. Runs at the same time share server and template.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = process.env.DATABASE_URL ? external(process.env.DATABASE_URL) : await embedded();
  const admin = openDatabase({
    url: server.url,
    applicationName: 'tiep-dan tests',
    poolSize: 1,
    statementTimeoutMs: 60_000,
    lockTimeoutMs: 60_000,
  });
  const templateName = `${TEMPLATE_PREFIX}${fingerprint(join(projectRoot, 'db', 'migrations'))}`;
  await enter(admin.sql, templateName);
  await ensureTemplate(admin.sql, server.url, templateName);
  project.provide('adminUrl', server.url);
  project.provide('templateName', templateName);
  return async () => {
    await admin.close();
    await server.stop();
  };
}

async function embedded() {
  return startEmbedded({ dataDir: join(projectRoot, 'test', '.out', 'postgres'), fsync: false });
}

function external(url: string) {
  return { url, stop: async () => {} };
}

/** Takes part in the runs at work; who finds nobody else removes what killed runs left behind. */
async function enter(sql: Sql, templateName: string): Promise<void> {
  const [turn] = await sql<{ alone: boolean }[]>`select pg_try_advisory_lock(${RUNS}) as alone`;
  if (turn?.alone) await sweep(sql, templateName);
  await sql`select pg_advisory_lock_shared(${RUNS})`;
  if (turn?.alone) await sql`select pg_advisory_unlock(${RUNS})`;
}

async function sweep(sql: Sql, templateName: string): Promise<void> {
  const left = await sql<{ datname: string }[]>`
    select datname from pg_database where datname ~ '^tiep_dan_(base|draft|test)_' and datname <> ${templateName}`;
  for (const { datname } of left) await sql`drop database if exists ${sql(datname)} with (force)`;
}

/** Built under another name and renamed when whole, so that a template that exists is a template that is finished. */
async function ensureTemplate(sql: Sql, url: string, templateName: string): Promise<void> {
  if ((await sql`select 1 from pg_database where datname = ${templateName}`).length > 0) return;
  const draft = `tiep_dan_draft_${randomUUID().slice(0, 8)}`;
  await sql`create database ${sql(draft)}`;
  await migrate({ url: siblingUrl(url, draft) });
  try {
    await sql`alter database ${sql(draft)} rename to ${sql(templateName)}`;
  } catch (error) {
    await sql`drop database ${sql(draft)} with (force)`;
    if ((await sql`select 1 from pg_database where datname = ${templateName}`).length === 0) throw error;
  }
}

/** Changes whenever a migration does. */
function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(folder, name);
    if (statSync(path).isFile()) hash.update(name).update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 12);
}
