import type { StaffRole } from '../actor.js';
import type { Scope } from '../staff/access.js';

/** Whoever holds any role for an agency hears that something changed there; what it is, each reads with their own rights. */
export const mayHear = (roles: readonly Pick<StaffRole, 'agencyId'>[], scope: Scope): boolean =>
  roles.some(({ agencyId }) => scope.includes(agencyId));
