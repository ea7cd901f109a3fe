import type { StaffActor } from '../actor.js';
import type { RequestContext } from '../context.js';
import { Fault } from '../faults.js';

/** The signed-in person who asks; nobody else gets past this line. */
export function requireStaff(ctx: Pick<RequestContext, 'actor' | 'locale'>): StaffActor {
  if (ctx.actor.kind === 'staff') return ctx.actor;
  throw new Fault('UNAUTHENTICATED', ctx.locale);
}
