/** What the rule of the line looks at. Nothing of it says who somebody is or what about. */
export interface Waiting {
  id: string;
  /** Why somebody goes before the others; null for nearly everybody. */
  priority: string | null;
  origin: 'BOOKED' | 'WALK_IN';
  /** From this instant on it goes before those who only came earlier. */
  turnAt: string;
  /** The order in which numbers were given out. */
  ordering: number;
  /** Sent on to one desk. */
  forDeskId: string | null;
  sessionId: string | null;
  /** Was missed or held, and came back. */
  hasReturned: boolean;
}

/** Minutes the rule works with; an agency's own, or the product's where no paper says anything. */
export interface LineRules {
  /** How late after the beginning of the slot somebody still counts as on time. */
  graceMinutes: number;
  /** How long a walk-in waits behind people whose slot has come, at most. */
  patienceMinutes: number;
  /** How long somebody who missed the call waits after coming back. */
  returnMinutes: number;
  /** After so many calls without answer somebody counts as missed. */
  callsBeforeMissed: number;
  source: string;
}

/** Why somebody is next, so that whoever asks is given a reason. */
export type TurnReason = 'SENT_ON' | 'PRIORITY' | 'SLOT_HAS_COME' | 'WAITED_LONG' | 'RETURNED' | 'CAME_FIRST' | 'EARLY';

/** The rule of the line in force, read out of policy rows. */
export function readLineRules(policies: readonly { key: string; value: unknown; source: string }[]): LineRules {
  const policy = policies.find(({ key }) => key === 'queue');
  const given = typeof policy?.value === 'object' && policy.value !== null ? policy.value : {};
  const minutes = (name: string, otherwise: number) => {
    const value: unknown = Reflect.get(given, name);
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : otherwise;
  };
  return {
    graceMinutes: minutes('graceMinutes', 10),
    patienceMinutes: minutes('patienceMinutes', 60),
    returnMinutes: minutes('returnMinutes', 15),
    callsBeforeMissed: minutes('callsBeforeMissed', 3),
    source: policy?.source ?? '',
  };
}

/**
 * The instant at which somebody's turn has come, whoever else waits.
 *
 * Booked and on time: the slot. Booked and late, or without a booking: arrival plus the patience of the line, so that a
 * day full of bookings never leaves them waiting without end.
 */
export function turnOnArrival(
  { dueAt, arrivedAt }: { dueAt: string | null; arrivedAt: string },
  rules: LineRules,
): string {
  const isOnTime = dueAt !== null && arrivedAt <= after(dueAt, rules.graceMinutes);
  return isOnTime ? dueAt : after(arrivedAt, rules.patienceMinutes);
}

/** The turn of somebody who missed the call and is back: after a pause, so that nobody gains by being late. */
export function turnOnReturn(at: string, rules: LineRules): string {
  return after(at, rules.returnMinutes);
}

/**
 * Everybody a desk may call, in the order it will, at an instant.
 *
 * Who was sent on to this desk; then those with priority; then those whose turn has come, by turn; then walk-ins by
 * arrival; then those who came before their slot. A desk is never idle while somebody waits. Equal turns go by number.
 */
export function inOrder<One extends Waiting>(waiting: readonly One[], desk: DeskAsking, now: string): One[] {
  return waiting.filter((one) => isFor(one, desk)).sort((a, b) => compare(rankOf(a, now), rankOf(b, now)));
}

export interface DeskAsking {
  id: string | null;
  /** Takes only those who came for this session; everybody when null. */
  sessionId: string | null;
}

/** Says why somebody stands where they stand. */
export function reasonOf(one: Waiting, now: string): TurnReason {
  if (one.forDeskId !== null) return 'SENT_ON';
  if (one.priority !== null) return 'PRIORITY';
  if (one.hasReturned) return 'RETURNED';
  if (one.turnAt <= now) return one.origin === 'BOOKED' ? 'SLOT_HAS_COME' : 'WAITED_LONG';
  return one.origin === 'WALK_IN' ? 'CAME_FIRST' : 'EARLY';
}

/** Whether a desk may call somebody at all. */
export function isFor(one: Waiting, { id, sessionId }: DeskAsking): boolean {
  if (one.forDeskId !== null) return one.forDeskId === id || id === null;
  return sessionId === null || one.sessionId === sessionId;
}

/** As the statement that calls the next one ranks them; a test holds both together. */
function rankOf(one: Waiting, now: string): readonly (number | string)[] {
  const group = one.turnAt <= now ? 0 : one.origin === 'WALK_IN' ? 1 : 2;
  return [one.forDeskId === null ? 1 : 0, one.priority === null ? 1 : 0, group, one.turnAt, one.ordering];
}

function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [at, one] of a.entries()) {
    const other = b[at] ?? one;
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}

function after(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString();
}
