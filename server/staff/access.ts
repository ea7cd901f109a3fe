import type { Actor, RoleName } from '../actor.js';

/** An agency and every agency above it: whoever has a role in one of them reaches it. */
export type Scope = readonly string[];

/** Whether a person holds this role in an agency or in one above it. Only signed-in people hold roles. */
export function holdsRole(actor: Actor, role: RoleName, scope: Scope): boolean {
  return actor.kind === 'staff' && actor.roles.some((held) => held.role === role && scope.includes(held.agencyId));
}

/** Whether a person holds one of these roles in an agency or in one above it. */
export function holdsAnyRole(actor: Actor, roles: readonly RoleName[], scope: Scope): boolean {
  return roles.some((role) => holdsRole(actor, role, scope));
}

/** Whether somebody, asked about again, is the same sign-in with the same roles. */
export function hasSameRights(before: Actor, now: Actor): boolean {
  return rightsOf(before) === rightsOf(now);
}

/** Whether the person who asks is this leader: own agendas and cases are theirs wherever they receive. */
export function isLeader(actor: Actor, leaderId: string): boolean {
  return actor.kind === 'staff' && actor.roles.some((held) => held.role === 'LEADER' && held.leaderId === leaderId);
}

/** Who the asker is among the leaders; nobody for most. */
export function leaderIdsOf(actor: Actor): string[] {
  if (actor.kind !== 'staff') return [];
  return actor.roles.flatMap(({ role, leaderId }) => (role === 'LEADER' && leaderId ? [leaderId] : []));
}

function rightsOf(actor: Actor): string {
  if (actor.kind !== 'staff') return actor.kind;
  const { staffSessionId, isEntering = false, roles } = actor;
  const held = roles.map(({ role, agencyId, leaderId }) => `${role} ${agencyId} ${leaderId ?? ''}`);
  return JSON.stringify([staffSessionId, isEntering, held.sort()]);
}
