/** How the database writes an instant to our sessions, as a column or inside JSON. */
const inUtc = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(?:\.(\d{1,3}))?\+00(?::00)?$/;

/**
 * An instant as ISO 8601 in UTC with milliseconds (`2026-11-25T01:00:00.000Z`).
 *
 * Our sessions think in UTC, so it is written anew without being calculated: lists hold hundreds of them.
 *
 * @param text as the database writes it, in whatever zone
 */
export function isoInstant(text: string): string {
  const [, day, time, fraction = ''] = inUtc.exec(text) ?? [];
  return day === undefined ? new Date(text).toISOString() : `${day}T${time}.${fraction.padEnd(3, '0')}Z`;
}
