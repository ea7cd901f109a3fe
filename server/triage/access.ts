import type { Actor } from '../actor.js';
import { holdsRole, type Scope } from '../staff/access.js';

/** Who examines registrations: secretaries of the owning agency, or of one above it. */
export const mayTriage = (actor: Actor, owner: Scope): boolean => holdsRole(actor, 'SECRETARY', owner);

/** The agencies somebody may examine registrations of, with everything below each. */
export const readableBy = (actor: Actor): string[] =>
  actor.kind === 'staff' ? actor.roles.filter(({ role }) => role === 'SECRETARY').map(({ agencyId }) => agencyId) : [];

/** Who words the replies of an agency: its secretaries, and its administrators, because they hold no case content. */
export const mayWordReplies = (actor: Actor, owner: Scope): boolean =>
  holdsRole(actor, 'SECRETARY', owner) || holdsRole(actor, 'ADMINISTRATOR', owner);
