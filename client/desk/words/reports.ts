import { reports as en } from './en/reports.js';
import { reports as vi } from './vi/reports.js';

export const reportsWords = { vi, en };
