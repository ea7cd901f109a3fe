import type { Actor } from '../actor.js';
import { holdsRole, type Scope } from '../staff/access.js';

/** Secretaries and administrators of an agency, or of one above it, keep its working calendar; the country's is nobody's here. */
export const mayKeepCalendar = (actor: Actor, agency: Scope): boolean =>
  holdsRole(actor, 'SECRETARY', agency) || holdsRole(actor, 'ADMINISTRATOR', agency);
