import type { Actor } from '../actor.js';
import { holdsAnyRole, type Scope } from '../staff/access.js';

/** How much of a matter somebody sees: everything, or its status without what it is about. */
export type CaseSight = 'WHOLE' | 'STATUS';

/** A matter as far as it decides who may read it. */
export interface CaseOwner {
  /** Every agency that has to do with it, with those above each. */
  scope: Scope;
  isApart: boolean;
  responsibleId: string | null;
  /** Whether the asker handles a petition of it. */
  isHandled: boolean;
  /** Whether the asker is a leader who received somebody about it. */
  isReceived: boolean;
}

/** What somebody sees of a matter; null: not even that it is there. One apart is seen by those who handle it alone. */
export function caseSightOf(actor: Actor, owner: CaseOwner): CaseSight | null {
  if (actor.kind !== 'staff') return null;
  const isOwn = actor.accountId === owner.responsibleId && holdsAnyRole(actor, ['CASE_HANDLER'], owner.scope);
  if (owner.isHandled || isOwn) return 'WHOLE';
  if (owner.isApart) return null;
  if (owner.isReceived || holdsAnyRole(actor, ['SECRETARY', 'HEAD', 'RECEPTIONIST'], owner.scope)) return 'WHOLE';
  return holdsAnyRole(actor, ['INSPECTOR', 'FRONT_OBSERVER'], owner.scope) ? 'STATUS' : null;
}

/** Who opens matters: the desk; and handlers, whose matters are apart. */
export const mayOpenCases = (actor: Actor, scope: Scope): boolean =>
  holdsAnyRole(actor, ['SECRETARY', 'RECEPTIONIST', 'CASE_HANDLER'], scope);

/** Whether what somebody opens is apart: they are a handler there and nothing of the desk. */
export const opensApart = (actor: Actor, scope: Scope): boolean =>
  !holdsAnyRole(actor, ['SECRETARY', 'RECEPTIONIST'], scope);

/** Who changes a matter: who sees it whole and works on it. */
export const mayChangeCase = (actor: Actor, owner: CaseOwner): boolean =>
  caseSightOf(actor, owner) === 'WHOLE' &&
  holdsAnyRole(actor, ['SECRETARY', 'RECEPTIONIST', 'CASE_HANDLER'], owner.scope);

/** The agencies whose matters somebody may list, with everything below each. */
export const casesReadableBy = (actor: Actor): string[] =>
  actor.kind === 'staff' ? actor.roles.filter(({ role }) => listing.has(role)).map(({ agencyId }) => agencyId) : [];

const listing: ReadonlySet<string> = new Set(['SECRETARY', 'HEAD', 'RECEPTIONIST', 'INSPECTOR', 'FRONT_OBSERVER']);
