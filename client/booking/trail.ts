import { type Step, steps } from './model.js';

/** What an entry of the browser's history remembers of a booking. */
export interface Trace {
  step: Step;
  /** How many steps of ours lie behind it, so that “back” knows whether it stays on the page. */
  depth: number;
  returning: boolean;
  /** After the end: secret of the manage link, so that a reload still finds the registration. */
  secret?: string;
}

/** Reads an entry of the history; anything that is not ours is the beginning. */
export function readTrace(state: unknown): Trace {
  const found = typeof state === 'object' && state !== null ? (state as Partial<Record<keyof Trace, unknown>>) : {};
  const step = steps.find((one) => one === found.step) ?? 'time';
  const depth = typeof found.depth === 'number' ? found.depth : 0;
  const trace = { step, depth, returning: found.returning === true };
  return typeof found.secret === 'string' ? { ...trace, secret: found.secret } : trace;
}

/** The entry after walking on to a step. */
export function nextTrace({ depth }: Trace, step: Step, returning: boolean): Trace {
  return { step, depth: depth + 1, returning };
}
