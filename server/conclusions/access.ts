import type { Actor } from '../actor.js';
import { holdsAnyRole, holdsRole, type Scope } from '../staff/access.js';
import type { ConclusionAct } from './rules.js';

/** Heads sign what secretaries have written; both write it, publish what is signed, and take it back. */
export const mayDoToConclusion = (actor: Actor, act: ConclusionAct, agency: Scope): boolean =>
  act === 'sign' ? holdsRole(actor, 'HEAD', agency) : holdsAnyRole(actor, ['SECRETARY', 'HEAD'], agency);

/** What is being concluded is seen by those who write it and by leaders; by overseers as far as the public version goes. */
export const maySeeConclusions = (actor: Actor, agency: Scope): boolean =>
  holdsAnyRole(actor, ['SECRETARY', 'HEAD', 'LEADER', 'INSPECTOR', 'FRONT_OBSERVER'], agency);

/** What names people in it is for those who write it and for leaders. */
export const maySeeMatters = (actor: Actor, agency: Scope): boolean =>
  holdsAnyRole(actor, ['SECRETARY', 'HEAD', 'LEADER'], agency);
