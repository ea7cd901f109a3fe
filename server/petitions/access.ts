import type { Actor } from '../actor.js';
import { holdsAnyRole, holdsRole, type Scope } from '../staff/access.js';

/** A petition as far as it decides who may read it. */
export interface PetitionOwner {
  /** The agency that received it, and those above it. */
  scope: Scope;
  isHandedOver: boolean;
  /** Accounts named to handle it. */
  handlers: readonly string[];
}

/**
 * How much of a petition somebody sees.
 *
 * WHOLE: everything. STATUS: its course, and nothing of the person or of what it says. OUTLINE: that it is there, and whether
 * it is still open: the same for every type, so that nothing tells a denunciation from another.
 */
export type PetitionSight = 'WHOLE' | 'STATUS' | 'OUTLINE';

/** Who takes petitions in. */
export const mayRegisterPetitions = (actor: Actor, scope: Scope): boolean =>
  holdsAnyRole(actor, ['SECRETARY', 'RECEPTIONIST', 'CASE_HANDLER'], scope);

/** Who is named to handle it, and still is a handler there. */
export const isHandler = (actor: Actor, { scope, handlers }: PetitionOwner): boolean =>
  actor.kind === 'staff' && handlers.includes(actor.accountId) && holdsRole(actor, 'CASE_HANDLER', scope);

/** What somebody sees of a petition; null: not even that it is there. What is handed over is whole to its handlers alone. */
export function sightOf(actor: Actor, owner: PetitionOwner): PetitionSight | null {
  if (isHandler(actor, owner)) return 'WHOLE';
  const isDesk = holdsAnyRole(actor, ['SECRETARY', 'HEAD', 'RECEPTIONIST'], owner.scope);
  const isOverseer = holdsAnyRole(actor, ['INSPECTOR', 'FRONT_OBSERVER'], owner.scope);
  if (!isDesk && !isOverseer) return null;
  if (owner.isHandedOver) return 'OUTLINE';
  return isDesk ? 'WHOLE' : 'STATUS';
}

/** Who acts on it: of what is handed over its handlers alone, else the secretariat and whoever is named. */
export const mayActOnPetition = (actor: Actor, owner: PetitionOwner): boolean =>
  isHandler(actor, owner) || (!owner.isHandedOver && holdsRole(actor, 'SECRETARY', owner.scope));

/** Who names handlers: those who act on it, and the head, who assigns work without reading it. */
export const mayNameHandlers = (actor: Actor, owner: PetitionOwner): boolean =>
  mayActOnPetition(actor, owner) || holdsRole(actor, 'HEAD', owner.scope);

/** The agencies whose petitions somebody may list, with everything below each. */
export const petitionsReadableBy = (actor: Actor): string[] => agenciesHeld(actor, listing);

/** Those in which they may be looked for by the name of a sender: overseers are not told who sent what, not by asking either. */
export const petitionsFoundByName = (actor: Actor): string[] => agenciesHeld(actor, desk);

const desk: ReadonlySet<string> = new Set(['SECRETARY', 'HEAD', 'RECEPTIONIST']);
const listing: ReadonlySet<string> = new Set([...desk, 'INSPECTOR', 'FRONT_OBSERVER']);

const agenciesHeld = (actor: Actor, roles: ReadonlySet<string>): string[] =>
  actor.kind === 'staff' ? actor.roles.filter(({ role }) => roles.has(role)).map(({ agencyId }) => agencyId) : [];
