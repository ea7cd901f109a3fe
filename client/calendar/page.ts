import { page } from '../pages/route.js';
import { CalendarView } from './calendar-view.js';

/** The calendar: when leaders receive, from today on. */
export const calendarPage = page({
  route: '/',
  island: 'calendar',
  load: () => ({ data: {} }),
  head: (_data, { words }) => ({ title: words.calendar.title, description: words.calendar.description }),
  View: CalendarView,
});
