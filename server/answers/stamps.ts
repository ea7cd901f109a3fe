import type { Dependency } from './rules.js';

/** Remembers in which order things changed, so that whoever took the time before reading knows whether it still holds. */
export interface Stamps {
  /** The time of now, in changes; take it before reading. */
  now(): number;
  change(dependencies: readonly Dependency[]): void;
  /** Whether none of these has changed since; when it is no longer known, they count as changed. */
  isUnchanged(dependencies: Iterable<Dependency>, since: number): boolean;
  /** Everything counts as changed now. */
  forget(): void;
}

/** @param most how many dependencies to remember the last change of */
export function createStamps(most = 20_000): Stamps {
  const lastChange = new Map<Dependency, number>();
  let time = 0;
  let knownSince = 0;
  const forget = () => {
    time += 1;
    knownSince = time;
    lastChange.clear();
  };
  return {
    forget,
    now: () => time,
    change(dependencies) {
      if (dependencies.length === 0) return;
      if (lastChange.size + dependencies.length > most) return forget();
      time += 1;
      for (const dependency of dependencies) lastChange.set(dependency, time);
    },
    isUnchanged(dependencies, since) {
      if (since < knownSince) return false;
      for (const dependency of dependencies) if ((lastChange.get(dependency) ?? 0) > since) return false;
      return true;
    },
  };
}
