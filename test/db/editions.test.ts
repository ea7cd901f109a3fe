import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../support/database.js';
import { later, makeAgency, makeSession, morning } from '../support/make.js';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

interface Edition {
  edition: number;
  edition_from: Date | string;
  edition_to: Date | string | null;
  room: string;
  hosts: string[];
  participants: object[];
  slots: { startsAt: string; capacity: number }[];
  ancestors: string[];
}

const editionsOf = (sessionId: string) => database.sql<Edition[]>`
  select edition, edition_from, edition_to, room, hosts, participants, slots, ancestors
  from session_edition where session_id = ${sessionId} order by edition`;
const count = async () => (await database.sql`select count(*)::int as count from session_edition`)[0]?.count;
const owed = async () => (await database.sql`select count(*)::int as count from session_edition_due`)[0]?.count;
const at = (minutes: number) => later(morning, minutes);

async function makeDraft(): Promise<string> {
  return (await makeSession(database.db, { isPublished: false })).id;
}

/** A session with its first edition: published at once, slots and all. */
async function makePublished(slots: readonly number[] = [2, 2]) {
  const draft = await makeSession(database.db, { isPublished: false, slots });
  await database.sql`update session set published_at = ${at(1)}, updated_at = ${at(1)} where id = ${draft.id}`;
  return draft;
}

describe('An edition', () => {
  it('of many sessions in one transaction says what it would say of each alone', async () => {
    const host = await makeAgency(database.db);
    const drafts = await Promise.all(Array.from({ length: 24 }, makeDraft));
    const publish = (ids: readonly string[]) =>
      database.sql.begin(async (sql) => {
        await sql`update session set published_at = ${at(1)}, updated_at = ${at(1)} where id = any(${[...ids]}::uuid[])`;
        await sql`insert into session_host (session_id, agency_id) select unnest(${[...ids]}::uuid[]), ${host}`;
        await sql`insert into session_participant (session_id, ordering, name) select unnest(${[...ids]}::uuid[]), 0, 'Thanh tra tỉnh'`;
      });
    const [together, alone] = [drafts.slice(0, 12), drafts.slice(12)];
    await publish(together);
    for (const id of alone) await publish([id]);
    const told = async (id: string) => {
      const [first, ...more] = await editionsOf(id);
      const [own] = await database.sql`select agency_id from session where id = ${id}`;
      expect(more).toEqual([]);
      expect(first?.ancestors.toSorted()).toEqual([host, own?.agency_id].toSorted());
      return { ...first, ancestors: [], slots: first?.slots.map(({ startsAt, capacity }) => ({ startsAt, capacity })) };
    };
    const [one, ...others] = await Promise.all(drafts.map(told));
    expect(one).toMatchObject({
      edition: 1,
      hosts: [host],
      participants: [{ name: 'Thanh tra tỉnh', agencyId: null }],
    });
    expect(one?.slots).toHaveLength(2);
    for (const other of others) expect(other).toEqual(one);
    expect(await owed()).toBe(0);
  });

  it('is made of what differs at the end, not of what was changed and changed back', async () => {
    const { id, slotIds } = await makePublished();
    await database.sql.begin(async (sql) => {
      await sql`update session set room = 'Phòng 9', updated_at = ${at(5)} where id = ${id}`;
      await sql`update session set room = '', updated_at = ${at(5)} where id = ${id}`;
      await sql`update slot set withdrawn_at = ${at(5)} where id = ${slotIds[0] ?? ''}`;
      await sql`update slot set withdrawn_at = null where id = ${slotIds[0] ?? ''}`;
    });
    expect(await editionsOf(id)).toHaveLength(1);
    await database.sql`update session set room = 'Phòng 9', updated_at = ${at(6)} where id = ${id}`;
    const [before, after] = await editionsOf(id);
    expect(before?.edition_to).toEqual(after?.edition_from);
    expect(after).toMatchObject({ edition: 2, room: 'Phòng 9', edition_to: null });
  });

  it('follows slots, hosts and participants that come and go by themselves', async () => {
    const { id, slotIds } = await makePublished([2, 2, 2]);
    const host = await makeAgency(database.db);
    const last = async () => (await editionsOf(id)).at(-1);
    await database.sql`insert into session_host (session_id, agency_id) values (${id}, ${host})`;
    expect(await last()).toMatchObject({ edition: 2, hosts: [host] });
    await database.sql`delete from session_host where session_id = ${id}`;
    expect(await last()).toMatchObject({ edition: 3, hosts: [] });
    await database.sql`insert into session_participant (session_id, ordering, name) values (${id}, 0, 'Sở Xây dựng')`;
    await database.sql`update session_participant set name = 'Sở Nội vụ' where session_id = ${id}`;
    expect(await last()).toMatchObject({ edition: 5, participants: [{ name: 'Sở Nội vụ' }] });
    await database.sql`delete from session_participant where session_id = ${id}`;
    await database.sql`update slot set public_capacity = 5 where id = ${slotIds[0] ?? ''}`;
    expect((await last())?.slots.map((slot) => slot.capacity)).toEqual([5, 2, 2]);
    await database.sql`delete from slot where id = ${slotIds[1] ?? ''}`;
    expect((await last())?.slots).toHaveLength(2);
  });

  it('ends with its publication, and begins anew with the next', async () => {
    const { id } = await makePublished();
    await database.sql`update session set published_at = null, updated_at = ${at(7)} where id = ${id}`;
    const [ended] = await editionsOf(id);
    expect(ended?.edition_to).not.toBeNull();
    await database.sql`update session set published_at = ${at(9)}, updated_at = ${at(9)} where id = ${id}`;
    const [first, second] = await editionsOf(id);
    expect(first).toEqual(ended);
    expect(second).toMatchObject({ edition: 2, edition_to: null });
  });

  it('is owed for no booking and no draft', async () => {
    const { id, slotIds } = await makePublished();
    const draft = await makeDraft();
    const before = await count();
    const noted = await database.sql.begin(async (sql) => {
      await sql`update slot set public_taken = public_taken + 1 where id = ${slotIds[0] ?? ''}`;
      await sql`update session set open_count = open_count - 1, version = version + 1 where id = ${id}`;
      await sql`insert into slot (id, session_id, starts_at, ends_at, public_capacity)
        select gen_random_uuid(), id, ends_at, ends_at + interval '1 hour', 1 from session where id = ${draft}`;
      await sql`update session set room = 'Phòng 3' where id = ${draft}`;
      return sql`select * from session_edition_due`;
    });
    expect(noted).toHaveLength(0);
    expect(await count()).toBe(before);
  });
});
