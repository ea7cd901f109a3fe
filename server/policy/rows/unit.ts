import { everyone } from '../audience.js';
import type { Rows } from '../rows.js';

/** Administrative units of the country. */
export const unitRows: Rows = {
  'Query.administrativeUnits(parentCode text)': everyone,
  'AdministrativeUnit { code fullName name parentCode type }': everyone,
};
