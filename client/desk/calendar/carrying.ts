import { addDays, type Day } from '../../calendar/days.js';
import { dayOf, timeOf } from '../../words/dates.js';
import type { CalendarSession } from './documents.js';
import { type Arrangement, type Lane, laneKeyOf } from './lanes.js';

/** A session that was picked up and not put down yet. */
export interface Carried {
  session: CalendarSession;
  day: Day;
  /** How much later in the day than now, in minutes. */
  minutesLater: number;
  laneKey: string;
}

/** How far one press of an arrow key moves it in the day, in minutes. */
export const stepMinutes = 15;

export function pickUp(session: CalendarSession, by: Arrangement): Carried {
  return { session, day: dayOf(session.startsAt), minutesLater: 0, laneKey: laneKeyOf(session, by) };
}

/**
 * Where an arrow key takes what is carried: a day earlier or later, a quarter of an hour, or with Shift the next line; nothing
 * for other keys. It never leaves its local day by the quarter hour, nor the calendar by the line.
 */
export function carriedBy(
  carried: Carried,
  { key, shiftKey }: { key: string; shiftKey: boolean },
  lanes: readonly Lane[],
): Carried | undefined {
  if (key === 'ArrowLeft') return { ...carried, day: addDays(carried.day, -1) };
  if (key === 'ArrowRight') return { ...carried, day: addDays(carried.day, 1) };
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined;
  const step = key === 'ArrowUp' ? -1 : 1;
  if (shiftKey) return { ...carried, laneKey: neighbour(carried, lanes, step) };
  const later = { ...carried, minutesLater: carried.minutesLater + step * stepMinutes };
  return isWithinDay(later) ? later : carried;
}

/** The hours it would have, as instants. */
export function hoursOfCarried({ session, day, minutesLater }: Carried): { startsAt: string; endsAt: string } {
  const days = (Date.parse(day) - Date.parse(dayOf(session.startsAt))) / 60_000;
  const at = (instant: string) => new Date(Date.parse(instant) + (days + minutesLater) * 60_000).toISOString();
  return { startsAt: at(session.startsAt), endsAt: at(session.endsAt) };
}

/** Whether it would be put down where it was picked up. */
export function isWhereItWas(carried: Carried, by: Arrangement): boolean {
  const { session, day, minutesLater, laneKey } = carried;
  return day === dayOf(session.startsAt) && minutesLater === 0 && laneKey === laneKeyOf(session, by);
}

/** What putting it down asks for: a draft is simply moved; of what is public, people must be told. */
export type Drop =
  | { kind: 'move'; startsAt: string; assignedPositionId?: string; pointId?: string; room?: string }
  | { kind: 'postpone'; startsAt: string; endsAt: string }
  | { kind: 'delegate'; positionId: string }
  /** The room of what is public is changed on its own page. */
  | { kind: 'elsewhere' };

export function dropOf(carried: Carried, by: Arrangement, lane: Lane | undefined): Drop {
  const { session, day, minutesLater } = carried;
  const { startsAt, endsAt } = hoursOfCarried(carried);
  const isOtherLane = carried.laneKey !== laneKeyOf(session, by);
  if (!session.published) return { kind: 'move', startsAt, ...(isOtherLane ? givenBy(lane) : {}) };
  if (day !== dayOf(session.startsAt) || minutesLater !== 0) return { kind: 'postpone', startsAt, endsAt };
  return lane?.positionId ? { kind: 'delegate', positionId: lane.positionId } : { kind: 'elsewhere' };
}

/** What stands in the way of being put down here; anything else is shown and left to people. */
export function isInTheWay(note: { kind: string }): boolean {
  return ['LEADER_BUSY', 'ROOM_BUSY', 'IN_THE_PAST', 'POSITION_VACANT'].includes(note.kind);
}

/** What a draft gets from the line it is put into. */
export function givenBy(lane: Lane | undefined): { assignedPositionId?: string; pointId?: string; room?: string } {
  if (lane?.positionId) return { assignedPositionId: lane.positionId };
  return lane?.pointId ? { pointId: lane.pointId, room: lane.room ?? '' } : {};
}

function neighbour({ laneKey }: Carried, lanes: readonly Lane[], step: number): string {
  const at = lanes.findIndex(({ key }) => key === laneKey);
  return lanes[Math.min(Math.max(at + step, 0), lanes.length - 1)]?.key ?? laneKey;
}

function isWithinDay(carried: Carried): boolean {
  const { startsAt, endsAt } = hoursOfCarried(carried);
  return dayOf(startsAt) === carried.day && dayOf(endsAt) === carried.day && timeOf(endsAt) !== '00:00';
}
