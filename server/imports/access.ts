import type { Actor } from '../actor.js';
import { holdsRole } from '../staff/access.js';

/** The list of units is everybody's: administrators of an agency above which there is none keep it. */
export const mayKeepUnits = (actor: Actor, roots: readonly string[]): boolean =>
  holdsRole(actor, 'ADMINISTRATOR', roots);
