import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../db/client.js';
import { assertDurable } from '../../db/durability.js';
import { type FreshDatabase, freshDatabase } from '../support/database.js';
import { siblingUrl } from '../support/sibling-url.js';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

test('a database that forgets commits is refused, with the cure', async () => {
  await database.sql.begin(async (sql) => {
    await sql`set local synchronous_commit = off`;
    await expect(assertDurable(sql)).rejects.toThrow('synchronous_commit is off: set it to on');
    await expect(assertDurable(sql, { allowFsyncOff: true })).resolves.toBeUndefined();
  });
});

test('a database that only lets us read is refused, even in tests', async () => {
  await database.sql.begin('read only', async (sql) => {
    await expect(assertDurable(sql, { allowFsyncOff: true })).rejects.toThrow('point DATABASE_URL at the primary');
  });
});

test('a database that cannot hold Vietnamese is refused', async () => {
  const name = `tiep_dan_test_${database.url.split('_').at(-1)?.split('?')[0]}_latin`;
  await database.sql`create database ${database.sql(name)} encoding 'LATIN1' locale 'C' template template0`;
  const latin = openDatabase({ url: siblingUrl(database.url, name), poolSize: 1 });
  try {
    await expect(assertDurable(latin.sql, { allowFsyncOff: true })).rejects.toThrow('its encoding is LATIN1');
  } finally {
    await latin.close();
    await database.sql`drop database ${database.sql(name)} with (force)`;
  }
});
