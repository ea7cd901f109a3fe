import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inTransaction, openDatabase } from '../../db/client.js';
import { claimDueMessages, listMessages, type MessageRow, markFailed, markSent } from '../../db/messages.js';
import { message } from '../../db/tables/message.js';
import { registration } from '../../db/tables/registration.js';
import { session } from '../../db/tables/session.js';
import { dispatch } from '../../server/messages/dispatch.js';
import type { LetterKind } from '../../server/messages/letter.js';
import { addressOf, mailPost } from '../../server/messages/mail.js';
import { smsPost } from '../../server/messages/sms.js';
import { type MessageWorkerOptions, startMessageWorker } from '../../server/messages/worker.js';
import { writeLetters } from '../../server/messages/write-letters.js';
import { createKeyring } from '../../server/privacy/keyring.js';
import { remind } from '../../server/registrations/remind.js';
import { type FreshDatabase, freshDatabase } from '../support/database.js';
import { letterWorld, type Person } from './letter-world.js';
import { gateway, mailServer, readMail } from './post-room.js';

const keys = createKeyring('a secret for tests, long enough to be one');
const start = '2026-11-21T03:00:00.000Z';
const person: Person = { fullName: 'CANARY-NAME Võ Thị Kín', phone: '0912 345 678', email: 'canary@example.vn' };
const publicUrl = 'https://tiepdan.example/';

let database: FreshDatabase;
let folder: string;
let at = start;
let told: string[] = [];
const now = () => at;
const log = { info: tell, warn: tell, error: tell };
const cleanups: Array<() => Promise<unknown>> = [];

function tell(fields: object, text: string): void {
  told.push(JSON.stringify({ ...fields, text }));
}

beforeAll(async () => {
  database = await freshDatabase();
  folder = await mkdtemp(join(tmpdir(), 'letters-'));
});

beforeEach(async () => {
  await database.db.delete(message);
  await database.db.delete(registration);
  at = start;
  told = [];
});

afterAll(async () => {
  for (const cleanup of cleanups.reverse()) await cleanup();
  await database.close();
  await rm(folder, { recursive: true });
});

/** A worker that has looked once and does not poll by itself, so that a test decides when it looks again. */
async function workerWith(config: MessageWorkerOptions['config'] = {}, db = database.db) {
  const looked = deferred();
  const worker = startMessageWorker({
    db,
    now,
    keys,
    log,
    publicUrl,
    config: { DATA_DIR: folder, ...config },
    pause: () => {
      looked.resolve();
      return () => {};
    },
  });
  cleanups.push(() => worker.stop());
  await looked.promise;
  return worker;
}

async function world(startsAt = '2026-12-25T01:00:00.000Z') {
  return letterWorld(database.db, keys, startsAt, '2026-11-01T00:00:00.000Z');
}

async function write(registrationIds: string[], kind: LetterKind = 'BOOKED', dedupe = 'test') {
  return inTransaction(database.db, (tx) => writeLetters({ keys, now }, tx, { registrationIds, kind, dedupe }));
}

async function onlyMessage(registrationId: string): Promise<MessageRow> {
  const [row, ...others] = await listMessages(database.db, registrationId);
  if (row === undefined || others.length > 0)
    throw new Error(`Expected one letter, found ${others.length + (row ? 1 : 0)}`);
  return row;
}

function seconds(count: number): string {
  return new Date(Date.parse(at) + count * 1000).toISOString();
}

