import type { Actor } from '../actor.js';
import { holdsAnyRole, holdsRole, isLeader, type Scope } from '../staff/access.js';
import type { FeedbackAbout } from './rules.js';

export interface Concerned {
  about: FeedbackAbout;
  /** The agency whose session it was, and those above it, the nearest first. */
  agency: Scope;
  /** Who received. */
  leaderId: string;
}

/**
 * What people say after a visit goes past whoever it is about: of the service, to secretaries and heads; of staff, to heads
 * alone; of the leader, to heads and inspectors above, or where nobody is above, to the inspectors. Nobody reads it of
 * themselves.
 *
 * @see domain.md 7.4, 13; Luật Tiếp công dân 2013, Điều 7
 */
export const mayReadFeedback = (actor: Actor, { about, agency, leaderId }: Concerned): boolean => {
  if (about === 'SERVICE') return holdsAnyRole(actor, ['SECRETARY', 'HEAD'], agency);
  if (isLeader(actor, leaderId)) return false;
  if (about === 'STAFF') return holdsRole(actor, 'HEAD', agency);
  const above = agency.slice(1);
  return above.length > 0 ? holdsAnyRole(actor, ['HEAD', 'INSPECTOR'], above) : holdsRole(actor, 'INSPECTOR', agency);
};
