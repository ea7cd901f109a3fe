import { everyone } from '../audience.js';
import type { Rows } from '../rows.js';

/** Slots of published sessions. */
export const slotRows: Rows = {
  'Slot { capacity endsAt freePlaces id session startsAt }': everyone,
};
