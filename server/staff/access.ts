import type { Actor, StaffRole } from '../actor.js';

/** An agency and every agency above it: whoever has a role in one of them reaches it. */
export type Scope = readonly string[];

/** Whether a person holds this role in an agency or in one above it. Only signed-in people hold roles. */
export function holdsRole(actor: Actor, role: StaffRole['role'], scope: Scope): boolean {
  return actor.kind === 'staff' && actor.roles.some((held) => held.role === role && scope.includes(held.agencyId));
}
