import { everyone } from '../audience.js';
import type { Rows } from '../rows.js';

/** Pages of a list. */
export const connectionRows: Rows = {
  'PageInfo { endCursor hasNextPage hasPreviousPage startCursor }': everyone,
};
