import { describe, expect, it } from 'vitest';
import { message } from '../../db/tables/message.js';
import { remind } from '../../server/registrations/remind.js';
import { keys, letterRoom, person } from './letter-room.js';

const room = letterRoom();

describe('Reminding', () => {
  const tomorrow = '2026-11-22T01:00:00.000Z';

  it('reminds once, the day before, those who agreed and still have their place', async () => {
    const { register } = await room.world(tomorrow);
    const agreed = await register(person, { consentReminders: true });
    await register(person);
    await register(person, { consentReminders: true, status: 'CANCELLED' });
    await register(person, { consentReminders: true, status: 'WAITLISTED' });
    await register(person, { consentReminders: true, movedAt: '2026-11-21T01:00:00.000Z' });
    await (await room.world('2026-11-23T01:00:00.000Z')).register(person, { consentReminders: true });
    const options = { db: room.database.db, keys, now: room.now };
    room.at = '2026-11-21T00:59:00.000Z';
    expect(await remind(options)).toBe(0);
    room.at = '2026-11-21T01:00:00.000Z';
    const queued = await Promise.all([remind(options), remind(options), remind(options)]);
    expect(queued.sort()).toEqual([0, 0, 2]);
    expect(await remind(options)).toBe(0);
    const rows = await room.database.db.select().from(message);
    expect(rows.map(({ kind, registrationId }) => [kind, registrationId])).toEqual([
      ['REMINDER', agreed],
      ['REMINDER', agreed],
    ]);
  });

  it('comes with the worker, and a reminder of what has begun is dropped', async () => {
    const { register } = await room.world('2026-11-22T02:00:00.000Z');
    const id = await register({ fullName: 'An', email: 'an@example.vn' }, { consentReminders: true });
    const worker = await room.workerWith({ SMTP_URL: 'smtp://127.0.0.1:1' });
    expect(await room.onlyMessage(id)).toMatchObject({ kind: 'REMINDER', state: 'QUEUED', lastError: 'ESOCKET' });
    room.at = '2026-11-22T02:00:00.000Z';
    await worker.runOnce();
    expect(await room.onlyMessage(id)).toMatchObject({ state: 'DEAD', lastError: 'TooLate' });
  });
});
