import type { Actor } from '../actor.js';
import { holdsRole, type Scope } from '../staff/access.js';

/** Who registered is for secretaries of the owning agency, or of one above it; never for administrators as such. */
export const mayReadRegistrations = (actor: Actor, owner: Scope): boolean => holdsRole(actor, 'SECRETARY', owner);
