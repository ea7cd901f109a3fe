import type { Day } from '../../calendar/days.js';
import { dayOf } from '../../words/dates.js';
import type { CalendarSession, CalendarWeek } from './documents.js';
import { type Arrangement, laneKeyOf } from './lanes.js';

/** Everything that stands in one line on one day, in the order it begins. */
export type Cells = ReadonlyMap<string, readonly CalendarSession[]>;

export const cellKey = (laneKey: string, day: Day) => `${laneKey}|${day}`;

/** Sessions by line and day. */
export function cellsOf(sessions: readonly CalendarSession[], by: Arrangement): Cells {
  const cells = new Map<string, CalendarSession[]>();
  for (const session of sessions.toSorted((one, other) => (one.startsAt < other.startsAt ? -1 : 1))) {
    const key = cellKey(laneKeyOf(session, by), dayOf(session.startsAt));
    cells.set(key, [...(cells.get(key) ?? []), session]);
  }
  return cells;
}

/** Why a leader is away on a day, if they are. */
export function leaveOn(week: CalendarWeek | undefined, leaderId: string | undefined, day: Day) {
  return week?.leaves?.find((one) => one.leader.id === leaderId && one.fromDay <= day && day <= one.toDay)?.kind;
}

/** What stands out about a day, whoever receives: off though its weekday works, or worked though it does not. */
export function dayNote(week: CalendarWeek | undefined, day: Day) {
  return week?.workingDays?.find((one) => one.day === day);
}

/** Whether nobody is expected to work on a day. */
export function isOff(week: CalendarWeek | undefined, day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return !(dayNote(week, day)?.isWorking ?? (weekday !== 0 && weekday !== 6));
}

/** Stretches of equal length that fill some hours, as many as fit whole; none when the length is none. */
export function slotsOf(
  { startsAt, endsAt }: { startsAt: string; endsAt: string },
  { minutes, publicCapacity, staffCapacity }: { minutes: number; publicCapacity: number; staffCapacity: number },
) {
  const length = minutes * 60_000;
  const from = Date.parse(startsAt);
  const count = minutes > 0 ? Math.min(Math.floor((Date.parse(endsAt) - from) / length), 100) : 0;
  return Array.from({ length: Math.max(count, 0) }, (_, i) => ({
    startsAt: new Date(from + i * length).toISOString(),
    endsAt: new Date(from + (i + 1) * length).toISOString(),
    publicCapacity,
    staffCapacity,
  }));
}
