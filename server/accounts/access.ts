import type { Actor } from '../actor.js';
import { holdsRole, type Scope } from '../staff/access.js';

/** Administrators of an agency, or of one above it, keep the people who work there: nobody gives what reaches above. */
export const mayKeepPeople = (actor: Actor, agency: Scope): boolean => holdsRole(actor, 'ADMINISTRATOR', agency);

/** A role that was given, as far as it says whose business the person is. */
export interface HeldAt {
  scope: Scope;
  isInForce: boolean;
}

/** A person is known to the administrators of every agency in which they have, or had, a role. */
export const maySeePerson = (actor: Actor, grants: readonly HeldAt[]): boolean =>
  grants.some(({ scope }) => mayKeepPeople(actor, scope));

/**
 * The account itself (its password, its being open at all) is decided about by whoever keeps every agency in which the person
 * has a role, or had the last ones: else a commune could take over somebody of the province.
 */
export function mayDecideAbout(actor: Actor, grants: readonly HeldAt[]): boolean {
  const present = grants.filter((one) => one.isInForce);
  const deciding = present.length > 0 ? present : grants;
  return deciding.length > 0 && deciding.every(({ scope }) => mayKeepPeople(actor, scope));
}
