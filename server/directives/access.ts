import type { Actor } from '../actor.js';
import { holdsAnyRole, type Scope } from '../staff/access.js';

/** The agency that gave a directive and the one that owes it, each with those above it. */
export interface Sides {
  giver: Scope;
  owner: Scope;
}

/** Secretaries and heads record what was directed, publish it, and say when it is done. */
export const mayGive = (actor: Actor, giver: Scope): boolean => holdsAnyRole(actor, ['SECRETARY', 'HEAD'], giver);

/** Whoever works for the agency that owes it tells how far it is, and asks for more time. */
export const mayReport = (actor: Actor, owner: Scope): boolean =>
  holdsAnyRole(actor, ['SECRETARY', 'HEAD', 'CASE_HANDLER'], owner);

/** What was directed, by whom and how it stands, is seen on both sides; by overseers too: it names nobody. */
export const maySeeDirective = (actor: Actor, { giver, owner }: Sides): boolean =>
  maySeeDirectivesOf(actor, giver) || maySeeDirectivesOf(actor, owner);

/** The same for all of an agency. */
export const maySeeDirectivesOf = (actor: Actor, agency: Scope): boolean =>
  holdsAnyRole(actor, ['SECRETARY', 'HEAD', 'LEADER', 'CASE_HANDLER', 'INSPECTOR', 'FRONT_OBSERVER'], agency);

/** What names people is for those who give and those who do it. */
export const maySeeDetail = (actor: Actor, { giver, owner }: Sides): boolean =>
  holdsAnyRole(actor, ['SECRETARY', 'HEAD', 'LEADER'], giver) || mayReport(actor, owner);

/** What a citizen wrote is for the agency that gave its word. */
export const maySeeDisputes = (actor: Actor, giver: Scope): boolean => mayGive(actor, giver);
