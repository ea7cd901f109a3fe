import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LivingCalendar } from './use-calendar.js';

export const CalendarContext = createContext<LivingCalendar | undefined>(undefined);

/** The living calendar around a component of it. */
export function useLivingCalendar(): LivingCalendar {
  const calendar = useContext(CalendarContext);
  if (!calendar) throw new Error('A part of the calendar needs <CalendarContext.Provider> above it.');
  return calendar;
}
