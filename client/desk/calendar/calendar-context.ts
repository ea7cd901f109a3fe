import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Day } from '../../calendar/days.js';
import type { Carried } from './carrying.js';
import type { CalendarSession } from './documents.js';
import type { Arrangement, Lane } from './lanes.js';

/** What every cell of the calendar may know and do. */
export interface Calendar {
  arrangement: Arrangement;
  today: Day;
  /** Whether one may arrange here. */
  mayArrange: boolean;
  /** Id of the session shown beside. */
  chosen: string | undefined;
  choose(session: CalendarSession): void;
  /** Begins a new session. */
  add(lane: Lane, day: Day): void;
  carried: Carried | undefined;
  /** Id of the session that was put down last: it takes the focus where it appears. */
  landing: { current: string | undefined };
  /** The pointer goes down on a session; it is picked up once the pointer moves. */
  grab(session: CalendarSession, event: PointerEvent): void;
}

export const CalendarContext = createContext<Calendar | undefined>(undefined);

export function useCalendar(): Calendar {
  const calendar = useContext(CalendarContext);
  if (!calendar) throw new Error('Cells stand in a calendar only.');
  return calendar;
}
