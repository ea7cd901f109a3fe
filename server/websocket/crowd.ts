import type { Limits } from '../limits/limits.js';

/** Counts open sockets, of everyone and of each address. */
export interface Crowd {
  /** Takes a place: a function that gives it back, once; or why there is none. */
  enter(address: string): (() => void) | 'full' | 'too many from here';
}

export function createCrowd({ sockets, socketsPerAddress }: Pick<Limits, 'sockets' | 'socketsPerAddress'>): Crowd {
  const byAddress = new Map<string, number>();
  let all = 0;
  const count = (address: string, change: number) => {
    all += change;
    const next = (byAddress.get(address) ?? 0) + change;
    if (next === 0) byAddress.delete(address);
    else byAddress.set(address, next);
  };
  return {
    enter(address) {
      if (all >= sockets) return 'full';
      if ((byAddress.get(address) ?? 0) >= socketsPerAddress) return 'too many from here';
      count(address, 1);
      let isIn = true;
      return () => {
        if (isIn) count(address, -1);
        isIn = false;
      };
    },
  };
}
