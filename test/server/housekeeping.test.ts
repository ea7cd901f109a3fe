import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { countAttempt } from '../../db/attempts.js';
import { appendEvents } from '../../db/events.js';
import { keepAnswer } from '../../db/idempotency.js';
import { tidyUp } from '../../server/housekeeping.js';
import { type FreshDatabase, freshDatabase } from '../support/database.js';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

it('throws away old events, answers and counts, and keeps what is still of use', async () => {
  const { db, sql } = database;
  const at = (day: string) => `${day}T00:00:00.000Z`;
  for (const day of ['2025-01-01', '2026-02-28']) {
    await appendEvents(db, at(day), [{ kind: 'SessionEdited', sessionId: randomUUID() }]);
    await keepAnswer(db, { key: randomUUID(), act: 'x', fingerprint: Buffer.alloc(1), result: {}, createdAt: at(day) });
    await countAttempt(db, { bucket: day, windowSeconds: 600, now: at(day) });
  }
  const left = async () => {
    await tidyUp({ db, now: () => at('2026-03-01') });
    const [row] = await sql`
      select (select count(*)::int from event) as events, (select count(*)::int from idempotency) as answers,
        (select array_agg(bucket) from attempt) as buckets`;
    return row;
  };
  // An event is not forgotten before everybody can have been told, which an open transaction elsewhere may put off.
  await expect.poll(left).toEqual({ events: 1, answers: 1, buckets: ['2026-02-28'] });
});
