import { visits as en } from './en/visits.js';
import { visits as vi } from './vi/visits.js';

export const visitWords = { vi, en };
