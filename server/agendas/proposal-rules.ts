/** A confirmed registration with the slot it was given. */
export interface Expected {
  id: string;
  slotId: string | null;
  slotStartsAt: string | null;
  slotEndsAt: string | null;
  /** Many people with one matter are received together. */
  groupCaseId: string | null;
}

/** What stands on the agenda already; `slotStartsAt` is when a fixed break begins, and null for whatever has no time of its own. */
export interface Placed {
  id: string;
  registrationId: string | null;
  slotStartsAt: string | null;
  groupCaseId: string | null;
  isStruck: boolean;
}

/** An item to add, behind an item that stands already (null: at the front); several behind one keep their order. */
export interface Proposed {
  afterId: string | null;
  kind: 'REGISTRATION' | 'BREAK';
  registrationId: string | null;
  minutes: number;
  /** Local time of a break between two slots. */
  fixedTime: string | null;
}

const usualMinutes = 15;
const fewestMinutes = 5;
const sevenHours = 7 * 60 * 60_000;

/**
 * Proposes where the confirmed registrations go that are not on the agenda yet: by slot, then in the order given.
 *
 * People of one group case stand there once, as whoever of them comes first. Each item has its share of its slot, at least
 * five minutes. On an empty agenda the time between two slots becomes a break; on one
 * that has been worked on, each goes behind the registrations of its slot or of the last one before.
 */
export function proposeItems(expected: readonly Expected[], placed: readonly Placed[]): Proposed[] {
  const known = new Set(placed.map(({ registrationId }) => registrationId));
  const present = new Set(placed.flatMap(({ groupCaseId, isStruck }) => (isStruck ? [] : (groupCaseId ?? []))));
  const once = oncePerGroup([...expected].sort(bySlot));
  const missing = once.filter(({ id, groupCaseId }) => !known.has(id) && !present.has(groupCaseId ?? ''));
  const share = shares(once);
  if (placed.length === 0) return withBreaks(missing, share);
  return missing.map((one) => ({ ...itemOf(one, share), afterId: anchorOf(one, placed) }));
}

/** What one registration takes: its slot divided among all who are in it. */
export function minutesFor(one: Expected, inSlot: number): number {
  if (one.slotStartsAt === null || one.slotEndsAt === null) return usualMinutes;
  const minutes = (Date.parse(one.slotEndsAt) - Date.parse(one.slotStartsAt)) / 60_000;
  return Math.max(fewestMinutes, Math.floor(minutes / Math.max(1, inSlot)));
}

function shares(expected: readonly Expected[]): (one: Expected) => number {
  const counts = new Map<string | null, number>();
  for (const { slotId } of expected) counts.set(slotId, (counts.get(slotId) ?? 0) + 1);
  return (one) => minutesFor(one, counts.get(one.slotId) ?? 1);
}

/** Of those who are received together, the first stands for all. */
function oncePerGroup(expected: readonly Expected[]): Expected[] {
  const seen = new Set<string>();
  return expected.filter(({ groupCaseId }) => {
    if (groupCaseId === null) return true;
    const isFirst = !seen.has(groupCaseId);
    seen.add(groupCaseId);
    return isFirst;
  });
}

function itemOf(one: Expected, share: (one: Expected) => number): Proposed {
  return { afterId: null, kind: 'REGISTRATION', registrationId: one.id, minutes: share(one), fixedTime: null };
}

function withBreaks(missing: readonly Expected[], share: (one: Expected) => number): Proposed[] {
  let slotEndsAt: string | null = null;
  return missing.flatMap((one): Proposed[] => {
    const free = slotEndsAt !== null && one.slotStartsAt !== null && one.slotStartsAt > slotEndsAt;
    const before = free ? [breakBetween(slotEndsAt ?? '', one.slotStartsAt ?? '')] : [];
    slotEndsAt = one.slotEndsAt ?? slotEndsAt;
    return [...before, itemOf(one, share)];
  });
}

function breakBetween(from: string, to: string): Proposed {
  const minutes = Math.min(480, Math.round((Date.parse(to) - Date.parse(from)) / 60_000));
  const fixedTime = new Date(Date.parse(from) + sevenHours).toISOString().slice(11, 16);
  return { afterId: null, kind: 'BREAK', registrationId: null, minutes, fixedTime };
}

/** Behind the last thing of the same slot or an earlier one; without any, before the first that is later, or behind what opens the agenda. */
function anchorOf(one: Expected, placed: readonly Placed[]): string | null {
  const starts = one.slotStartsAt ?? '9';
  const earlier = placed.findLast(({ slotStartsAt }) => slotStartsAt !== null && slotStartsAt <= starts);
  if (earlier) return earlier.id;
  const later = placed.findIndex(({ slotStartsAt }) => slotStartsAt !== null);
  return placed[later < 0 ? 0 : later - 1]?.id ?? null;
}

/** Those without a slot come last; of one slot, the order they were given in. */
function bySlot(one: Expected, other: Expected): number {
  const [first, second] = [one.slotStartsAt ?? '9', other.slotStartsAt ?? '9'];
  return first < second ? -1 : first > second ? 1 : 0;
}
