import { afterAll, beforeAll, expect, it } from 'vitest';
import { attemptsSoFar, countAttempt, forgetAttempts } from '../../db/attempts.js';
import { type FreshDatabase, freshDatabase } from '../support/database.js';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

const morning = '2026-11-25T01:00:00.000Z';

it('counts attempts made at the same time one by one', async () => {
  const asked = { bucket: 'at once', windowSeconds: 60, now: morning };
  const counted = await Promise.all(Array.from({ length: 20 }, () => countAttempt(database.db, asked)));
  expect(counted.map(({ count }) => count).sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  expect(counted[0]?.windowEndsAt).toBe('2026-11-25T01:01:00.000Z');
});

it('keeps the end of the window however often somebody tries, and begins anew after it', async () => {
  const bucket = 'window';
  await countAttempt(database.db, { bucket, windowSeconds: 60, now: morning });
  const later = await countAttempt(database.db, { bucket, windowSeconds: 60, now: '2026-11-25T01:00:59.000Z' });
  expect(later).toEqual({ count: 2, windowEndsAt: '2026-11-25T01:01:00.000Z' });
  const after = await countAttempt(database.db, { bucket, windowSeconds: 60, now: '2026-11-25T01:01:00.000Z' });
  expect(after).toEqual({ count: 1, windowEndsAt: '2026-11-25T01:02:00.000Z' });
});

it('forgets what was counted when asked to', async () => {
  const bucket = 'forgotten';
  await countAttempt(database.db, { bucket, windowSeconds: 60, now: morning });
  expect(await attemptsSoFar(database.db, bucket, morning)).toBe(1);
  await forgetAttempts(database.db, [bucket]);
  expect(await attemptsSoFar(database.db, bucket, morning)).toBe(0);
});
