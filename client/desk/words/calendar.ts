import { calendar as en } from './en/calendar.js';
import { calendar as vi } from './vi/calendar.js';

export const calendarWords = { vi, en };
