import type { Actor } from '../actor.js';
import { holdsAnyRole, holdsRole, type Scope } from '../staff/access.js';

/** Administrators of an agency, or of one above it, enter duties of its own; those of the law are nobody's here. */
export const mayKeepDuties = (actor: Actor, agency: Scope): boolean => holdsRole(actor, 'ADMINISTRATOR', agency);

/** How duties are kept is for all who work for the agency, and for those who inspect and observe it: figures, nobody's matter. */
export const mayOversee = (actor: Actor, agency: Scope): boolean =>
  holdsAnyRole(
    actor,
    ['ADMINISTRATOR', 'SECRETARY', 'HEAD', 'LEADER', 'RECEPTIONIST', 'INSPECTOR', 'FRONT_OBSERVER'],
    agency,
  );
