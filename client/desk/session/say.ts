import { dayOf, hoursOf, sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import type { Reader } from '../../words/reader.js';
import type { DeskSession } from './documents.js';

/** The time zone of every session, as it is written after a local time. */
const offset = '+07:00';

interface Position {
  title: string;
  leader: { fullName: string; honorific: string };
}

/** Who receives, as people say it: “Ông Trần Văn Mẫu, Chủ tịch UBND tỉnh”. */
export function sayReceiver({
  actualPosition,
  assignedPosition,
}: Pick<DeskSession, 'actualPosition' | 'assignedPosition'>): string {
  return sayPosition(actualPosition ?? assignedPosition);
}

export function sayPosition({ title, leader }: Position): string {
  return `${leader.honorific} ${leader.fullName}, ${title}`;
}

/** “Thứ Năm, 25/12/2026, 08:00–11:30”. */
export function sayTimes({ words }: Reader, startsAt: string, endsAt: string): string {
  return `${sayDay(words, dayOf(startsAt))}, ${hoursOf(startsAt, endsAt)}`;
}

/** Names a session in one line. */
export function sayTitle(reader: Reader, pattern: string, session: DeskSession): string {
  const { leader } = session.actualPosition ?? session.assignedPosition;
  const day = sayTimes(reader, session.startsAt, session.endsAt);
  return fill(pattern, { who: `${leader.honorific} ${leader.fullName}`, day });
}

/** The instant of a local day and hour in Viet Nam, `2026-12-25` and `08:00`; null while one of them is missing. */
export function instantOf(day: string, time: string): string | null {
  return day && time ? new Date(`${day}T${time}:00${offset}`).toISOString() : null;
}
