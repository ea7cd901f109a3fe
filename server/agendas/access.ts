import type { Actor } from '../actor.js';
import { mayArrange } from '../sessions/access.js';
import { holdsAnyRole, holdsRole, isLeader, type Scope } from '../staff/access.js';

/** Whose agenda it is: the agency that owns the session with those above it, and the leader who receives. */
export interface AgendaOwner {
  scope: Scope;
  receiverLeaderId: string;
}

/** What of an agenda a person may read. */
export interface AgendaSight {
  /** Who registered, and what they told of their matters. */
  people: boolean;
  /** What the desk prepared: notes for the leader, answers. */
  words: boolean;
  /** What only handlers of confidential matters read. */
  sealed: boolean;
}

/** Whoever arranges the session prepares its agenda. */
export const mayPrepare = (actor: Actor, owner: AgendaOwner): boolean => mayArrange(actor, owner.scope);

/** The desk of the session, its head, the leader who receives there, and handlers of confidential matters; nobody else. */
export const maySeeAgenda = (actor: Actor, { scope, receiverLeaderId }: AgendaOwner): boolean =>
  holdsAnyRole(actor, ['SECRETARY', 'HEAD', 'CASE_HANDLER'], scope) || isLeader(actor, receiverLeaderId);

/** Only handlers write or read what is sealed for them; neither rank nor the leader's own chair opens it. */
export const maySeeSealed = (actor: Actor, { scope }: AgendaOwner): boolean => holdsRole(actor, 'CASE_HANDLER', scope);

/** What one who may see the agenda may read of it. A handler who is nothing else reads only the matters named to handlers. */
export function agendaSightOf(actor: Actor, owner: AgendaOwner): AgendaSight {
  const isDesk = holdsAnyRole(actor, ['SECRETARY', 'HEAD'], owner.scope) || isLeader(actor, owner.receiverLeaderId);
  return { people: isDesk, words: isDesk, sealed: maySeeSealed(actor, owner) };
}

/** Whoever answers for the preparing agency sees what it was asked to prepare; of the agenda itself nothing else. */
export const maySeeAsked = (actor: Actor, preparing: Scope): boolean =>
  holdsAnyRole(actor, ['SECRETARY', 'HEAD', 'LEADER'], preparing);

/** The desk of the preparing agency and its head hand in what it prepared. */
export const mayHandIn = (actor: Actor, preparing: Scope): boolean =>
  holdsAnyRole(actor, ['SECRETARY', 'HEAD'], preparing);
