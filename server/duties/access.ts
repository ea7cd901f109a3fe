import type { Actor } from '../actor.js';
import { holdsRole, type Scope } from '../staff/access.js';

/** Administrators of an agency, or of one above it, enter duties of its own; those of the law are nobody's here. */
export const mayKeepDuties = (actor: Actor, agency: Scope): boolean => holdsRole(actor, 'ADMINISTRATOR', agency);
