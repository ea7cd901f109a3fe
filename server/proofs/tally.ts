import type { Clock } from '../clock.js';
import { COUNTED_SECONDS } from './rules.js';

/** Counts what addresses book, in this instance's memory: it slows robots, and keeps nobody's history. */
export interface Tally {
  soFar(address: string): number;
  add(address: string): void;
}

const REMEMBERED = 50_000;

export function createTally(now: Clock): Tally {
  const counted = new Map<string, { count: number; untilMs: number }>();
  const current = (address: string) => {
    const atMs = Date.parse(now());
    const found = counted.get(address);
    return found && found.untilMs > atMs ? found : { count: 0, untilMs: atMs + COUNTED_SECONDS * 1_000 };
  };
  return {
    soFar: (address) => current(address).count,
    add(address) {
      const { count, untilMs } = current(address);
      counted.delete(address);
      counted.set(address, { count: count + 1, untilMs });
      const [oldest] = counted.keys();
      if (counted.size > REMEMBERED && oldest !== undefined) counted.delete(oldest);
    },
  };
}
