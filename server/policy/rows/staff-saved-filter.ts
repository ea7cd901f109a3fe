import { signedIn } from '../audience.js';
import type { Rows } from '../rows.js';

/** Filters of one's own. */
export const staffSavedFilterRows: Rows = {
  'Query.savedFilters(list)': signedIn,
  'Mutation.saveFilter(input)': signedIn,
  'Mutation.dropFilter(id)': signedIn,
  'FilterDropped { id }': signedIn,
  'FilterSaved { filters }': signedIn,
  'SaveFilterInput { list name parts }': signedIn,
  'SavedFilter { id name parts }': signedIn,
};
