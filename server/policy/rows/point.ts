import { everyone } from '../audience.js';
import type { Rows } from '../rows.js';

/** Where citizens are received. */
export const pointRows: Rows = {
  'Query.receptionPoints(after agencyId first includeSubordinate)': everyone,
  'ReceptionPoint { accessibility address agency directions id kind name phone slug }': everyone,
};
