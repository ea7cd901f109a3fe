import { endOf, startOf } from './hours.js';
import { holderOn, type Term } from './offices.js';
import { type PlannedSession, receivingOffice } from './planned-session.js';

/** What is already taken: people and rooms, with their times. */
export interface Timetable {
  /** Whether neither the person who receives nor the room is taken at that time. */
  isFree(session: PlannedSession): boolean;
  /** Takes the time; asks nothing. */
  take(session: PlannedSession): void;
  /** Gives the time back. */
  release(session: PlannedSession): void;
}

/** An empty timetable. The database has the same rule as its last wall. */
export function emptyTimetable(terms: readonly Term[]): Timetable {
  const taken = new Map<string, { slug: string; from: string; to: string }[]>();
  const keysOf = (session: PlannedSession) => [
    holderOn(terms, receivingOffice(session), session.day).person,
    `${session.point}/${session.room}`,
  ];
  const linesOf = (key: string) => taken.get(key) ?? [];
  return {
    isFree: (session) => {
      const [from, to] = [startOf(session), endOf(session)];
      return keysOf(session).every((key) => linesOf(key).every((line) => line.to <= from || line.from >= to));
    },
    take: (session) => {
      const line = { slug: session.slug, from: startOf(session), to: endOf(session) };
      for (const key of keysOf(session)) taken.set(key, [...linesOf(key), line]);
    },
    release: (session) => {
      for (const key of keysOf(session)) {
        taken.set(
          key,
          linesOf(key).filter((line) => line.slug !== session.slug),
        );
      }
    },
  };
}
