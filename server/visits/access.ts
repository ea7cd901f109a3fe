import type { Actor } from '../actor.js';
import { holdsAnyRole, isLeader, type Scope } from '../staff/access.js';

/** A visit as far as it decides who may read it. */
export interface VisitOwner {
  /** The agency that received, and those above it. */
  scope: Scope;
  /** Leaders who received, or in whose place somebody did. */
  leaderIds: readonly string[];
}

/** Who records visits: those who receive at the door and the secretariat. */
export const mayRecordVisits = (actor: Actor, scope: Scope): boolean =>
  holdsAnyRole(actor, ['RECEPTIONIST', 'SECRETARY'], scope);

/** Who came and what was said is for the desk, the head, and the leader who received; never for administrators as such. */
export const mayReadVisit = (actor: Actor, { scope, leaderIds }: VisitOwner): boolean =>
  holdsAnyRole(actor, ['RECEPTIONIST', 'SECRETARY', 'HEAD'], scope) || leaderIds.some((id) => isLeader(actor, id));

/** Who closes a visit: whoever may record it, and the leader who received, with their own word. */
export const mayCloseVisit = (actor: Actor, owner: VisitOwner): boolean =>
  mayRecordVisits(actor, owner.scope) || owner.leaderIds.some((id) => isLeader(actor, id));

/** The agencies whose visits somebody may list, with everything below each. */
export const visitsReadableBy = (actor: Actor): string[] =>
  actor.kind === 'staff' ? actor.roles.filter(({ role }) => listing.has(role)).map(({ agencyId }) => agencyId) : [];

/** The leaders somebody is. */
export const leadersOf = (actor: Actor): string[] =>
  actor.kind === 'staff'
    ? actor.roles.flatMap(({ role, leaderId }) => (role === 'LEADER' && leaderId ? [leaderId] : []))
    : [];

const listing: ReadonlySet<string> = new Set(['RECEPTIONIST', 'SECRETARY', 'HEAD']);
