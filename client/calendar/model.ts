import type { ResultOf } from '../api/graphql.js';
import type { SessionCard } from '../session/documents.js';
import { isOn } from '../session/places.js';
import type { Day } from './days.js';
import type { calendarChangedSubscription, Mark } from './documents.js';
import type { CalendarData } from './load.js';

type Update = ResultOf<typeof calendarChangedSubscription>['calendarChanged'];

export type CalendarChange = Extract<Update, { __typename: 'CalendarChange' }>;

/** Days that have sessions, in order, each with its own. The sessions must be in order already. */
export function groupByDay<Item extends { day: Day }>(sessions: readonly Item[]): { day: Day; sessions: Item[] }[] {
  const groups: { day: Day; sessions: Item[] }[] = [];
  for (const session of sessions) {
    const last = groups.at(-1);
    if (last?.day === session.day) last.sessions.push(session);
    else groups.push({ day: session.day, sessions: [session] });
  }
  return groups;
}

/** What a month's table says of one day. */
export interface DayMark {
  /** Sessions that still take place. */
  count: number;
  /** Places that can be booked at this moment. */
  free: number;
  /** Initials of the leaders, each once, in order of time. */
  initials: string[];
  sessions: Mark[];
}

export function marksByDay(marks: readonly Mark[]): Map<Day, DayMark> {
  const days = new Map<Day, DayMark>();
  for (const mark of marks) {
    const day = days.get(mark.day) ?? { count: 0, free: 0, initials: [], sessions: [] };
    days.set(mark.day, day);
    day.sessions.push(mark);
    if (!isOn(mark)) continue;
    day.count += 1;
    if (mark.registrationState === 'OPEN') day.free += mark.freePlaces;
    const initials = initialsOf(mark.assignedPosition.leader.fullName);
    if (!day.initials.includes(initials)) day.initials.push(initials);
  }
  return days;
}

/** “Nguyễn Văn An” is marked NVA; at most three letters, tone marks kept with their letter. */
export function initialsOf(fullName: string): string {
  const letters = fullName
    .normalize('NFC')
    .split(/[\s-]+/)
    .flatMap((word) => /\p{L}/u.exec(word)?.[0] ?? []);
  return letters.slice(-3).join('').toLocaleUpperCase('vi');
}

/**
 * Folds one live change into what is shown.
 *
 * A session that lost its last place stays, marked full, even when only free ones were asked for: nothing may vanish
 * under a reader's finger. One that was withdrawn, or moved out of the days shown, goes.
 */
export function foldChange(data: CalendarData, change: CalendarChange): CalendarData {
  const session = change.session ?? nowFull(data, change);
  const sessions = data.sessions.filter(({ id }) => id !== change.sessionId);
  const marks = data.marks.filter(({ id }) => id !== change.sessionId);
  if (session && isShown(data, session)) sessions.push(session);
  if (session && session.day.slice(0, 7) === data.shown.from.slice(0, 7)) marks.push(session);
  return { ...data, cursor: change.cursor, sessions: inOrder(sessions), marks: inOrder(marks) };
}

function nowFull(data: CalendarData, { change, sessionId }: CalendarChange): SessionCard | undefined {
  if (change !== 'PlacesChanged' || !data.filters.freeOnly) return undefined;
  const shown = data.sessions.find(({ id }) => id === sessionId);
  return shown && { ...shown, freePlaces: 0, registrationState: 'FULL' };
}

function isShown({ shown, sessions, next, filters }: CalendarData, session: SessionCard): boolean {
  if (session.day < shown.from || (shown.to && session.day > shown.to)) return false;
  if (sessions.some(({ id }) => id === session.id)) return true;
  const [first, last] = [sessions[0], sessions.at(-1)];
  if (filters.after && first && session.startsAt < first.startsAt) return false;
  return !(next && last && session.startsAt > last.startsAt);
}

function inOrder<Item extends { startsAt: string; id: string }>(sessions: Item[]): Item[] {
  return sessions.sort((a, b) =>
    a.startsAt === b.startsAt ? (a.id < b.id ? -1 : 1) : a.startsAt < b.startsAt ? -1 : 1,
  );
}
