import type { Actor } from '../actor.js';
import { holdsAnyRole, holdsRole, isLeader, type Scope } from '../staff/access.js';

/** Whose a thing is that people have open: the agency with those above it, and the leader it is for. */
export interface ThingOwner {
  scope: Scope;
  leaderId: string | null;
}

/** Whoever works at a thing sees who else does. */
export const maySeePresent = (actor: Actor, { scope, leaderId }: ThingOwner): boolean =>
  holdsAnyRole(actor, ['ADMINISTRATOR', 'SECRETARY', 'HEAD', 'RECEPTIONIST', 'CASE_HANDLER'], scope) ||
  (leaderId !== null && isLeader(actor, leaderId));

/**
 * Whether others are told that somebody is there.
 *
 * A handler of confidential matters who is nothing else is not: that they came would tell what the matter is.
 */
export const isShown = (actor: Actor, { scope, leaderId }: ThingOwner): boolean =>
  !holdsRole(actor, 'CASE_HANDLER', scope) ||
  holdsAnyRole(actor, ['SECRETARY', 'HEAD'], scope) ||
  (leaderId !== null && isLeader(actor, leaderId));
