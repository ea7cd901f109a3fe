import { workingDays as en } from './en/working-days.js';
import { workingDays as vi } from './vi/working-days.js';

export const workingDaysWords = { vi, en };
