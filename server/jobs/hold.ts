import { HOLD_SECONDS } from './rules.js';

/** Another instance has the job by now, or it is over: what was begun here is rolled back. */
export class HoldLost extends Error {}

/** From when until when one instance keeps a job without another sign of life. */
export function holdFrom(now: string): { now: string; until: string } {
  return { now, until: new Date(Date.parse(now) + HOLD_SECONDS * 1000).toISOString() };
}
