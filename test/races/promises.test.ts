import { randomUUID } from 'node:crypto';
import type { Sql, TransactionSql } from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../db/client.js';
import { answerChange } from '../../server/promises/answer.js';
import { undoChange } from '../../server/promises/undo.js';
import { bookRegistration } from '../../server/registrations/book.js';
import { joinWaitingList } from '../../server/registrations/join.js';
import { moveRegistration } from '../../server/registrations/move.js';
import { cancelSession } from '../../server/sessions/cancel.js';
import { postponeSession } from '../../server/sessions/postpone.js';
import { publishSession } from '../../server/sessions/publish.js';
import { bookingOf, joiningOf, visitorContext } from '../support/citizen.js';
import { type FreshDatabase, freshDatabase } from '../support/database.js';
import { later, makeSession, morning, type SessionWish } from '../support/make.js';
import { secretaryContext } from '../support/staff.js';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase({ poolSize: 16 });
});
afterAll(() => fresh.close());

/** A database of its own on which a guard is taken out, so that a race can be seen to be lost. */
async function withoutGuard(prepare: (sql: Sql) => Promise<unknown>, work: (db: Database) => Promise<void>) {
  const made = await freshDatabase({ poolSize: 2 });
  await prepare(made.sql);
  // What is set for a database holds for connections that are opened after it.
  const opened = openDatabase({ url: made.url, poolSize: 12 });
  try {
    await work(opened.db);
  } finally {
    await opened.close();
    await made.close();
  }
}

/** Takes the row locks out of every transaction of a database. */
function unlocked(db: Database): Database {
  const begin = db.$client.begin.bind(db.$client);
  const strip = (tx: TransactionSql) =>
    new Proxy(tx, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name);
        if (name !== 'unsafe' || typeof value !== 'function') return value;
        return (text: string, ...rest: unknown[]) =>
          Reflect.apply(value, target, [text.replace(/\sfor update\b(?! skip)( of \w+)?/g, ' '), ...rest]);
      },
    });
  Object.assign(db.$client, {
    begin: (...args: unknown[]) => {
      const work = args.at(-1);
      if (typeof work !== 'function') throw new Error('A transaction without work');
      return Reflect.apply(begin, null, [...args.slice(0, -1), (tx: TransactionSql) => work(strip(tx))]);
    },
  });
  return db;
}

/** Takes the advisory locks out of a database: a function of the same name is found first, and does nothing. */
async function withoutAdvice(sql: Sql): Promise<void> {
  await sql`create schema unguarded`;
  await sql`create function unguarded.pg_advisory_xact_lock(bigint) returns void language sql as 'select'`;
  const [row] = await sql<{ name: string }[]>`select current_database() as name`;
  await sql`alter database ${sql(row?.name ?? '')} set search_path = unguarded, pg_catalog, public`;
}

/** Makes a moment long enough for others to come between: whoever writes such a row pauses. */
const pausing = (table: string, event: string, when: string) => async (sql: Sql) => {
  await sql.unsafe(`create function pause() returns trigger language plpgsql as $$
    begin perform pg_sleep(0.3); return new; end $$`);
  await sql.unsafe(
    `create trigger pauses before ${event} on ${table} for each row when (${when}) execute function pause()`,
  );
};

async function held(db: Database, slotId: string) {
  const outcome = await bookRegistration(visitorContext(db), bookingOf(slotId));
  if (outcome.kind !== 'RegistrationBooked') throw new Error(outcome.kind);
  return { id: outcome.registration.id, access: { link: outcome.manageLink } };
}

async function listed(db: Database, sessionId: string) {
  const outcome = await joinWaitingList(visitorContext(db), joiningOf(sessionId));
  if (outcome.kind !== 'WaitingListJoined') throw new Error(outcome.kind);
  return { id: outcome.registration.id, access: { link: outcome.manageLink } };
}

type Holder = Awaited<ReturnType<typeof held>>;

