/** Draws the same number from 0 to `many` − 1 for the same label every time: variety without chance. */
export function lot(label: string, many: number): number {
  let hash = 0x811c9dc5;
  for (const char of label) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) % many;
}

/** Draws the same element of a list for the same label every time; an empty list is a mistake of the caller. */
export function pick<T>(label: string, from: readonly T[]): T {
  const one = from[lot(label, Math.max(from.length, 1))];
  if (one === undefined) throw new Error(`Nothing to pick from for ${label}`);
  return one;
}
