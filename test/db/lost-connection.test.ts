import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openDatabase } from '../../db/client.js';
import { type FreshDatabase, freshDatabase } from '../support/database.js';

let database: FreshDatabase;
let one: ReturnType<typeof openDatabase>;

beforeAll(async () => {
  database = await freshDatabase();
  await database.sql`create table note (text text not null)`;
});
afterAll(() => database.close());

/** A pool of one connection, so that a connection that came back wrongly is the one that is used next. */
beforeEach(async () => {
  await database.sql`truncate note`;
  one = openDatabase({ url: database.url, poolSize: 1 });
  return () => one.close();
});

const kill = (pid: number) => database.sql`select pg_terminate_backend(${pid}, 5000)`;
const notes = async () => (await database.sql`select text from note order by text`).map((row) => row.text);
const failed = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: Error) => (Object.hasOwn(error, 'code') ? Reflect.get(error, 'code') : error.message),
  );

async function pidOf(sql: typeof one.sql): Promise<number> {
  const [row] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`;
  return row?.pid ?? 0;
}

it('a transaction whose connection dies in the middle of a statement fails, and the next statement is answered', async () => {
  let pid = 0;
  const work = one.sql.begin(async (tx) => {
    [{ pid = 0 } = {}] = await tx<{ pid: number }[]>`select pg_backend_pid() as pid`;
    await Promise.all([tx`insert into note values ('lost')`, tx`select pg_sleep(20)`, kill(pid)]);
  });
  expect(await failed(work)).toMatch(/CONNECTION_CLOSED|57P01/);
  expect(await one.sql`select 1 as one`).toEqual([{ one: 1 }]);
  expect(await notes()).toEqual([]);
});

it('a transaction whose connection dies between two statements fails, and nothing of it is done outside', async () => {
  const work = one.sql.begin(async (tx) => {
    const [row] = await tx<{ pid: number }[]>`select pg_backend_pid() as pid`;
    await tx`insert into note values ('before')`;
    await kill(row?.pid ?? 0);
    await one.sql`select 1`.catch(() => {});
    await tx`insert into note values ('after')`;
  });
  expect(await failed(work)).toMatch(/CONNECTION_CLOSED|57P01/);
  expect(await notes()).toEqual([]);
});

it('statements waiting in a dead transaction are told, and the next transaction is whole', async () => {
  const first = one.sql.begin(async (tx) => {
    const [row] = await tx<{ pid: number }[]>`select pg_backend_pid() as pid`;
    const waiting = Array.from({ length: 300 }, () => tx`insert into note values ('waiting')`);
    await Promise.all([...waiting, kill(row?.pid ?? 0)]);
    await tx`select pg_sleep(20)`;
  });
  expect(await failed(first)).toMatch(/CONNECTION_CLOSED|57P01/);
  await one.sql.begin(async (tx) => {
    await tx`insert into note values ('whole')`;
  });
  expect(await notes()).toEqual(['whole']);
});

it('a connection that dies at rest is replaced without anybody noticing', async () => {
  const pid = await pidOf(one.sql);
  await kill(pid);
  expect(await failed(one.sql`select 1`)).toMatch(/done|CONNECTION_CLOSED|57P01/);
  expect(await pidOf(one.sql)).not.toBe(pid);
});
