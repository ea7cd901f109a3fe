const minuteMs = 60_000;
const sevenHours = 7 * 60 * minuteMs;

export type ItemKind = 'REGISTRATION' | 'TOPIC' | 'BREAK' | 'NOTE';

/** An item as far as its time is decided by it. */
export interface Lasting {
  id: string;
  kind: ItemKind;
  minutes: number;
  /** Local time `HH:MM` of a break that does not move with what comes before it. */
  fixedTime: string | null;
  /** Does not take place any more. */
  isStruck: boolean;
}

export interface ItemTime {
  id: string;
  startsAt: string;
  endsAt: string;
  /** Minutes in which nothing is planned before it. */
  idleMinutes: number;
  /** By how much a fixed break begins later than it should, because what comes before it lasts longer. */
  lateMinutes: number;
  /** Ends within the session. */
  fits: boolean;
}

/** A session's agenda in time. */
export interface Timetable {
  items: ItemTime[];
  /** When the last item ends; the session's beginning when there is none. */
  endsAt: string;
  /** Minutes by which the items go beyond the session's end. */
  overMinutes: number;
  /** Minutes between the last item and the session's end. */
  spareMinutes: number;
}

/**
 * When each item begins and ends: one after the other from the session's beginning.
 *
 * A fixed break waits for its time; when what comes before it lasts longer, it begins late, and never at the same time as
 * something else. What is struck takes no time, and a note none either. What goes beyond the session's end is told, not
 * cut off.
 */
export function timetableOf(items: readonly Lasting[], session: { startsAt: string; endsAt: string }): Timetable {
  const end = Date.parse(session.endsAt);
  let reached = Date.parse(session.startsAt);
  const times = items.map((item): ItemTime => {
    const wanted = startOf(item, session.startsAt) ?? reached;
    const begins = Math.max(reached, wanted);
    const ends = begins + lengthOf(item);
    const idleMinutes = (begins - reached) / minuteMs;
    reached = ends;
    return {
      id: item.id,
      startsAt: instantOf(begins),
      endsAt: instantOf(ends),
      idleMinutes,
      lateMinutes: (begins - wanted) / minuteMs,
      fits: ends <= end,
    };
  });
  const overMinutes = Math.max(0, (reached - end) / minuteMs);
  return {
    items: times,
    endsAt: instantOf(reached),
    overMinutes,
    spareMinutes: Math.max(0, (end - reached) / minuteMs),
  };
}

/** Minutes an item takes: none when it is struck or only a note. */
export function minutesTaken({ kind, minutes, isStruck }: Pick<Lasting, 'kind' | 'minutes' | 'isStruck'>): number {
  return isStruck || kind === 'NOTE' ? 0 : minutes;
}

function lengthOf(item: Lasting): number {
  return minutesTaken(item) * minuteMs;
}

/** The instant of a local time on the local day of a session. */
export function fixedStart(fixedTime: string, sessionStartsAt: string): string {
  return instantOf(startAt(fixedTime, sessionStartsAt));
}

/** When a fixed break is to begin; null for whatever floats. */
function startOf({ kind, fixedTime, isStruck }: Lasting, sessionStartsAt: string): number | null {
  return kind !== 'BREAK' || fixedTime === null || isStruck ? null : startAt(fixedTime, sessionStartsAt);
}

function startAt(fixedTime: string, sessionStartsAt: string): number {
  const [hours = 0, minutes = 0] = fixedTime.split(':').map(Number);
  const dayMs = 24 * 60 * minuteMs;
  const midnight = Math.floor((Date.parse(sessionStartsAt) + sevenHours) / dayMs) * dayMs - sevenHours;
  return midnight + (hours * 60 + minutes) * minuteMs;
}

function instantOf(ms: number): string {
  return new Date(ms).toISOString();
}
