import { today as en } from './en/today.js';
import { today as vi } from './vi/today.js';

export const todayWords = { vi, en };

export type TodayWords = typeof vi;
