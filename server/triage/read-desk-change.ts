import type { PlacedRegistration } from '../../db/registrations.js';
import { heldFactsOf } from '../registrations/held-facts.js';
import { decideChange } from '../registrations/rules.js';

export type DeskChangeRefusal = { kind: 'StaleRegistration' } | { kind: 'ActNotPossible' } | { kind: 'TooLateHere' };

/** Why the desk cannot change a registration for its holder as it was seen; null when it can. The holder's own rules hold. */
export function readDeskChange(seen: PlacedRegistration, version: number, now: string): DeskChangeRefusal | null {
  if (seen.registration.version !== version) return { kind: 'StaleRegistration' };
  const decision = decideChange(heldFactsOf(seen), now);
  if (decision.kind === 'Accepted') return null;
  return { kind: decision.kind === 'TooLateToChange' ? 'TooLateHere' : 'ActNotPossible' };
}
