import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from '../../db/migrate.js';
import { projectRoot } from '../../db/root.js';
import { type FreshDatabase, freshDatabase } from '../support/database.js';

let database: FreshDatabase;
let migrationsFolder: string;
beforeAll(async () => {
  database = await freshDatabase();
  await database.sql`drop schema if exists drizzle cascade`;
  mkdirSync(join(projectRoot, 'test', '.out'), { recursive: true });
  migrationsFolder = mkdtempSync(join(projectRoot, 'test', '.out', 'migrations-'));
});
afterAll(async () => {
  rmSync(migrationsFolder, { recursive: true });
  await database.close();
});

test('a folder without migrations changes nothing', async () => {
  await migrate({ url: database.url, migrationsFolder });
  expect(await database.sql`select 1 from pg_namespace where nspname = 'drizzle'`).toHaveLength(0);
});

test('instances starting together all succeed, and each migration is applied once', async () => {
  write([
    ['0000_house', 'create table house (name text not null); --> statement-breakpoint\nselect pg_sleep(0.05);'],
    ['0001_room', "insert into house values ('applied');"],
  ]);
  await Promise.all(Array.from({ length: 5 }, () => migrate({ url: database.url, migrationsFolder })));
  expect(await database.sql`select name from house`).toEqual([{ name: 'applied' }]);
});

test('a migration that would hold back the citizens gives up', async () => {
  write([
    ['0000_house', ''],
    ['0001_room', ''],
    ['0002_wider', 'alter table house add column door text;'],
  ]);
  await database.sql.begin(async (sql) => {
    await sql`lock table house in access share mode`;
    await expect(migrate({ url: database.url, migrationsFolder })).rejects.toMatchObject({ cause: { code: '55P03' } });
  });
  await migrate({ url: database.url, migrationsFolder });
  expect(await database.sql`select door from house`).toEqual([{ door: null }]);
});

function write(migrations: [tag: string, statements: string][]): void {
  const entries = migrations.map(([tag], idx) => ({
    idx,
    version: '7',
    when: 1_700_000_000_000 + idx,
    tag,
    breakpoints: true,
  }));
  mkdirSync(join(migrationsFolder, 'meta'), { recursive: true });
  writeFileSync(
    join(migrationsFolder, 'meta', '_journal.json'),
    JSON.stringify({ version: '7', dialect: 'postgresql', entries }),
  );
  for (const [tag, statements] of migrations) writeFileSync(join(migrationsFolder, `${tag}.sql`), statements);
}
