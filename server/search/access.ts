import type { Actor, RoleName } from '../actor.js';

/** Agencies in which somebody may find each kind of thing, each with everything below it. */
export interface SearchReach {
  plans: string[];
  structure: string[];
  people: string[];
  registrations: string[];
  leaderIds: string[];
}

/**
 * Where somebody may look for what: nothing is found that the pages would not show.
 *
 * Whoever only observes finds the structure; leaders find their own sessions; people of the desk are found by those who keep
 * accounts, registrations by those who examine them.
 */
export function reachOf(actor: Actor): SearchReach {
  const held = actor.kind === 'staff' ? actor.roles : [];
  const where = (...roles: RoleName[]) => [
    ...new Set(held.filter(({ role }) => roles.includes(role)).map(({ agencyId }) => agencyId)),
  ];
  return {
    plans: where('ADMINISTRATOR', 'SECRETARY', 'HEAD', 'RECEPTIONIST'),
    structure: [...new Set(held.map(({ agencyId }) => agencyId))],
    people: where('ADMINISTRATOR'),
    registrations: where('SECRETARY'),
    leaderIds: held.flatMap(({ role, leaderId }) => (role === 'LEADER' && leaderId ? [leaderId] : [])),
  };
}
