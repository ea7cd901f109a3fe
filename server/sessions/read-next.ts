import type { RequestContext } from '../context.js';
import type { NextBookable } from '../loaders.js';
import { readRegistrationState } from '../registrations/read-state.js';
import { presentSession, type SessionFacts } from './facts.js';

type Reader = Pick<RequestContext, 'loaders' | 'now' | 'touched'>;

/**
 * The session a request made now would go to: this one while its registration is open, else the next of the same office,
 * agency and kind whose registration is (`sessionForRequest`); null when there is none, or late requests are not carried over.
 */
export async function readNextForRegistration(
  ctx: RequestContext,
  session: SessionFacts,
): Promise<SessionFacts | null> {
  if (session.stood) return null;
  const state = readRegistrationState(ctx, session);
  if (state === 'OPEN' || state === 'FULL') return session;
  const next = await findNext(ctx, session.id);
  return next?.carriesOver ? presentSession(next.session) : null;
}

/** The next session in which a place, or its waiting list, can be asked for now instead; null when there is none. */
export async function readNextBookable(ctx: Reader, sessionId: string): Promise<SessionFacts | null> {
  const next = await findNext(ctx, sessionId);
  return next && presentSession(next.session);
}

function findNext(ctx: Reader, sessionId: string): Promise<NextBookable | null> {
  ctx.touched?.add('calendar');
  ctx.touched?.add('places');
  return ctx.loaders.nextBookable.load({ sessionId, now: ctx.now() });
}
