import { everyone } from '../audience.js';
import type { Rows } from '../rows.js';

/** Refusals that a citizen may meet. */
export const refusalRows: Rows = {
  'IdempotencyKeyReused { message }': everyone,
  'Refusal { message }': everyone,
  'SessionCalledOff { message nextSession }': everyone,
  'SessionNotPublished { message }': everyone,
  'SlotGone { message session }': everyone,
};
