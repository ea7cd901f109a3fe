import type { Actor } from '../actor.js';
import { holdsAnyRole, holdsRole, type Scope } from '../staff/access.js';

/** Reports are prepared by the secretariat, signed by the head, and read by whoever inspects. */
export const mayReadReports = (actor: Actor, agency: Scope): boolean =>
  holdsAnyRole(actor, ['SECRETARY', 'HEAD', 'INSPECTOR'], agency);

/** The head signs. */
export const maySignReports = (actor: Actor, agency: Scope): boolean => holdsRole(actor, 'HEAD', agency);

/** The register holds people’s names: it is for those who keep it and who signs it, for their own agency and those below. */
export const mayReadRegister = (actor: Actor, agency: Scope): boolean =>
  holdsAnyRole(actor, ['SECRETARY', 'HEAD'], agency);

/** Figures of what lies outside are typed in by the secretariat or the head. */
export const mayKeepIndicators = (actor: Actor, agency: Scope): boolean =>
  holdsAnyRole(actor, ['SECRETARY', 'HEAD'], agency);
