import type { Called, Display } from './documents.js';

/** What stands where on the wall. */
export interface Wall {
  /** The one number that is read from ten metres; null before the first call of the day. */
  main: Called | null;
  /** It is being called right now, not a reminder of the last call. */
  isCalling: boolean;
  /** Others that are being called at the same time. */
  also: readonly Called[];
  /** The last ones before. */
  recent: readonly Called[];
}

/** Lays out what is called: the latest call largest; while nobody is called, the last call stays. */
export function wallOf({ called, recent }: Pick<Display, 'called' | 'recent'>): Wall {
  const [main, ...also] = called;
  if (main) return { main, isCalling: true, also, recent };
  const [last, ...before] = recent;
  return { main: last ?? null, isCalling: false, also: [], recent: before };
}

/** Which calls are new since what was shown before: another number, or the same called again. */
export function newCalls(before: Pick<Display, 'called'>, now: Pick<Display, 'called'>): Called[] {
  const known = new Map(before.called.map(({ label, callCount }) => [label, callCount]));
  return now.called.filter(({ label, callCount }) => (known.get(label) ?? 0) < callCount);
}

/** Where a number goes: the desk and the room, each said once. */
export function whereOf({ desk, room }: Pick<Called, 'desk' | 'room'>): string {
  return [desk, room].filter((part) => part !== '').join(', ');
}
