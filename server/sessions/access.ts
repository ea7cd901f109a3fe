import type { Actor } from '../actor.js';
import { holdsRole, type Scope } from '../staff/access.js';

/** Secretaries of the owning agency, or of one above it, arrange a session: draft, publish, move, cancel, its slots. */
export const mayArrange = (actor: Actor, owner: Scope): boolean => holdsRole(actor, 'SECRETARY', owner);

/** Whoever may arrange sees drafts; administrators see what is planned but change nothing. */
export const maySeePlans = (actor: Actor, owner: Scope): boolean =>
  holdsRole(actor, 'SECRETARY', owner) || holdsRole(actor, 'ADMINISTRATOR', owner);

/** A leader's time is disposed of by secretaries of the leader's agency, or of one above it. */
export const mayEngage = (actor: Actor, agencyOfPosition: Scope): boolean =>
  holdsRole(actor, 'SECRETARY', agencyOfPosition);
