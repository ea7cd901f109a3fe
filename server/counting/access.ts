import type { Actor } from '../actor.js';
import { holdsAnyRole, type Scope } from '../staff/access.js';

/** Counts of an agency are for all who work for it, and for those who inspect and observe it: figures, nobody's matter. */
export const maySeeStatistics = (actor: Actor, agency: Scope): boolean =>
  holdsAnyRole(
    actor,
    ['ADMINISTRATOR', 'SECRETARY', 'HEAD', 'LEADER', 'RECEPTIONIST', 'INSPECTOR', 'FRONT_OBSERVER'],
    agency,
  );

/**
 * Who signs, and who inspects, may know how petitions that were handed to their handlers break down: the law's reports ask it.
 * For everybody else, and of anything smaller than whole months, they are one count, or the count itself would tell.
 */
export const mayTellHandedOverApart = (actor: Actor, agency: Scope): boolean =>
  holdsAnyRole(actor, ['HEAD', 'INSPECTOR'], agency);
