import { localDay } from '../local-day.js';
import { findHoursProblem, type HoursProblem, type SessionHours, type Stretch } from './rules.js';

/** How a postponed session stands afterwards. `shiftMs` moves every slot. */
export interface Postponement extends SessionHours {
  kind: 'Postponed';
  status: 'POSTPONED' | 'RESCHEDULED';
  day: string;
  previousStartsAt: string;
  shiftMs: number;
}

export interface PostponementFacts {
  session: SessionHours & { status: string; previousStartsAt: string | null };
  slots: readonly Stretch[];
  newStartsAt: string | null;
  newEndsAt: string | null;
  now: string;
}

/**
 * Puts a session off, or moves it to a new time.
 *
 * Without a new time it keeps its old hours for the record. With one, slots and cut-off move by as much as the session
 * begins later (or earlier); an opening of registration that is still to come moves too. Put off first and then given a
 * day, it remembers the time that was announced.
 *
 * @see domain.md 7.2 and R4
 */
export function decidePostponement(
  facts: PostponementFacts,
): Postponement | { kind: 'InvalidHours'; problem: HoursProblem } {
  const { session, slots, newStartsAt, now } = facts;
  const { startsAt, endsAt, registrationOpensAt, registrationClosesAt } = session;
  if (newStartsAt === null) {
    if (facts.newEndsAt !== null) return { kind: 'InvalidHours', problem: 'ENDS_BEFORE_START' };
    const hours = { startsAt, endsAt, registrationOpensAt, registrationClosesAt };
    return {
      kind: 'Postponed',
      status: 'POSTPONED',
      ...hours,
      day: localDay(startsAt),
      previousStartsAt: startsAt,
      shiftMs: 0,
    };
  }
  if (newStartsAt <= now) return { kind: 'InvalidHours', problem: 'IN_THE_PAST' };
  const keepsHours = newStartsAt === startsAt && (facts.newEndsAt ?? endsAt) === endsAt;
  if (keepsHours && session.status !== 'POSTPONED') return { kind: 'InvalidHours', problem: 'SAME_TIME' };
  const shiftMs = Date.parse(newStartsAt) - Date.parse(startsAt);
  const isOpenAlready = registrationOpensAt !== null && registrationOpensAt <= now;
  const hours = {
    startsAt: newStartsAt,
    endsAt: facts.newEndsAt ?? shifted(endsAt, shiftMs),
    registrationOpensAt: isOpenAlready
      ? registrationOpensAt
      : registrationOpensAt && shifted(registrationOpensAt, shiftMs),
    registrationClosesAt: registrationClosesAt && shifted(registrationClosesAt, shiftMs),
  };
  const problem = findHoursProblem(
    hours,
    slots.map((slot) => shiftedStretch(slot, shiftMs)),
  );
  if (problem) return { kind: 'InvalidHours', problem };
  return {
    kind: 'Postponed',
    status: 'RESCHEDULED',
    ...hours,
    day: localDay(newStartsAt),
    previousStartsAt: startsAt,
    shiftMs,
  };
}

function shiftedStretch({ startsAt, endsAt }: Stretch, byMs: number): Stretch {
  return { startsAt: shifted(startsAt, byMs), endsAt: shifted(endsAt, byMs) };
}

function shifted(instant: string, byMs: number): string {
  return new Date(Date.parse(instant) + byMs).toISOString();
}
