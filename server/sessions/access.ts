import type { Actor } from '../actor.js';
import { holdsAnyRole, holdsRole, isLeader, type Scope } from '../staff/access.js';

/** Secretaries of the owning agency, or of one above it, arrange a session: its draft, its slots. */
export const mayArrange = (actor: Actor, owner: Scope): boolean => holdsRole(actor, 'SECRETARY', owner);

/** Heads, and secretaries with them, make sessions public, move, cancel and delegate what is public, and take that back. */
export const mayPublish = (actor: Actor, owner: Scope): boolean => holdsAnyRole(actor, ['SECRETARY', 'HEAD'], owner);

/** Where an agency wants its head's approval, drafts that no signed notice announces are made public by heads alone. */
export const mayPublishUnsigned = (actor: Actor, owner: Scope, approval: 'SECRETARY' | 'HEAD'): boolean =>
  approval === 'HEAD' ? holdsRole(actor, 'HEAD', owner) : mayPublish(actor, owner);

/** Whoever arranges, publishes, receives people at the door or keeps the structure sees what is planned, drafts too. */
export const maySeePlans = (actor: Actor, owner: Scope): boolean =>
  holdsAnyRole(actor, ['SECRETARY', 'HEAD', 'RECEPTIONIST', 'ADMINISTRATOR'], owner);

/** Leaders see the sessions at which they receive, wherever that is. */
export const maySeePlanOf = (actor: Actor, session: { owner: Scope; leaderIds: readonly string[] }): boolean =>
  maySeePlans(actor, session.owner) || session.leaderIds.some((leaderId) => isLeader(actor, leaderId));

/** A leader's time is disposed of by secretaries and heads of the leader's agency, or of one above it. */
export const mayEngage = (actor: Actor, agencyOfPosition: Scope): boolean =>
  holdsAnyRole(actor, ['SECRETARY', 'HEAD'], agencyOfPosition);
