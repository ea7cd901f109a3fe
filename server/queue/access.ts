import type { Actor } from '../actor.js';
import { holdsAnyRole, type Scope } from '../staff/access.js';

/** The line is run by whoever receives people at the door, and by secretaries, of the agency whose point it is. */
export const mayRunLine = (actor: Actor, owner: Scope): boolean =>
  holdsAnyRole(actor, ['RECEPTIONIST', 'SECRETARY'], owner);

/** The desks of a point are kept by whoever runs its line, and by administrators of its agency. */
export const mayKeepDesks = (actor: Actor, owner: Scope): boolean =>
  mayRunLine(actor, owner) || holdsAnyRole(actor, ['ADMINISTRATOR'], owner);

/** The line is seen by those who run it and by heads: numbers, rooms and times. */
export const maySeeLine = (actor: Actor, owner: Scope): boolean =>
  holdsAnyRole(actor, ['RECEPTIONIST', 'SECRETARY', 'HEAD'], owner);
