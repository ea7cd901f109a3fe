import type { Stretch } from './tongues.js';
import { calendar } from './vi/calendar.js';
import { dates } from './vi/dates.js';
import { frame } from './vi/frame.js';
import { notice } from './vi/notice.js';
import { session } from './vi/session.js';

/** Every word a page says in Vietnamese. English must have the same shape, or it does not compile. */
export const vi = {
  ...{ frame, dates, calendar, notice, session },
  /** Where names are of another tongue than the page, it parts them; here they are not. */
  partTongues: undefined as ((text: string) => Stretch[]) | undefined,
};

export type Words = typeof vi;