describe('Writing letters', () => {
  it('queues them with the change that causes them, and not at all when the change does not happen', async () => {
    const id = await (await world()).register(person);
    const failing = inTransaction(database.db, async (tx) => {
      await writeLetters({ keys, now }, tx, { registrationIds: [id], kind: 'BOOKED', dedupe: 'one' });
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await listMessages(database.db, id)).toEqual([]);
    expect(await write([id])).toBe(2);
    expect((await listMessages(database.db, id)).map(({ channel, state }) => [channel, state])).toEqual([
      ['MAIL', 'QUEUED'],
      ['SMS', 'QUEUED'],
    ]);
  });

  it('writes to nobody who gave no way to be reached', async () => {
    expect(await write([await (await world()).register({ fullName: 'An' })])).toBe(0);
  });

  it('writes one act once, however often it is asked to', async () => {
    const id = await (await world()).register(person);
    expect(await write([id], 'MOVED', 'move|1')).toBe(2);
    expect(await write([id], 'MOVED', 'move|1')).toBe(0);
    expect(await write([id], 'MOVED', 'move|2')).toBe(2);
  });

  it('says what is true in the transaction, with the reason of the session, in the language of the citizen', async () => {
    const { register, session: sessionId } = await world();
    const id = await register({ fullName: 'An', email: 'an@example.vn' }, { locale: 'EN', sequence: 3 });
    await inTransaction(database.db, async (tx) => {
      const postponed = {
        status: 'POSTPONED',
        statusReason: 'Bão số 12',
        previousStartsAt: '2026-12-25T01:00:00.000Z',
      };
      await tx.update(session).set(postponed).where(eq(session.id, sessionId));
      await writeLetters({ keys, now }, tx, { registrationIds: [id], kind: 'SESSION_POSTPONED', dedupe: 'postpone|1' });
    });
    const row = await onlyMessage(id);
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
    const id = await (await world()).register({ fullName: 'An', email: 'an@example.vn' });
    await write([id]);
    const claim = (lockSeconds: number) => claimDueMessages(database.db, { now: at, lockSeconds, most: 10 });
    const [first] = await claim(60);
    expect(await claim(60)).toEqual([]);
    at = seconds(60);
    const [second] = await claim(60);
    if (!first || !second) throw new Error('Nothing was claimed');
    expect(second.attempts).toBe(2);
    expect(await markSent(database.db, first, at)).toBe(false);
    expect(await markFailed(database.db, first, { error: 'late', retryAt: null })).toBe(false);
    expect(await markSent(database.db, second, at)).toBe(true);
    expect(await onlyMessage(id)).toMatchObject({ state: 'SENT', sentAt: at, lastError: null });
  });

  it('would give a letter to everybody if it were not held', async () => {
    const id = await (await world()).register({ fullName: 'An', email: 'an@example.vn' });
    await write([id]);
    const claim = () => claimDueMessages(database.db, { now: at, lockSeconds: 0, most: 10 });
    expect([...(await claim()), ...(await claim())]).toHaveLength(2);
  });
});

describe('Sending by mail', () => {
  it('sends a letter with its own link and a calendar entry that does not contain it', async () => {
    const post = await mailServer();
    cleanups.push(post.close);
    const id = await (await world()).register({ fullName: 'An', email: 'an@example.vn' });
    await write([id]);
    await workerWith({ SMTP_URL: post.url });
    const row = await onlyMessage(id);
    expect(row).toMatchObject({ state: 'SENT', attempts: 1 });
    const [mail] = post.received;
    const { header, parts } = readMail(mail?.raw ?? '');
    const secret = keys.secretFor('manage', id);
    expect(mail?.to).toEqual(['an@example.vn']);
    expect(header).toContain(`Message-ID: <${row.id}@tiepdan>`);
    expect(header).toContain('To: an@example.vn');
    expect(parts.get('text/plain')).toContain(`https://tiepdan.example/quan-ly#${secret}\r\n`);
    expect(parts.get('text/calendar')).toContain(`UID:${id}@tiepdan`);
    expect(parts.get('text/calendar')).toContain('METHOD:REQUEST');
    expect(parts.get('text/calendar')).not.toContain(secret);
    expect(parts.has('text/html')).toBe(false);
  });

  it('gives up at once an address that does not exist, and keeps no word of the refusal but its number', async () => {
    const post = await mailServer();
    cleanups.push(post.close);
    const id = await (await world()).register({ fullName: 'An', email: 'nobody@example.vn' });
    await write([id]);
    await workerWith({ SMTP_URL: post.url });
    await cleanups.pop()?.();
    expect(await onlyMessage(id)).toMatchObject({ state: 'DEAD', attempts: 1, lastError: 'EENVELOPE 550' });
  });

  it('tries again while no server answers, each time later, and gives up after the eighth try', async () => {
    const id = await (await world()).register({ fullName: 'An', email: 'an@example.vn' });
    await write([id]);
    const worker = await workerWith({ SMTP_URL: 'smtp://127.0.0.1:1' });
    const waits: number[] = [];
    for (let row = await onlyMessage(id); row.state !== 'DEAD'; row = await onlyMessage(id)) {
      expect(row).toMatchObject({ state: 'QUEUED', lastError: 'ESOCKET' });
      waits.push((Date.parse(row.dueAt) - Date.parse(at)) / 1000);
      at = row.dueAt;
      expect(await worker.runOnce()).toBe(1);
    }
    expect(waits).toEqual([30, 90, 270, 810, 2430, 7290, 21870]);
  });

  it('repeats, with the same Message-ID, what was handed over by an instance that died before noting it', async () => {
    const post = await mailServer();
    cleanups.push(post.close);
    const id = await (await world()).register({ fullName: 'An', email: 'an@example.vn' });
    await write([id]);
    const from = 'Tiếp Dân <a@tiepdan.example>';
    const mail = mailPost({ smtpUrl: post.url, from, outbox: folder });
    const sms = smsPost({ gatewayUrl: undefined, token: undefined, outbox: folder });
    const [held] = await claimDueMessages(database.db, { now: at, lockSeconds: 60, most: 1 });
    if (!held) throw new Error('Nothing was claimed');
    await dispatch(held, { keys, mail, sms, sender: addressOf(from), publicUrl }, at);
    mail.close();
    const worker = await workerWith({ SMTP_URL: post.url });
    expect((await onlyMessage(id)).state).toBe('SENDING');
    at = seconds(60);
    expect(await worker.runOnce()).toBe(1);
    const named = post.received.map(({ raw }) => /^Message-ID: (.*)$/m.exec(raw)?.[1]);
    expect(named).toEqual([`<${held.id}@tiepdan>`, `<${held.id}@tiepdan>`]);
  });

  it('writes a file that only the server may read when there is no mail server', async () => {
    const id = await (await world()).register(person);
    await write([id]);
    await workerWith();
    const rows = await listMessages(database.db, id);
    const files = await readdir(join(folder, 'outbox'));
    const [mail, sms] = rows.map((row) => files.find((name) => name.startsWith(row.id)));
    expect(mail).toMatch(/\.eml$/);
    expect(JSON.parse(await readFile(join(folder, 'outbox', sms ?? ''), 'utf8'))).toMatchObject({ to: '+84912345678' });
    expect(await readFile(join(folder, 'outbox', mail ?? ''), 'utf8')).toContain('To: canary@example.vn\r\n');
    expect((await stat(join(folder, 'outbox', mail ?? ''))).mode & 0o077).toBe(0);
  });
});

describe('Sending by gateway', () => {
  it('tries again when the gateway fails twice, and hands over when, where and the code, with a stable id', async () => {
    const sms = await gateway(503, 429);
    cleanups.push(sms.close);
    const id = await (await world()).register({ fullName: 'An', phone: '0912345678' });
    await write([id]);
    const worker = await workerWith({ SMS_GATEWAY_URL: sms.url, SMS_GATEWAY_TOKEN: 'token' });
    expect(await onlyMessage(id)).toMatchObject({ state: 'QUEUED', attempts: 1, lastError: 'HTTP 503' });
    at = seconds(30);
    await worker.runOnce();
    expect(await onlyMessage(id)).toMatchObject({ state: 'QUEUED', attempts: 2, lastError: 'HTTP 429' });
    at = seconds(90);
    await worker.runOnce();
    const row = await onlyMessage(id);
    expect(row).toMatchObject({ state: 'SENT', attempts: 3, lastError: null });
    expect(sms.received.map(({ authorization }) => authorization)).toEqual(Array(3).fill('Bearer token'));
    const bodies = sms.received.map(({ body }) => JSON.parse(body));
    expect(bodies[2]).toEqual({
      id: row.id,
      to: '+84912345678',
      text: expect.stringMatching(/^Da ghi nhan lich hen 08:00/),
    });
    expect(bodies[0]).toEqual(bodies[2]);
    expect(bodies[0].text).not.toContain(keys.secretFor('manage', id));
  });

  it('tells things in the order they happened, and drops an old state that failed when there is a newer one', async () => {
    const sms = await gateway(503);
    cleanups.push(sms.close);
    const id = await (await world()).register({ fullName: 'An', phone: '0912345678' });
    await write([id], 'BOOKED');
    const worker = await workerWith({ SMS_GATEWAY_URL: sms.url });
    await write([id], 'MOVED');
    await write([id], 'CANCELLED');
    await worker.runOnce();
    at = seconds(30);
    await worker.runOnce();
    const texts = sms.received.map(({ body }) => JSON.parse(body).text);
    expect(texts).toEqual(['Da ghi nhan', 'Lich hen da doi', 'Da huy'].map((said) => expect.stringMatching(said)));
    const rows = await listMessages(database.db, id);
    expect(rows.map(({ kind, state, lastError }) => [kind, state, lastError])).toEqual([
      ['BOOKED', 'DEAD', 'Superseded'],
      ['MOVED', 'SENT', null],
      ['CANCELLED', 'SENT', null],
    ]);
  });

  it('gives up what the gateway calls wrong, and a gateway that hangs is not waited for', async () => {
    const sms = await gateway(422);
    cleanups.push(sms.close);
    const post = smsPost({ gatewayUrl: sms.url, token: undefined, outbox: folder });
    const wrong = post.send({ id: '1', to: '+84912345678', text: 'x' });
    await expect(wrong).rejects.toMatchObject({ reason: 'HTTP 422', permanent: true });
    const hanging = await gatewayThatHangs();
    const impatient = smsPost({ gatewayUrl: hanging, token: undefined, outbox: folder, timeoutMs: 50 });
    const late = impatient.send({ id: '1', to: '+84912345678', text: 'x' });
    await expect(late).rejects.toMatchObject({ reason: 'TimeoutError', permanent: false });
  });
});

describe('Several instances', () => {
  it('send fifty letters once each', async () => {
    const sms = await gateway();
    cleanups.push(sms.close);
    const { register } = await world();
    const phones = Array.from({ length: 50 }, (_, i) => `09123450${String(i).padStart(2, '0')}`);
    const ids = await Promise.all(phones.map((phone) => register({ fullName: 'An', phone })));
    const other = anotherInstance();
    const one = await workerWith({ SMS_GATEWAY_URL: sms.url });
    const two = await workerWith({ SMS_GATEWAY_URL: sms.url }, other.db);
    await write(ids);
    await Promise.all([one.runOnce(), two.runOnce(), one.runOnce(), two.runOnce()]);
    await two.stop();
    await other.close();
    const sent = sms.received.map(({ body }) => JSON.parse(body).id);
    expect(sent).toHaveLength(50);
    expect(new Set(sent).size).toBe(50);
    const states = await database.db.select({ state: message.state }).from(message);
    expect(new Set(states.map(({ state }) => state))).toEqual(new Set(['SENT']));
  });
});

describe('The worker', () => {
  it('looks when it is woken, and again after its pause', async () => {
    const id = await (await world()).register({ fullName: 'An', email: 'an@example.vn' });
    const rests: Array<() => void> = [];
    let resting = deferred();
    const worker = startMessageWorker({
      db: database.db,
      now,
      keys,
      log,
      publicUrl,
      config: { DATA_DIR: folder },
      pause: (again) => {
        rests.push(again);
        resting.resolve();
        return () => {};
      },
    });
    await resting.promise;
    await write([id]);
    resting = deferred();
    worker.wake();
    await resting.promise;
    expect((await onlyMessage(id)).state).toBe('SENT');
    await write([id], 'CANCELLED');
    resting = deferred();
    rests.at(-1)?.();
    await resting.promise;
    expect((await listMessages(database.db, id)).map(({ state }) => state)).toEqual(['SENT', 'SENT']);
    await worker.stop();
  });

  it('lives on when the database is away, and tells a code instead of the statement', async () => {
    const away = anotherInstance();
    await away.close();
    await workerWith({}, away.db);
    expect(told).toEqual([expect.stringMatching(/^\{"reason":"[A-Z_]+","text":"Letters could not be looked for"\}$/)]);
  });
});

describe('Reminding', () => {
  const tomorrow = '2026-11-22T01:00:00.000Z';

  it('reminds once, the day before, those who agreed and still have their place', async () => {
    const { register } = await world(tomorrow);
    const agreed = await register(person, { consentReminders: true });
    await register(person);
    await register(person, { consentReminders: true, status: 'CANCELLED' });
    await register(person, { consentReminders: true, status: 'WAITLISTED' });
    await register(person, { consentReminders: true, movedAt: '2026-11-21T01:00:00.000Z' });
    await (await world('2026-11-23T01:00:00.000Z')).register(person, { consentReminders: true });
    const options = { db: database.db, keys, now };
    at = '2026-11-21T00:59:00.000Z';
    expect(await remind(options)).toBe(0);
    at = '2026-11-21T01:00:00.000Z';
    const queued = await Promise.all([remind(options), remind(options), remind(options)]);
    expect(queued.sort()).toEqual([0, 0, 2]);
    expect(await remind(options)).toBe(0);
    const rows = await database.db.select().from(message);
    expect(rows.map(({ kind, registrationId }) => [kind, registrationId])).toEqual([
      ['REMINDER', agreed],
      ['REMINDER', agreed],
    ]);
  });

  it('comes with the worker, and a reminder of what has begun is dropped', async () => {
    const { register } = await world('2026-11-22T02:00:00.000Z');
    const id = await register({ fullName: 'An', email: 'an@example.vn' }, { consentReminders: true });
    const worker = await workerWith({ SMTP_URL: 'smtp://127.0.0.1:1' });
    expect(await onlyMessage(id)).toMatchObject({ kind: 'REMINDER', state: 'QUEUED', lastError: 'ESOCKET' });
    at = '2026-11-22T02:00:00.000Z';
    await worker.runOnce();
    expect(await onlyMessage(id)).toMatchObject({ state: 'DEAD', lastError: 'TooLate' });
  });
});

describe('Privacy', () => {
  it('leaves no name, number, address, matter or secret in rows, logs or errors', async () => {
    const post = await mailServer();
    const sms = await gateway(400);
    cleanups.push(post.close, sms.close);
    const { register } = await world();
    const ids = [await register(person), await register({ ...person, email: 'nobody.canary@example.vn' })];
    for (const kind of ['BOOKED', 'MOVED', 'CANCELLED'] as const) await write(ids, kind, 'act');
    await workerWith({ SMTP_URL: post.url, SMS_GATEWAY_URL: sms.url });
    await cleanups.pop()?.();
    const rows = await database.sql`select m.*, encode(sealed_address, 'escape') as address_bytes from message m`;
    const kept = JSON.stringify(rows) + told.join('\n');
    expect(rows).toHaveLength(12);
    expect(rows.filter(({ last_error }) => last_error !== null).length).toBeGreaterThanOrEqual(4);
    expect(told.length).toBeGreaterThanOrEqual(12);
    for (const canary of ['CANARY', 'canary', 'Võ Thị', '912345678', '912 345 678', 'tranh chấp']) {
      expect(kept).not.toContain(canary);
    }
    for (const id of ids) expect(kept).not.toContain(keys.secretFor('manage', id));
    const sent = post.received.map(({ raw }) => JSON.stringify([...readMail(raw).parts.values()])).join('');
    expect(sent).not.toMatch(/CANARY|Võ Thị|912345678|tranh chấp/);
    expect(sms.received.map(({ body }) => JSON.parse(body).text).join('')).not.toMatch(/CANARY|Vo Thi|tranh chap/);
  });
});

/** A second pool on the same database. */
function anotherInstance() {
  return openDatabase({ url: database.url, applicationName: 'another instance' });
}

async function gatewayThatHangs(): Promise<string> {
  const server = createServer((socket) => socket.on('error', () => {})).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  cleanups.push(async () => server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Not listening on a port');
  return `http://127.0.0.1:${address.port}`;
}

function deferred() {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve: () => resolve() };
}
