import type { Limits } from '../limits/limits.js';

/** Counts open sockets: of everyone, of each address, and of each sign-in to the desk. */
export interface Crowd {
  /** Takes a place: a function that gives it back, once; or why there is none. */
  enter(address: string, signIn?: string): (() => void) | 'full' | 'too many from here';
}

type Bounds = Pick<Limits, 'sockets' | 'socketsPerAddress' | 'socketsPerSignIn'>;

export function createCrowd({ sockets, socketsPerAddress, socketsPerSignIn }: Bounds): Crowd {
  const byAddress = createTally();
  const bySignIn = createTally();
  let all = 0;
  return {
    enter(address, signIn) {
      if (all >= sockets) return 'full';
      if (byAddress.of(address) >= socketsPerAddress) return 'too many from here';
      if (signIn !== undefined && bySignIn.of(signIn) >= socketsPerSignIn) return 'too many from here';
      const count = (change: 1 | -1) => {
        all += change;
        byAddress.add(address, change);
        if (signIn !== undefined) bySignIn.add(signIn, change);
      };
      count(1);
      let isIn = true;
      return () => {
        if (isIn) count(-1);
        isIn = false;
      };
    },
  };
}

/** Counts by name, and forgets a name at zero. */
function createTally() {
  const counts = new Map<string, number>();
  const of = (name: string) => counts.get(name) ?? 0;
  const add = (name: string, change: number) => {
    const next = of(name) + change;
    if (next === 0) counts.delete(name);
    else counts.set(name, next);
  };
  return { of, add };
}
