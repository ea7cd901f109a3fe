import type { Actor } from '../actor.js';
import { holdsRole, type Scope } from '../staff/access.js';

/** Administrators of an agency, or of one above it, keep its structure: bodies below it, positions, points. */
export const mayKeepStructure = (actor: Actor, agency: Scope): boolean => holdsRole(actor, 'ADMINISTRATOR', agency);

/** An agency is ended from above or from within; nobody ends the root of the tree through the desk. */
export const mayEndAgency = (actor: Actor, agency: Scope): boolean =>
  agency.length > 1 && mayKeepStructure(actor, agency);
