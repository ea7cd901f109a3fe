import type { Actor } from '../actor.js';
import { holdsAnyRole, holdsRole, isLeader, type Scope } from '../staff/access.js';
import type { FeedbackAbout } from './rules.js';

export interface Concerned {
  about: FeedbackAbout;
  /** The agency whose session it was, and those above it, the nearest first. */
  agency: Scope;
  /** The leader who received; null where it was staff. */
  leaderId: string | null;
  /** Whoever of the desk received or recorded it; null where that is not known. */
  staffAccountId: string | null;
}

/**
 * What people say after a visit goes past whoever it is about: of the service, to secretaries and heads; of staff, to heads
 * alone; of the leader, to heads and inspectors above, or where nobody is above, to the inspectors. Nobody reads it of
 * themselves.
 *
 * @see domain.md 7.4, 13; Luật Tiếp công dân 2013, Điều 7
 */
export const mayReadFeedback = (actor: Actor, { about, agency, leaderId, staffAccountId }: Concerned): boolean => {
  if (about === 'SERVICE') return holdsAnyRole(actor, ['SECRETARY', 'HEAD'], agency);
  if (leaderId !== null && isLeader(actor, leaderId)) return false;
  if (about === 'STAFF') return !isAccount(actor, staffAccountId) && holdsRole(actor, 'HEAD', agency);
  const above = agency.slice(1);
  return above.length > 0 ? holdsAnyRole(actor, ['HEAD', 'INSPECTOR'], above) : holdsRole(actor, 'INSPECTOR', agency);
};

const isAccount = (actor: Actor, accountId: string | null): boolean =>
  actor.kind === 'staff' && actor.accountId === accountId;
