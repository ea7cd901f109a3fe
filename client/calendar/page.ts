import { page } from '../pages/route.js';
import { dayOf } from '../words/dates.js';
import { CalendarView } from './calendar-view.js';
import { type Filters, readFilters } from './filters.js';
import { loadCalendar } from './load.js';

/** A moment that is still to come is told as it is now. */
const notAhead = (filters: Filters, now: string): Filters =>
  filters.at && Date.parse(filters.at) > Date.parse(now) ? { ...filters, at: undefined } : filters;

/** The calendar: when leaders receive, from today on or as the address wishes. */
export const calendarPage = page({
  route: '/',
  island: 'calendar',
  load: async ({ execute, language, search, now }) => ({
    data: await loadCalendar({ execute, language }, notAhead(readFilters(search), now), dayOf(now)),
  }),
  head: ({ filters }, { words }) => ({
    title: words.calendar.title,
    description: words.calendar.description,
    hidden: filters.at !== undefined,
  }),
  View: CalendarView,
});
