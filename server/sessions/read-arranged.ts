import { listArrangedSessions } from '../../db/arranged-sessions.js';
import { findSession } from '../../db/sessions.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { type Page, pageOf, readKeyset, rowsToRead } from '../keyset.js';
import { type RegistrationStateName, registrationStateAt } from '../registrations/registration-state.js';
import { requireStaff } from '../staff/require-staff.js';
import { maySeePlanOf, maySeePlans } from './access.js';
import { type ArrangedFacts, presentArranged } from './arranged-facts.js';

export interface ArrangedAsked {
  agencyId: string;
  includeSubordinate: boolean;
  fromDay?: string | null | undefined;
  toDay?: string | null | undefined;
  drafts: boolean;
}

/** One session, published or not; null when it is not there or not of an agency the asker works for. */
export async function readArranged(ctx: RequestContext, id: string): Promise<ArrangedFacts | null> {
  requireStaff(ctx);
  const row = isIdentifier(id) ? await findSession(ctx.db, id) : null;
  if (row === null) return null;
  const owner = await findScope(ctx.db, row.agencyId);
  return maySeePlanOf(ctx.actor, { owner, leaderIds: [row.receiverLeaderId] }) ? presentArranged(row) : null;
}

/** A page of the sessions of an agency the asker works for; null for any other agency. */
export async function readArrangedSessions(
  ctx: RequestContext,
  asked: ArrangedAsked,
  page: { first: number; after?: string | undefined },
): Promise<Page<ArrangedFacts> | null> {
  requireStaff(ctx);
  const most = rowsToRead(page.first, ctx.locale);
  const last = readKeyset(page.after, ctx.locale);
  const scope = isIdentifier(asked.agencyId) ? await findScope(ctx.db, asked.agencyId) : [];
  if (!maySeePlans(ctx.actor, scope)) return null;
  const rows = await listArrangedSessions(ctx.db, {
    ...asked,
    fromDay: asked.fromDay ?? undefined,
    toDay: asked.toDay ?? undefined,
    after: last && { startsAt: last.by, id: last.id },
    most,
  });
  return pageOf(rows.map(presentArranged), page, (one) => ({ by: one.startsAt, id: one.id }));
}

/** Whether the public could book at this moment, were the session published. */
export function readRegistrationState(ctx: RequestContext, session: ArrangedFacts): RegistrationStateName {
  return registrationStateAt(session, ctx.now());
}
