import type { Clock } from '../clock.js';

/** Counts what one address asks for, in this instance's memory. A flood is slowed; what cannot be counted is let through. */
export interface FloodGate {
  /** Takes one from the address's allowance; the seconds to wait when there is none left, else 0. */
  take(address: string): number;
}

const REMEMBERED = 50_000;

/** An allowance that refills evenly: a minute's worth may be used at once. @param perMinute 0 lets everything through */
export function createFloodGate(perMinute: number, now: Clock): FloodGate {
  const allowances = new Map<string, { left: number; atMs: number }>();
  const refillPerMs = perMinute / 60_000;
  return {
    take(address) {
      if (perMinute === 0) return 0;
      const atMs = Date.parse(now());
      const before = allowances.get(address) ?? { left: perMinute, atMs };
      const left = Math.min(perMinute, before.left + Math.max(0, atMs - before.atMs) * refillPerMs);
      allowances.delete(address);
      allowances.set(address, { left: left < 1 ? left : left - 1, atMs });
      forgetOldest(allowances);
      return left < 1 ? Math.ceil((1 - left) / refillPerMs / 1_000) : 0;
    },
  };
}

function forgetOldest(allowances: Map<string, unknown>): void {
  const [oldest] = allowances.keys();
  if (allowances.size > REMEMBERED && oldest !== undefined) allowances.delete(oldest);
}
