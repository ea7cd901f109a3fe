import { everyone } from '../audience.js';
import type { Rows } from '../rows.js';

/** Changes of the published calendar and of one’s own registration, told live. */
export const changeRows: Rows = {
  'Query.calendarChanges(after filter first)': everyone,
  'Query.changeCursor': everyone,
  'Subscription.calendarChanged(after filter)': everyone,
  'CalendarChange { at change cursor session sessionId }': everyone,
  'CalendarChanges { changes cursor hasMore snapshotNeeded }': everyone,
  'CalendarSnapshot { cursor sessions }': everyone,
  'RegistrationChange { at change cursor registration }': everyone,
  'RegistrationSnapshot { cursor registration }': everyone,
};
