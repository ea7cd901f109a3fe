import type { savedFilters as vi } from '../vi/saved-filters.js';

/** Filters somebody keeps. */
export const savedFilters: typeof vi = { needName: 'Please name the filter, so that you find it again.' };
