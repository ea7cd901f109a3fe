import type { Actor } from '../actor.js';
import { holdsAnyRole, holdsRole, type Scope } from '../staff/access.js';

/** Administrators of an agency, or of one above it, set what it goes by; what holds for the country is nobody's here. */
export const mayKeepSettings = (actor: Actor, agency: Scope): boolean => holdsRole(actor, 'ADMINISTRATOR', agency);

/** Whoever works by the settings of an agency, or looks at how it works, may read them. */
export const mayReadSettings = (actor: Actor, agency: Scope): boolean =>
  holdsAnyRole(actor, ['ADMINISTRATOR', 'SECRETARY', 'HEAD', 'INSPECTOR'], agency);
