import { duties as en } from './en/duties.js';
import { duties as vi } from './vi/duties.js';

export const dutiesWords = { vi, en };
