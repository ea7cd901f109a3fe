import { canonicalJson } from '../releases/canonical-rules.js';
import type { AgendaContent, FrozenItem, FrozenParticipant } from './content-rules.js';

/** How one thing of an agenda differs between two states of it. */
export interface Difference<Thing> {
  id: string;
  kind: 'ADDED' | 'REMOVED' | 'CHANGED';
  /** What of it changed; of an item that is PLACE when others do not stand before and behind it as they did, and TIME. */
  fields: string[];
  before: Thing | null;
  after: Thing | null;
}

export interface AgendaDifference {
  /** The session itself has other hours. */
  hoursChanged: boolean;
  items: Difference<FrozenItem>[];
  participants: Difference<FrozenParticipant>[];
}

const itemFields: Readonly<Record<string, (item: FrozenItem) => unknown>> = {
  TITLE: (item) => item.title,
  MINUTES: (item) => item.minutes,
  FIXED_TIME: (item) => item.fixedTime,
  STRIKE: (item) => item.strike,
  PREPARING: (item) => item.preparing,
  DUE_DAY: (item) => item.dueDay,
  PREPARATION: (item) => item.preparation,
  DOCUMENTS: (item) => item.documents,
  WORDS: (item) => item.wordsHash,
  TIME: (item) => [item.startsAt, item.endsAt],
};

const participantFields: Readonly<Record<string, (one: FrozenParticipant) => unknown>> = {
  NAME: (one) => [one.agencyId, one.name],
  INVITED: (one) => one.invitedAt,
  ANSWER: (one) => [one.answer, one.answeredBy],
};

/**
 * What differs between two states of one agenda, in the order of the later one, what was removed at the end.
 *
 * As few items as possible are told to have moved: those that stay keep their order among each other.
 */
export function differenceOf(before: AgendaContent, after: AgendaContent): AgendaDifference {
  const moved = movedBetween(before.items, after.items);
  const placed = (one: FrozenItem) => (moved.has(one.id) ? ['PLACE'] : []);
  return {
    hoursChanged: before.session.startsAt !== after.session.startsAt || before.session.endsAt !== after.session.endsAt,
    items: compare(before.items, after.items, (was, is) => [...placed(is), ...differing(itemFields, was, is)]),
    participants: compare(before.participants, after.participants, (was, is) => differing(participantFields, was, is)),
  };
}

/** The ids of those that stand in another order than before; the others keep theirs, and no larger set could. */
export function movedBetween(before: readonly { id: string }[], after: readonly { id: string }[]): Set<string> {
  const was = new Map(before.map(({ id }, index) => [id, index]));
  const common = after.filter(({ id }) => was.has(id));
  const kept = new Set(longestRising(common.map(({ id }) => was.get(id) ?? 0)));
  return new Set(common.filter((_, index) => !kept.has(index)).map(({ id }) => id));
}

function compare<Thing extends { id: string }>(
  before: readonly Thing[],
  after: readonly Thing[],
  fieldsOf: (was: Thing, is: Thing) => string[],
): Difference<Thing>[] {
  const was = new Map(before.map((one) => [one.id, one]));
  const is = new Set(after.map(({ id }) => id));
  const present = after.flatMap((one): Difference<Thing>[] => {
    const old = was.get(one.id);
    if (!old) return [{ id: one.id, kind: 'ADDED', fields: [], before: null, after: one }];
    const fields = fieldsOf(old, one);
    return fields.length === 0 ? [] : [{ id: one.id, kind: 'CHANGED', fields, before: old, after: one }];
  });
  const gone = before.filter(({ id }) => !is.has(id));
  return [
    ...present,
    ...gone.map((one): Difference<Thing> => ({ id: one.id, kind: 'REMOVED', fields: [], before: one, after: null })),
  ];
}

function differing<Thing>(
  fields: Readonly<Record<string, (thing: Thing) => unknown>>,
  was: Thing,
  is: Thing,
): string[] {
  return Object.entries(fields)
    .filter(([, read]) => canonicalJson(read(was)) !== canonicalJson(read(is)))
    .map(([field]) => field);
}

/** Positions of the longest rising sequence among these numbers, all different. */
function longestRising(numbers: readonly number[]): number[] {
  const lengths: number[] = [];
  const previous: number[] = [];
  numbers.forEach((number, index) => {
    let best = -1;
    for (let at = 0; at < index; at += 1)
      if ((numbers[at] ?? 0) < number && (best < 0 || (lengths[at] ?? 0) > (lengths[best] ?? 0))) best = at;
    previous.push(best);
    lengths.push(best < 0 ? 1 : (lengths[best] ?? 0) + 1);
  });
  const kept: number[] = [];
  for (let at = lengths.indexOf(Math.max(...lengths)); at >= 0; at = previous[at] ?? -1) kept.unshift(at);
  return kept;
}
