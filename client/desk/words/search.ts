import { search as en } from './en/search.js';
import { search as vi } from './vi/search.js';

export const searchWords = { vi, en };