const answer = (
  db: Database,
  { access }: Holder,
  choice: 'ACCEPT' | 'MOVE' | 'WAIT_FOR_LEADER' | 'LEAVE',
  slotId?: string,
) => answerChange(visitorContext(db), { idempotencyKey: randomUUID(), access, answer: choice, slotId });

/** What the database holds of a session, counted in two ways. */
async function ledger(db: Database, sessionId: string) {
  const [row] = await db.$client`
    select s.status, s.open_count, s.capacity, s.waiting_count,
      (select coalesce(sum(public_taken), 0)::int from slot where session_id = s.id) as taken,
      (select count(*)::int from registration where session_id = s.id and status = 'CONFIRMED') as sitting,
      (select count(*)::int from registration where session_id = s.id and status = 'WAITLISTED') as waiting,
      (select count(*)::int from registration where session_id = s.id and status = 'DISPLACED') as displaced
    from session s where id = ${sessionId}`;
  if (!row) throw new Error('The session is gone');
  return row;
}

/** Whether both ways of counting agree, nobody waits beside a free place, and nobody sits in what is off. */
async function isSound(db: Database, sessionId: string): Promise<boolean> {
  const { status, open_count, capacity, waiting_count, taken, sitting, waiting, displaced } = await ledger(
    db,
    sessionId,
  );
  const agrees = taken === sitting && open_count === capacity - taken && waiting_count === waiting;
  if (status === 'CANCELLED') return agrees && sitting === 0 && waiting === 0;
  return agrees && displaced === 0 && (status === 'POSTPONED' || waiting === 0 || open_count === 0);
}

/** Sessions of one leader: the first in ten days, each later one a hundred days after the one before. */
async function ofOneLeader(db: Database, wishes: readonly SessionWish[]) {
  const made: Awaited<ReturnType<typeof makeSession>>[] = [];
  for (const [i, wish] of wishes.entries()) {
    const [first] = made;
    const leader = first && {
      agencyId: first.agencyId,
      assignedPositionId: first.positionId,
      receiverLeaderId: first.leaderId,
    };
    made.push(await makeSession(db, { startsAt: later(morning, (10 + i * 100) * 1440), ...leader, ...wish }));
  }
  return made;
}

async function changeOf(db: Database, sessionId: string): Promise<string> {
  const [row] =
    await db.$client`select id from session_change where session_id = ${sessionId} order by sequence desc limit 1`;
  return String(row?.id);
}

/** A cancelled session that two people had places in and one waited for, and another session with a place. */
async function calledOff(db: Database) {
  const [session, other] = await ofOneLeader(db, [{ slots: [2] }, { slots: [1] }]);
  if (!session || !other) throw new Error('No sessions');
  const slotId = session.slotIds[0] ?? '';
  const people = [await held(db, slotId), await held(db, slotId), await listed(db, session.id)];
  const desk = secretaryContext(db, session.agencyId);
  await cancelSession(desk, { id: session.id, reason: 'Bão' });
  return { session, other, people, desk, changeId: await changeOf(db, session.id) };
}

describe('Taking a cancellation back while citizens answer it', () => {
  it.each([1, 2, 3, 4, 5])('leaves every answer standing and everybody else where they were (%i)', async () => {
    const { db } = fresh;
    const { session, other, people, desk, changeId } = await calledOff(db);
    const [mover, leaver, waiting] = people;
    if (!mover || !leaver || !waiting) throw new Error('Nobody');
    const [undone, moved, left, waits] = await Promise.all([
      undoChange(desk, changeId),
      answer(db, mover, 'MOVE', other.slotIds[0]),
      answer(db, leaver, 'LEAVE'),
      answer(db, waiting, 'WAIT_FOR_LEADER'),
    ]);
    expect(undone.kind).toBe('SessionSaved');
    expect(await isSound(db, session.id)).toBe(true);
    expect(await isSound(db, other.id)).toBe(true);
    const rows =
      await db.$client`select id, status, session_id from registration where id = any(${people.map((one) => one.id)})`;
    const of = (one: Holder) => rows.find((row) => row.id === one.id);
    for (const one of [moved, left, waits]) expect(['ChangeAnswered', 'NothingAsked']).toContain(one.kind);
    expect(of(mover)?.session_id).toBe(moved.kind === 'ChangeAnswered' ? other.id : session.id);
    expect(of(leaver)?.status).toBe(left.kind === 'ChangeAnswered' ? 'CANCELLED' : 'CONFIRMED');
  });

  const race = async (db: Database) => {
    const { session, people, desk, changeId } = await calledOff(db);
    await Promise.all([people[0] && answer(db, people[0], 'LEAVE'), undoChange(desk, changeId)]);
    return isSound(db, session.id);
  };
  const slowAnswer = pausing('change_offer', 'update', 'new.answer is not null');

  it('holds however long an answer takes', () =>
    withoutGuard(slowAnswer, async (db) => expect(await race(db)).toBe(true)));

  it('counts a place for somebody who left when the locks are taken out, so that this test can see the fault', () =>
    withoutGuard(slowAnswer, async (db) => expect(await race(unlocked(db))).toBe(false)));
});

