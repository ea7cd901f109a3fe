import type { RequestContext } from '../context.js';
import { readRegistrationState } from '../registrations/read-state.js';
import { presentSession, type SessionFacts } from './facts.js';

/**
 * The session a request made now would go to: this one while its registration is open, else the next of the same leader,
 * agency and kind that can be booked; null when there is none.
 */
export async function readNextForRegistration(
  ctx: RequestContext,
  session: SessionFacts,
): Promise<SessionFacts | null> {
  if (session.stood) return null;
  const state = readRegistrationState(ctx, session);
  return state === 'OPEN' || state === 'FULL' ? session : readNextBookable(ctx, session.id);
}

/** Where a request goes that comes too late for a session; null when there is no next one that can be booked now. */
export async function readNextBookable(
  ctx: Pick<RequestContext, 'loaders' | 'now' | 'touched'>,
  sessionId: string,
): Promise<SessionFacts | null> {
  ctx.touched?.add('calendar');
  ctx.touched?.add('places');
  const row = await ctx.loaders.nextBookable.load({ sessionId, now: ctx.now() });
  return row && presentSession(row);
}
