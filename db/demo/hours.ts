import { instantAt } from './day.js';
import type { Part } from './notice.js';
import type { PlannedSession } from './planned-session.js';

type Timed = Pick<PlannedSession, 'day' | 'parts'>;

/** The instant at which the first part of a session begins. */
export function startOf(session: Timed): string {
  return boundaryOf(session, session.parts[0]?.[0]);
}

/** The instant at which the last part of a session ends. */
export function endOf(session: Timed): string {
  return boundaryOf(session, session.parts.at(-1)?.[1]);
}

/** Cuts the parts of a session into slots of equal length; what is left over at the end of a part is no slot. */
export function cutIntoSlots(session: Timed & { slotMinutes: number }): { startsAt: string; endsAt: string }[] {
  return session.parts.flatMap((part) => cutPart(session.day, part, session.slotMinutes * 60_000));
}

function cutPart(day: string, [from, to]: Part, lengthMs: number): { startsAt: string; endsAt: string }[] {
  const first = Date.parse(instantAt(day, from));
  const many = Math.floor((Date.parse(instantAt(day, to)) - first) / lengthMs);
  const at = (turn: number) => new Date(first + turn * lengthMs).toISOString();
  return Array.from({ length: many }, (_, i) => ({ startsAt: at(i), endsAt: at(i + 1) }));
}

function boundaryOf(session: Timed, time: string | undefined): string {
  if (time === undefined) throw new Error(`A session of ${session.day} has no hours`);
  return instantAt(session.day, time);
}
