import { schedules as en } from './en/schedules.js';
import { schedules as vi } from './vi/schedules.js';

export const schedulesWords = { vi, en };
