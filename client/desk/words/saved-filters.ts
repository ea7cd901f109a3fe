import { savedFilters as en } from './en/saved-filters.js';
import { savedFilters as vi } from './vi/saved-filters.js';

export const savedFilterWords = { vi, en };
