import type { Actor } from '../actor.js';
import { holdsRole, type Scope } from '../staff/access.js';

/** What of the audit somebody may read: everything, what was done to accounts, or nothing. */
export type AuditReach = 'EVERYTHING' | 'ACCOUNTS' | null;

/** Inspectors read everything of their agency and all below it; administrators what concerns accounts. */
export function reachOfAudit(actor: Actor, agency: Scope): AuditReach {
  if (holdsRole(actor, 'INSPECTOR', agency)) return 'EVERYTHING';
  return holdsRole(actor, 'ADMINISTRATOR', agency) ? 'ACCOUNTS' : null;
}

/** Whoever reads the audit anywhere may know whether it is whole. */
export function maySeeChain(actor: Actor): boolean {
  return actor.kind === 'staff' && actor.roles.some(({ role }) => role === 'INSPECTOR' || role === 'ADMINISTRATOR');
}
