import { preparations as en } from './en/preparations.js';
import { preparations as vi } from './vi/preparations.js';

export const preparationWords = { vi, en };
