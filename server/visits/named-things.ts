import { findTicket } from '../../db/queue.js';
import { findRegistration } from '../../db/registrations.js';
import { findSession } from '../../db/sessions.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { readScope } from '../staff/read-scope.js';
import { mayRecordVisits } from './access.js';

/** What a visit can be said to come from: a number of the line, a registration, a session. */
export interface NamedThings {
  ticketId?: string | null | undefined;
  registrationId?: string | null | undefined;
  sessionId?: string | null | undefined;
}

/** Whether everything a visit is said to come from is there, and of an agency whose visits the asker records. */
export async function areTheirs(ctx: RequestContext, named: NamedThings): Promise<boolean> {
  const { ticketId, registrationId, sessionId } = named;
  const ids = [ticketId, registrationId, sessionId].filter((id) => id != null);
  if (!ids.every(isIdentifier)) return false;
  const owners = await Promise.all([
    ticketId ? findTicket(ctx.db, ticketId).then((row) => row?.agencyId) : null,
    registrationId ? findRegistration(ctx.db, { id: registrationId }).then((row) => row?.session.agencyId) : null,
    sessionId ? findSession(ctx.db, sessionId).then((row) => row?.agencyId) : null,
  ]);
  const agencies = owners.filter((owner) => owner !== null);
  const may = await Promise.all(
    agencies.map(async (id) => id !== undefined && mayRecordVisits(ctx.actor, await readScope(ctx, id))),
  );
  return may.every(Boolean);
}
