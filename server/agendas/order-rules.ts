const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * A place strictly between two others, however close they are; null: before the first, after the last.
 *
 * Places are compared character by character, as JavaScript does. Whoever moves one thing writes one place and touches no
 * other. None ends in “0”, so that there is always room before it.
 */
export function placeBetween(before: string | null, after: string | null): string {
  const low = before ?? '';
  if (!isPlace(before) || !isPlace(after) || (after !== null && low >= after))
    throw new Error(`There is no place between ${before} and ${after}`);
  return between(low, after);
}

/** As many places between two others as asked for, in order, spread so that they stay short. */
export function placesBetween(before: string | null, after: string | null, count: number): string[] {
  if (count <= 0) return [];
  const middle = placeBetween(before, after);
  const first = Math.floor((count - 1) / 2);
  return [...placesBetween(before, middle, first), middle, ...placesBetween(middle, after, count - 1 - first)];
}

/** The order of two things that have places. */
export function byPlace(one: { orderKey: string }, other: { orderKey: string }): number {
  return one.orderKey < other.orderKey ? -1 : one.orderKey > other.orderKey ? 1 : 0;
}

/** The order of things after one of them is moved behind another; null: to the front. What is not there changes nothing. */
export function orderAfterMove<Thing extends { id: string }>(
  things: readonly Thing[],
  { id, afterId }: { id: string; afterId: string | null },
): Thing[] {
  const moved = things.find((one) => one.id === id);
  const rest = things.filter((one) => one.id !== id);
  const at = afterId === null ? 0 : rest.findIndex((one) => one.id === afterId) + 1;
  if (!moved || (afterId !== null && at === 0)) return [...things];
  return [...rest.slice(0, at), moved, ...rest.slice(at)];
}

/** The places on both sides of the gap behind a thing (null: before the first), as if `without` were not there. */
export function gapAfter(
  things: readonly { id: string; orderKey: string }[],
  { afterId, without }: { afterId: string | null; without?: string },
): { before: string | null; after: string | null } | null {
  const rest = things.filter((one) => one.id !== without);
  const at = afterId === null ? 0 : rest.findIndex((one) => one.id === afterId) + 1;
  if (afterId !== null && at === 0) return null;
  return { before: rest[at - 1]?.orderKey ?? null, after: rest[at]?.orderKey ?? null };
}

function isPlace(place: string | null): boolean {
  return place === null || /^[0-9A-Za-z]*[1-9A-Za-z]$/.test(place);
}

function between(low: string, high: string | null): string {
  const shared = high === null ? 0 : sharedLength(low, high);
  if (high !== null && shared > 0) return high.slice(0, shared) + between(low.slice(shared), high.slice(shared));
  const from = digitOf(low);
  const to = high === null ? digits.length : digitOf(high);
  if (to - from > 1) return digits.charAt((from + to) >> 1);
  if (high !== null && high.length > 1) return high.charAt(0);
  return digits.charAt(from) + between(low.slice(1), null);
}

/** How far both begin alike; where the lower one has ended, it goes on with zeros. */
function sharedLength(low: string, high: string): number {
  let length = 0;
  while (length < high.length && (low[length] ?? '0') === high[length]) length += 1;
  return length;
}

function digitOf(place: string): number {
  return place === '' ? 0 : digits.indexOf(place.charAt(0));
}
