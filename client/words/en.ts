import { calendar } from './en/calendar.js';
import { dates } from './en/dates.js';
import { frame } from './en/frame.js';
import { notice } from './en/notice.js';
import { session } from './en/session.js';
import { partTongues } from './tongues.js';
import type { Words } from './vi.js';

/** Every word a page says in English. */
export const en: Words = { frame, dates, calendar, notice, session, partTongues };