describe('Two who wait for the leader, and one place on the next day', () => {
  it.each([1, 2, 3, 4, 5])(
    'one has it, the other is first on its list, and no newcomer comes between (%i)',
    async () => {
      const { db } = fresh;
      const [session, next] = await ofOneLeader(db, [{ slots: [2] }, { slots: [1] }]);
      if (!session || !next) throw new Error('No sessions');
      const people = [await held(db, session.slotIds[0] ?? ''), await held(db, session.slotIds[0] ?? '')];
      await cancelSession(secretaryContext(db, session.agencyId), { id: session.id, reason: 'Ốm' });
      const [first, second, ...newcomers] = await Promise.all([
        ...people.map((one) => answer(db, one, 'WAIT_FOR_LEADER')),
        ...Array.from({ length: 6 }, () => bookRegistration(visitorContext(db), bookingOf(next.slotIds[0] ?? ''))),
        ...Array.from({ length: 3 }, () => joinWaitingList(visitorContext(db), joiningOf(next.id))),
      ]);
      expect([first?.kind, second?.kind]).toEqual(['ChangeAnswered', 'ChangeAnswered']);
      expect(await isSound(db, next.id)).toBe(true);
      const booked = newcomers.filter((one) => one.kind === 'RegistrationBooked').length;
      const list = await db.$client`
      select id, status from registration where session_id = ${next.id} and status <> 'CANCELLED'
      order by status = 'WAITLISTED', priority desc, waiting_number`;
      const seats = list.filter((row) => row.status === 'CONFIRMED');
      expect(seats).toHaveLength(1);
      const mine = people.map((one) => one.id);
      expect(mine.includes(seats[0]?.id)).toBe(booked === 0);
      const ahead = list.slice(1, booked === 0 ? 2 : 3).map((row) => row.id);
      expect(ahead.every((id) => mine.includes(id))).toBe(true);
    },
  );

  /** Each from a session of their own, so that only the place they both wish for is between them. */
  const pair = async (db: Database) => {
    const [one, two, next] = await ofOneLeader(db, [{ slots: [1] }, { slots: [1] }, { slots: [1] }]);
    if (!one || !two || !next) throw new Error('No sessions');
    const people = [await held(db, one.slotIds[0] ?? ''), await held(db, two.slotIds[0] ?? '')];
    for (const { id, agencyId } of [one, two])
      await cancelSession(secretaryContext(db, agencyId), { id, reason: 'Ốm' });
    await Promise.all(people.map((person) => answer(db, person, 'WAIT_FOR_LEADER')));
    const { sitting, taken } = await ledger(db, next.id);
    return { sitting, taken };
  };
  const slowPlace = async (sql: Sql) => {
    await pausing('registration_history', 'insert', `new.act = 'PROMOTED'`)(sql);
    await sql`alter table slot drop constraint slot_public_places`;
    await sql`alter table session drop constraint session_open_count`;
  };

  it('holds however long giving the place takes', () =>
    withoutGuard(slowPlace, async (db) => expect(await pair(db)).toEqual({ sitting: 1, taken: 1 })));

  it('both have it when the locks are taken out, so that this test can see the fault', () =>
    withoutGuard(
      async (sql) => {
        await slowPlace(sql);
        await withoutAdvice(sql);
      },
      async (db) => expect((await pair(unlocked(db))).sitting).toBe(2),
    ));
});

