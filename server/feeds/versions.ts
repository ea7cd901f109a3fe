import type { Clock } from '../clock.js';

/** Files whose versions are remembered; the one asked for longest ago is forgotten first. */
const mostKnown = 2_000;

/** Since when a file at an address is what it is, as a whole second in milliseconds. */
export type SinceWhen = (address: string, mark: string) => number;

/**
 * Remembers since when each file has been as it is.
 *
 * No column tells this: a file also changes when a session leaves it, because it was withdrawn or is long over. So the
 * instance remembers when it first saw a version. It may think a file younger than it is, never older: nobody is told
 * “unchanged” who has not got the present version. Two versions never share a second.
 */
export function rememberVersions(now: Clock): SinceWhen {
  const known = new Map<string, { mark: string; sinceMs: number }>();
  return (address, mark) => {
    const before = known.get(address);
    const second = Math.floor(Date.parse(now()) / 1_000) * 1_000;
    const sinceMs =
      before?.mark === mark ? before.sinceMs : Math.max(second, before === undefined ? 0 : before.sinceMs + 1_000);
    known.delete(address);
    known.set(address, { mark, sinceMs });
    const oldest = known.size > mostKnown ? known.keys().next().value : undefined;
    if (oldest !== undefined) known.delete(oldest);
    return sinceMs;
  };
}
