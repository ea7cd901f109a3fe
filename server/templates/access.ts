import type { Actor } from '../actor.js';
import { holdsAnyRole, type Scope } from '../staff/access.js';

/** Who words the letters of an agency: its administrators and secretaries; they write to citizens every day. */
export const mayWordLetters = (actor: Actor, agency: Scope): boolean =>
  holdsAnyRole(actor, ['ADMINISTRATOR', 'SECRETARY'], agency);
