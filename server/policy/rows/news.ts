import { everyone } from '../audience.js';
import type { Rows } from '../rows.js';

/** What is new in the published calendar. */
export const newsRows: Rows = {
  'Query.calendarNews(after filter first)': everyone,
  'CalendarNews { after at before id kind takenBackAt }': everyone,
  'CalendarNewsConnection { edges nodes pageInfo }': everyone,
  'CalendarNewsEdge { cursor node }': everyone,
  'CalendarNewsFilter { agencyId includeSubordinate leaderId sessionId }': everyone,
};
