import type { Actor } from '../actor.js';
import { holdsAnyRole, type Scope } from '../staff/access.js';

/** Secretaries and heads keep the list of papers of their agency, its oversight visits and its agreements. */
export const mayKeepPapers = (actor: Actor, agency: Scope): boolean =>
  holdsAnyRole(actor, ['SECRETARY', 'HEAD'], agency);

/** Everybody who works there may look them up; none of it names a citizen. */
export const maySeePapers = (actor: Actor, agency: Scope): boolean =>
  holdsAnyRole(
    actor,
    ['SECRETARY', 'HEAD', 'LEADER', 'ADMINISTRATOR', 'CASE_HANDLER', 'INSPECTOR', 'FRONT_OBSERVER'],
    agency,
  );
