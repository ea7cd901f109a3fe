import { listRegistrations } from '../../db/registrations-of-session.js';
import { findSession, type SessionRow } from '../../db/sessions.js';
import { findScope } from '../../db/staff.js';
import { recordRead } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { type Page, pageOf, readKeyset, rowsToRead } from '../keyset.js';
import { localDay } from '../local-day.js';
import { requireStaff } from '../staff/require-staff.js';
import { mayReadRegistrations } from './access.js';
import { type ListedFacts, presentListed } from './present-listed.js';

/** A page of a session's registrations for its secretariat; null for any session that is not theirs. */
export async function readRegistrationsOf(
  ctx: RequestContext,
  sessionId: string,
  page: { first: number; after?: string | undefined },
): Promise<Page<ListedFacts> | null> {
  requireStaff(ctx);
  const most = rowsToRead(page.first, ctx.locale);
  const last = readKeyset(page.after, ctx.locale);
  const session = isIdentifier(sessionId) ? await findSession(ctx.db, sessionId) : null;
  if (!session || !(await mayReadHere(ctx, session))) return null;
  const after = last && { createdAt: last.by, id: last.id };
  const rows = await listRegistrations(ctx.db, { sessionId, after, most });
  await recordRead(ctx, {
    what: 'RegistrationsOfSession',
    agencyId: session.agencyId,
    subjectKind: 'REGISTRATION',
    subjectIds: rows.map((row) => row.registration.id),
  });
  return pageOf(
    rows.map((row) => presentListed(ctx, row)),
    page,
    (one) => ({ by: one.createdAt, id: one.id }),
  );
}

async function mayReadHere(ctx: RequestContext, session: SessionRow): Promise<boolean> {
  const { agencyId, receiverLeaderId: leaderId, day } = session;
  const owner = await findScope(ctx.db, agencyId);
  return mayReadRegistrations(ctx.actor, { owner, leaderId, isToday: day === localDay(ctx.now()) });
}
