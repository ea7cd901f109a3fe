import { day as en } from './en/day.js';
import { day as vi } from './vi/day.js';

export const dayWords = { vi, en };
