import type { Actor } from '../actor.js';
import { holdsAnyRole, holdsRole, isLeader, type Scope } from '../staff/access.js';

export interface RegisteredAt {
  /** The agency that owns the session, and those above it. */
  owner: Scope;
  /** Who receives. */
  leaderId: string;
  isToday: boolean;
}

/**
 * Who registered is for secretaries and heads of the owning agency, or of one above it; for the leader who receives; and on
 * the day for those who receive people at the door. Never for administrators as such.
 */
export const mayReadRegistrations = (actor: Actor, { owner, leaderId, isToday }: RegisteredAt): boolean =>
  holdsAnyRole(actor, ['SECRETARY', 'HEAD'], owner) ||
  isLeader(actor, leaderId) ||
  (isToday && holdsRole(actor, 'RECEPTIONIST', owner));

/** The whole number of a paper is for who compares it: secretaries and heads, and on the day those who receive at the door. */
export const mayRevealIdentity = (actor: Actor, { owner, isToday }: Omit<RegisteredAt, 'leaderId'>): boolean =>
  holdsAnyRole(actor, ['SECRETARY', 'HEAD'], owner) || (isToday && holdsRole(actor, 'RECEPTIONIST', owner));
