import { page } from '../pages/route.js';
import { dayOf } from '../words/dates.js';
import { CalendarView } from './calendar-view.js';
import { readFilters } from './filters.js';
import { loadCalendar } from './load.js';

/** The calendar: when leaders receive, from today on or as the address wishes. */
export const calendarPage = page({
  route: '/',
  island: 'calendar',
  load: async ({ execute, language, search, now }) => ({
    data: await loadCalendar({ execute, language }, readFilters(search), dayOf(now)),
  }),
  head: ({ filters }, { words }) => ({
    title: words.calendar.title,
    description: words.calendar.description,
    hidden: filters.at !== undefined,
  }),
  View: CalendarView,
});
