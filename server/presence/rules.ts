/** A page that somebody has open. */
export interface Visit {
  visitId: string;
  accountId: string;
  fullName: string;
  mode: string;
  partId: string | null;
  since: string;
}

/** Somebody who is here, however many pages they have open. */
export interface PresentPerson {
  accountId: string;
  name: string;
  mode: string;
  partId: string | null;
  since: string;
}

/**
 * Who is here, each once: since their first visit, editing when any of their pages is.
 *
 * In the order they came. Whoever asks is among them, so that two tabs of one person know of each other.
 */
export function peopleIn(visits: readonly Visit[]): PresentPerson[] {
  const people = new Map<string, PresentPerson>();
  for (const { accountId, fullName: name, mode, partId, since } of visits) {
    const known = people.get(accountId);
    if (!known) people.set(accountId, { accountId, name, mode, partId, since });
    else if (known.mode === 'LOOKING' && mode === 'EDITING') people.set(accountId, { ...known, mode, partId });
  }
  return [...people.values()];
}

/** A visit counts while it was kept alive within the last three beats. */
export const beatMs = 15_000;

/** The instant after which a visit must have been seen to count. */
export function aliveAfter(now: string): string {
  return before(now, 3 * beatMs);
}

/** The instant before which a visit is forgotten altogether. */
export function forgottenBefore(now: string): string {
  return before(now, 8 * beatMs);
}

function before(now: string, ms: number): string {
  return new Date(Date.parse(now) - ms).toISOString();
}
