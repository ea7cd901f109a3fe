import { forgetEndedAttempts } from '../db/attempts.js';
import type { Database } from '../db/client.js';
import { pruneEvents } from '../db/event-stream.js';
import { forgetAnswers } from '../db/idempotency.js';
import { forgetHalfSessions } from '../db/second-step.js';
import type { Clock } from './clock.js';
import { describeError, type Log } from './log.js';

const days = (n: number) => n * 24 * 60 * 60 * 1000;

/** How long things are kept that serve only the running of the house. Registrations and letters are not among them. */
const keeping = {
  /** How far back a portal can resume the change stream. */
  events: days(14),
  /** How long a key gives the same answer: longer than any session is published ahead. */
  answers: days(400),
  attempts: days(1),
};

interface Household {
  db: Database;
  now: Clock;
  log: Log;
}

/** Throws away what has outlived its use; harmless to run twice, on several instances, or never for a while. */
export async function tidyUp({ db, now }: Pick<Household, 'db' | 'now'>): Promise<void> {
  const before = (age: number) => new Date(Date.parse(now()) - age).toISOString();
  while ((await pruneEvents(db, before(keeping.events))) > 0);
  await forgetAnswers(db, before(keeping.answers));
  await forgetEndedAttempts(db, before(keeping.attempts));
  await forgetHalfSessions(db, before(keeping.attempts));
}

/** Tidies up soon after the start and then every hour, until stopped. */
export function startHousekeeping(house: Household): { stop(): Promise<void> } {
  const run = () => tidyUp(house).catch((error) => house.log.error('housekeeping failed', describeError(error)));
  const first = setTimeout(run, 60_000);
  const hourly = setInterval(run, 60 * 60 * 1000);
  first.unref();
  hourly.unref();
  return {
    async stop() {
      clearTimeout(first);
      clearInterval(hourly);
    },
  };
}
