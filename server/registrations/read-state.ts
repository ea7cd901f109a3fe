import type { RequestContext } from '../context.js';
import { type BookableFacts, type RegistrationStateName, registrationStateAt } from './registration-state.js';

/** Whether a place in a session can be booked online at this moment. */
export function readRegistrationState(ctx: Pick<RequestContext, 'now'>, session: BookableFacts): RegistrationStateName {
  return registrationStateAt(session, ctx.now());
}
