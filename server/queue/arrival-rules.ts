/** What is looked at of a registration when its holder stands at the door. */
export interface Arrival {
  status: string;
  slotStartsAt: string | null;
  session: { pointId: string; day: string };
}

export type ArrivalProblem = 'OTHER_DAY' | 'OTHER_POINT' | 'ENDED';

export type ArrivalDecision =
  | { kind: 'Welcome'; origin: 'BOOKED' | 'WALK_IN'; dueAt: string | null }
  | { kind: 'ArrivalNotPossible'; problem: ArrivalProblem };

/**
 * Whether somebody with a registration goes into the line of this point and day.
 *
 * Who still waits for a place comes without one, so like anybody who did not register. Whoever is not let in here can
 * always be added as a walk-in: nobody is sent away by this rule.
 */
export function decideArrival(arrival: Arrival, here: { pointId: string; day: string }): ArrivalDecision {
  const { status, session, slotStartsAt } = arrival;
  if (status !== 'CONFIRMED' && status !== 'WAITLISTED') return { kind: 'ArrivalNotPossible', problem: 'ENDED' };
  if (session.day !== here.day) return { kind: 'ArrivalNotPossible', problem: 'OTHER_DAY' };
  if (session.pointId !== here.pointId) return { kind: 'ArrivalNotPossible', problem: 'OTHER_POINT' };
  return status === 'CONFIRMED'
    ? { kind: 'Welcome', origin: 'BOOKED', dueAt: slotStartsAt }
    : { kind: 'Welcome', origin: 'WALK_IN', dueAt: null };
}

/** The reasons for going first that are in force, each with the paper it comes from. */
export interface PriorityGround {
  code: string;
  source: string;
}

/** Reads the reasons for going first out of policy rows; without a row nobody goes first. */
export function readPriorities(policies: readonly { key: string; value: unknown }[]): PriorityGround[] {
  const value = policies.find(({ key }) => key === 'queuePriorities')?.value;
  const grounds: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'grounds') : null;
  if (!Array.isArray(grounds)) return [];
  return grounds.flatMap((one: unknown) => {
    const [code, source] =
      typeof one === 'object' && one !== null ? [Reflect.get(one, 'code'), Reflect.get(one, 'source')] : [];
    return typeof code === 'string' && typeof source === 'string' ? [{ code, source }] : [];
  });
}

const mostDaysLate = 7;

/** When something happened at a desk: never later than now, and not so long ago that nobody can remember; null then. */
export function readHappenedAt(given: string | null | undefined, now: string): string | null {
  const at = given ? Date.parse(given) : Date.parse(now);
  if (Number.isNaN(at)) return null;
  const latest = Math.min(at, Date.parse(now));
  return Date.parse(now) - latest > mostDaysLate * 86_400_000 ? null : new Date(latest).toISOString();
}

/** Whether a number can have been printed by a desk without a connection: its letter and a count. */
export function isDeskLabel(label: string): boolean {
  return /^[A-Z][1-9]\d{0,2}$/.test(label);
}
