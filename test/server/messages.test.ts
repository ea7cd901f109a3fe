import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { inTransaction } from '../../db/client.js';
import { claimDueMessages, listMessages, markFailed, markSent } from '../../db/messages.js';
import { message } from '../../db/tables/message.js';
import { session } from '../../db/tables/session.js';
import { startMessageWorker } from '../../server/messages/worker.js';
import { writeLetters } from '../../server/messages/write-letters.js';
import { deferred, keys, letterRoom, person, publicUrl } from './letter-room.js';
import { gateway, mailServer, readMail } from './post-room.js';

const room = letterRoom();

describe('Writing letters', () => {
  it('queues them with the change that causes them, and not at all when the change does not happen', async () => {
    const id = await (await room.world()).register(person);
    const failing = inTransaction(room.database.db, async (tx) => {
      await writeLetters({ keys, now: room.now }, tx, { registrationIds: [id], kind: 'BOOKED', dedupe: 'one' });
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await listMessages(room.database.db, id)).toEqual([]);
    expect(await room.write([id])).toBe(2);
    expect((await listMessages(room.database.db, id)).map(({ channel, state }) => [channel, state])).toEqual([
      ['MAIL', 'QUEUED'],
      ['SMS', 'QUEUED'],
    ]);
  });

  it('writes to nobody who gave no way to be reached', async () => {
    expect(await room.write([await (await room.world()).register({ fullName: 'An' })])).toBe(0);
  });

  it('writes one act once, however often it is asked to', async () => {
    const id = await (await room.world()).register(person);
    expect(await room.write([id], 'MOVED', 'move|1')).toBe(2);
    expect(await room.write([id], 'MOVED', 'move|1')).toBe(0);
    expect(await room.write([id], 'MOVED', 'move|2')).toBe(2);
  });

  it('says what is true in the transaction, with the reason of the session, in the language of the citizen', async () => {
    const { register, session: sessionId } = await room.world();
    const id = await register({ fullName: 'An', email: 'an@example.vn' }, { locale: 'EN', sequence: 3 });
    await inTransaction(room.database.db, async (tx) => {
      const postponed = {
        status: 'POSTPONED',
        statusReason: 'Bão số 12',
        previousStartsAt: '2026-12-25T01:00:00.000Z',
      };
      await tx.update(session).set(postponed).where(eq(session.id, sessionId));
      await writeLetters({ keys, now: room.now }, tx, {
        registrationIds: [id],
        kind: 'SESSION_POSTPONED',
        dedupe: 'postpone|1',
      });
    });
    const row = await room.onlyMessage(id);
    expect(row.locale).toBe('en');
    expect(row.facts).toMatchObject({
      registrationId: id,
      reason: 'Bão số 12',
      previousStartsAt: '2026-12-25T01:00:00.000Z',
      slotStartsAt: '2026-12-25T01:00:00.000Z',
      slotEndsAt: '2026-12-25T01:30:00.000Z',
      agencyName: 'People’s Committee of Thăng Bình',
      agencyPhone: '0235 3874 111',
      receiverTitle: 'Chair of the People’s Committee',
      receiverName: 'Lê Văn Thử',
      room: null,
      sequence: 3,
    });
    expect(keys.open(row.sealedAddress, `message|sealed_address|${row.id}`)).toBe('an@example.vn');
  });
});

describe('Holding letters', () => {
  it('gives a letter to one holder until the hold runs out, and forgets the holder who came too late', async () => {
    const id = await (await room.world()).register({ fullName: 'An', email: 'an@example.vn' });
    await room.write([id]);
    const claim = (lockSeconds: number) => claimDueMessages(room.database.db, { now: room.at, lockSeconds, most: 10 });
    const [first] = await claim(60);
    expect(await claim(60)).toEqual([]);
    room.at = room.later(60);
    const [second] = await claim(60);
    if (!first || !second) throw new Error('Nothing was claimed');
    expect(second.attempts).toBe(2);
    expect(await markSent(room.database.db, first, room.at)).toBe(false);
    expect(await markFailed(room.database.db, first, { error: 'late', retryAt: null })).toBe(false);
    expect(await markSent(room.database.db, second, room.at)).toBe(true);
    expect(await room.onlyMessage(id)).toMatchObject({ state: 'SENT', sentAt: room.at, lastError: null });
  });

  it('would give a letter to everybody if it were not held', async () => {
    const id = await (await room.world()).register({ fullName: 'An', email: 'an@example.vn' });
    await room.write([id]);
    const claim = () => claimDueMessages(room.database.db, { now: room.at, lockSeconds: 0, most: 10 });
    expect([...(await claim()), ...(await claim())]).toHaveLength(2);
  });
});

describe('Several instances', () => {
  it('send fifty letters once each', async () => {
    const sms = await gateway();
    room.atEnd(sms.close);
    const { register } = await room.world();
    const phones = Array.from({ length: 50 }, (_, i) => `09123450${String(i).padStart(2, '0')}`);
    const ids = await Promise.all(phones.map((phone) => register({ fullName: 'An', phone })));
    const other = room.anotherInstance();
    const one = await room.workerWith({ SMS_GATEWAY_URL: sms.url });
    const two = await room.workerWith({ SMS_GATEWAY_URL: sms.url }, other.db);
    await room.write(ids);
    await Promise.all([one.runOnce(), two.runOnce(), one.runOnce(), two.runOnce()]);
    await two.stop();
    await other.close();
    const sent = sms.received.map(({ body }) => JSON.parse(body).id);
    expect(sent).toHaveLength(50);
    expect(new Set(sent).size).toBe(50);
    const states = await room.database.db.select({ state: message.state }).from(message);
    expect(new Set(states.map(({ state }) => state))).toEqual(new Set(['SENT']));
  });
});

describe('The worker', () => {
  it('looks when it is woken, and again after its pause', async () => {
    const id = await (await room.world()).register({ fullName: 'An', email: 'an@example.vn' });
    const rests: Array<() => void> = [];
    let resting = deferred();
    const worker = startMessageWorker({
      db: room.database.db,
      now: room.now,
      keys,
      log: room.log,
      publicUrl,
      config: { DATA_DIR: room.folder },
      pause: (again) => {
        rests.push(again);
        resting.resolve();
        return () => {};
      },
    });
    await resting.promise;
    await room.write([id]);
    resting = deferred();
    worker.wake();
    await resting.promise;
    expect((await room.onlyMessage(id)).state).toBe('SENT');
    await room.write([id], 'CANCELLED');
    resting = deferred();
    rests.at(-1)?.();
    await resting.promise;
    expect((await listMessages(room.database.db, id)).map(({ state }) => state)).toEqual(['SENT', 'SENT']);
    await worker.stop();
  });

  it('lives on when the database is away, and tells a code instead of the statement', async () => {
    const away = room.anotherInstance();
    await away.close();
    await room.workerWith({}, away.db);
    expect(room.told).toEqual([
      expect.stringMatching(/^\{"reason":"[A-Z_]+","text":"Letters could not be looked for"\}$/),
    ]);
  });
});

describe('Privacy', () => {
  it('leaves no name, number, address, matter or secret in rows, logs or errors', async () => {
    const post = await mailServer();
    const sms = await gateway(400);
    room.atEnd(post.close, sms.close);
    const { register } = await room.world();
    const ids = [await register(person), await register({ ...person, email: 'nobody.canary@example.vn' })];
    for (const kind of ['BOOKED', 'MOVED', 'CANCELLED'] as const) await room.write(ids, kind, 'act');
    await room.workerWith({ SMTP_URL: post.url, SMS_GATEWAY_URL: sms.url });
    const rows = await room.database.sql`select m.*, encode(sealed_address, 'escape') as address_bytes from message m`;
    const kept = JSON.stringify(rows) + room.told.join('\n');
    expect(rows).toHaveLength(12);
    expect(rows.filter(({ last_error }) => last_error !== null).length).toBeGreaterThanOrEqual(4);
    expect(room.told.length).toBeGreaterThanOrEqual(12);
    for (const canary of ['CANARY', 'canary', 'Võ Thị', '912345678', '912 345 678', 'tranh chấp']) {
      expect(kept).not.toContain(canary);
    }
    for (const id of ids) expect(kept).not.toContain(keys.secretFor('manage', id));
    const sent = post.received.map(({ raw }) => JSON.stringify([...readMail(raw).parts.values()])).join('');
    expect(sent).not.toMatch(/CANARY|Võ Thị|912345678|tranh chấp/);
    expect(sms.received.map(({ body }) => JSON.parse(body).text).join('')).not.toMatch(/CANARY|Vo Thi|tranh chap/);
  });
});
