import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTransaction } from '../../db/client.js';
import { type FreshDatabase, freshDatabase } from '../support/database.js';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase({ statementTimeoutMs: 200 });
});
afterAll(() => database.close());

test('a statement that takes too long is given up', async () => {
  await expect(database.sql`select pg_sleep(5)`).rejects.toMatchObject({ code: '57014' });
});

test('sessions think in UTC', async () => {
  expect(await database.sql`select current_setting('TimeZone') as zone`).toEqual([{ zone: 'UTC' }]);
});

test('writers who conflict all succeed in the end', async () => {
  await database.sql`create table counter (taken int)`;
  await database.sql`insert into counter values (0)`;
  const writers = Array.from({ length: 4 }, () =>
    inTransaction(
      database.db,
      async (tx) => {
        const rows = await tx.execute<{ taken: number }>(sql`select taken from counter`);
        await tx.execute(sql`update counter set taken = ${(rows[0]?.taken ?? 0) + 1}`);
      },
      { isolationLevel: 'serializable' },
    ),
  );
  await Promise.all(writers);
  expect(await database.sql`select taken from counter`).toEqual([{ taken: 4 }]);
});
