import { conclusions as en } from './en/conclusions.js';
import { conclusions as vi } from './vi/conclusions.js';

export const conclusionsWords = { vi, en };