describe('Waiting for the leader at the moment the next day is published', () => {
  /** Two people, a draft of the next day with two places: both choose to wait while it is published. */
  const race = async (db: Database) => {
    const [session, next] = await ofOneLeader(db, [{ slots: [2] }, { slots: [2], isPublished: false }]);
    if (!session || !next) throw new Error('No sessions');
    const people = [await held(db, session.slotIds[0] ?? ''), await held(db, session.slotIds[0] ?? '')];
    const desk = secretaryContext(db, session.agencyId);
    await cancelSession(desk, { id: session.id, reason: 'Ốm' });
    await Promise.all([
      ...people.map((one) => answer(db, one, 'WAIT_FOR_LEADER')),
      publishSession(secretaryContext(db, session.agencyId), { id: next.id, acknowledgeWarnings: true }),
    ]);
    const rows =
      await db.$client`select status, session_id from registration where id = any(${people.map((one) => one.id)})`;
    return rows.every((row) => row.status === 'CONFIRMED' && row.session_id === next.id);
  };
  const slowWait = pausing('registration', 'update', `new.status = 'AWAITING_LEADER'`);

  it.each([1, 2, 3])('forgets nobody (%i)', async () => expect(await race(fresh.db)).toBe(true));

  it('forgets nobody however long the answers take', () =>
    withoutGuard(slowWait, async (db) => expect(await race(db)).toBe(true)));

  it('forgets somebody when the lock between the two is taken out, so that this test can see the fault', () =>
    withoutGuard(
      async (sql) => {
        await slowWait(sql);
        await withoutAdvice(sql);
      },
      async (db) => expect(await race(db)).toBe(false),
    ));
});

describe('A postponed session that gets its new day while people move out of it', () => {
  const race = async (db: Database) => {
    const [session, other] = await ofOneLeader(db, [{ slots: [2, 2] }, { slots: [1, 1, 1] }]);
    if (!session || !other) throw new Error('No sessions');
    const people = await Promise.all([0, 0, 1, 1].map((slot) => held(db, session.slotIds[slot] ?? '')));
    for (let n = 0; n < 3; n += 1) await listed(db, session.id);
    const desk = secretaryContext(db, session.agencyId);
    await postponeSession(desk, { id: session.id, reason: 'Bão' });
    const outcomes = await Promise.all([
      postponeSession(desk, {
        id: session.id,
        reason: 'Có ngày',
        acknowledgeWarnings: true,
        newStartsAt: later(morning, 50 * 1440),
      }),
      ...people.map(({ access }, n) =>
        moveRegistration(visitorContext(db), {
          idempotencyKey: randomUUID(),
          access,
          slotId: other.slotIds[n % 3] ?? '',
        }),
      ),
    ]);
    const moved = outcomes.filter((one) => one.kind === 'RegistrationMoved').length;
    return { moved, isSound: (await isSound(db, session.id)) && (await isSound(db, other.id)) };
  };

  it.each([1, 2, 3, 4, 5])('keeps every place, gives those left to the list, and counts right (%i)', async () => {
    expect(await race(fresh.db)).toEqual({ moved: 3, isSound: true });
  });

  const slowMove = pausing('registration_history', 'insert', `new.act = 'MOVED'`);

  it('holds however long a move takes', () =>
    withoutGuard(slowMove, async (db) => expect((await race(db)).isSound).toBe(true)));

  it(
    'counts wrong sooner or later when the locks are taken out, so that this test can see the fault',
    () =>
      withoutGuard(slowMove, async (db) => {
        const open = unlocked(db);
        let wasSound = true;
        for (let tries = 0; wasSound && tries < 10; tries += 1) wasSound = (await race(open)).isSound;
        expect(wasSound).toBe(false);
      }),
    120_000,
  );
});
