import { everyone } from '../audience.js';
import type { Rows } from '../rows.js';

/** Counts everybody may know: of quarters that are over, without small groups. */
export const statisticsRows: Rows = {
  'Query.publicStatistics(agencyId quarter year)': everyone,
  'PublicStatistics { agency countedTo formerAgencies from quarter tables threshold to year }': everyone,
  'PublicTable { code rows total }': everyone,
  'PublicFigure { count key name }': everyone,
};
