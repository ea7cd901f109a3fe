import { readdir, readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { claimDueMessages, listMessages } from '../../db/messages.js';
import { dispatch } from '../../server/messages/dispatch.js';
import { addressOf, mailPost } from '../../server/messages/mail.js';
import { smsPost } from '../../server/messages/sms.js';
import { keys, letterRoom, person, publicUrl } from './letter-room.js';
import { gateway, mailServer, readMail } from './post-room.js';

const room = letterRoom();

describe('Sending by mail', () => {
  it('sends a letter with its own link and a calendar entry that does not contain it', async () => {
    const post = await mailServer();
    room.atEnd(post.close);
    const id = await (await room.world()).register({ fullName: 'An', email: 'an@example.vn' });
    await room.write([id]);
    await room.workerWith({ SMTP_URL: post.url });
    const row = await room.onlyMessage(id);
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
    room.atEnd(post.close);
    const id = await (await room.world()).register({ fullName: 'An', email: 'nobody@example.vn' });
    await room.write([id]);
    await room.workerWith({ SMTP_URL: post.url });

    expect(await room.onlyMessage(id)).toMatchObject({ state: 'DEAD', attempts: 1, lastError: 'EENVELOPE 550' });
  });

  it('tries again while no server answers, each time later, and gives up after the eighth try', async () => {
    const id = await (await room.world()).register({ fullName: 'An', email: 'an@example.vn' });
    await room.write([id]);
    const worker = await room.workerWith({ SMTP_URL: 'smtp://127.0.0.1:1' });
    const waits: number[] = [];
    for (let row = await room.onlyMessage(id); row.state !== 'DEAD'; row = await room.onlyMessage(id)) {
      expect(row).toMatchObject({ state: 'QUEUED', lastError: 'ESOCKET' });
      waits.push((Date.parse(row.dueAt) - Date.parse(room.at)) / 1000);
      room.at = row.dueAt;
      expect(await worker.runOnce()).toBe(1);
    }
    expect(waits).toEqual([30, 90, 270, 810, 2430, 7290, 21870]);
  });

  it('repeats, with the same Message-ID, what was handed over by an instance that died before noting it', async () => {
    const post = await mailServer();
    room.atEnd(post.close);
    const id = await (await room.world()).register({ fullName: 'An', email: 'an@example.vn' });
    await room.write([id]);
    const from = 'Tiếp Dân <a@tiepdan.example>';
    const mail = mailPost({ smtpUrl: post.url, from, outbox: room.folder });
    const sms = smsPost({ gatewayUrl: undefined, token: undefined, outbox: room.folder });
    const [held] = await claimDueMessages(room.database.db, { now: room.at, lockSeconds: 60, most: 1 });
    if (!held) throw new Error('Nothing was claimed');
    await dispatch(held, { keys, mail, sms, sender: addressOf(from), publicUrl }, room.at);
    mail.close();
    const worker = await room.workerWith({ SMTP_URL: post.url });
    expect((await room.onlyMessage(id)).state).toBe('SENDING');
    room.at = room.later(60);
    expect(await worker.runOnce()).toBe(1);
    const named = post.received.map(({ raw }) => /^Message-ID: (.*)$/m.exec(raw)?.[1]);
    expect(named).toEqual([`<${held.id}@tiepdan>`, `<${held.id}@tiepdan>`]);
  });

  it('writes a file that only the server may read when there is no mail server', async () => {
    const id = await (await room.world()).register(person);
    await room.write([id]);
    await room.workerWith();
    const rows = await listMessages(room.database.db, id);
    const files = await readdir(join(room.folder, 'outbox'));
    const [mail, sms] = rows.map((row) => files.find((name) => name.startsWith(row.id)));
    expect(mail).toMatch(/\.eml$/);
    expect(JSON.parse(await readFile(join(room.folder, 'outbox', sms ?? ''), 'utf8'))).toMatchObject({
      to: '+84912345678',
    });
    expect(await readFile(join(room.folder, 'outbox', mail ?? ''), 'utf8')).toContain('To: canary@example.vn\r\n');
    expect((await stat(join(room.folder, 'outbox', mail ?? ''))).mode & 0o077).toBe(0);
  });
});

describe('Sending by gateway', () => {
  it('tries again when the gateway fails twice, and hands over when, where and the code, with a stable id', async () => {
    const sms = await gateway(503, 429);
    room.atEnd(sms.close);
    const id = await (await room.world()).register({ fullName: 'An', phone: '0912345678' });
    await room.write([id]);
    const worker = await room.workerWith({ SMS_GATEWAY_URL: sms.url, SMS_GATEWAY_TOKEN: 'token' });
    expect(await room.onlyMessage(id)).toMatchObject({ state: 'QUEUED', attempts: 1, lastError: 'HTTP 503' });
    room.at = room.later(30);
    await worker.runOnce();
    expect(await room.onlyMessage(id)).toMatchObject({ state: 'QUEUED', attempts: 2, lastError: 'HTTP 429' });
    room.at = room.later(90);
    await worker.runOnce();
    const row = await room.onlyMessage(id);
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
    room.atEnd(sms.close);
    const id = await (await room.world()).register({ fullName: 'An', phone: '0912345678' });
    await room.write([id], 'BOOKED');
    const worker = await room.workerWith({ SMS_GATEWAY_URL: sms.url });
    await room.write([id], 'MOVED');
    await room.write([id], 'CANCELLED');
    await worker.runOnce();
    room.at = room.later(30);
    await worker.runOnce();
    const texts = sms.received.map(({ body }) => JSON.parse(body).text);
    expect(texts).toEqual(['Da ghi nhan', 'Lich hen da doi', 'Da huy'].map((said) => expect.stringMatching(said)));
    const rows = await listMessages(room.database.db, id);
    expect(rows.map(({ kind, state, lastError }) => [kind, state, lastError])).toEqual([
      ['BOOKED', 'DEAD', 'Superseded'],
      ['MOVED', 'SENT', null],
      ['CANCELLED', 'SENT', null],
    ]);
  });

  it('gives up what the gateway calls wrong, and a gateway that hangs is not waited for', async () => {
    const sms = await gateway(422);
    room.atEnd(sms.close);
    const post = smsPost({ gatewayUrl: sms.url, token: undefined, outbox: room.folder });
    const wrong = post.send({ id: '1', to: '+84912345678', text: 'x' });
    await expect(wrong).rejects.toMatchObject({ reason: 'HTTP 422', permanent: true });
    const hanging = await gatewayThatHangs();
    const impatient = smsPost({ gatewayUrl: hanging, token: undefined, outbox: room.folder, timeoutMs: 50 });
    const late = impatient.send({ id: '1', to: '+84912345678', text: 'x' });
    await expect(late).rejects.toMatchObject({ reason: 'TimeoutError', permanent: false });
  });
});

async function gatewayThatHangs(): Promise<string> {
  const server = createServer((socket) => socket.on('error', () => {})).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  room.atEnd(async () => server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Not listening on a port');
  return `http://127.0.0.1:${address.port}`;
}
