import { type ListedRegistration, listRegistrations } from '../../db/registrations-of-session.js';
import { findSession, type SessionRow } from '../../db/sessions.js';
import { findScope } from '../../db/staff.js';
import { recordRead } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { type Page, pageOf, readKeyset, rowsToRead } from '../keyset.js';
import { localDay } from '../local-day.js';
import { requireStaff } from '../staff/require-staff.js';
import { mayReadRegistrations } from './access.js';

/** What was sealed of an applicant; see `markPerson`. */
interface Applicant {
  fullName: string;
  phone: string | null;
  email: string | null;
  address: string | null;
  identityKind: string | null;
  identityNumber: string | null;
  representatives?: readonly string[];
}

/** A page of a session's registrations for its secretariat; null for any session that is not theirs. */
export async function readRegistrationsOf(
  ctx: RequestContext,
  sessionId: string,
  page: { first: number; after?: string | undefined },
): Promise<Page<ReturnType<typeof presentListed>> | null> {
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

function presentListed(ctx: RequestContext, { registration, slot, waitingPosition }: ListedRegistration) {
  const { id, sealedApplicant, sealedSummary } = registration;
  const applicant: Applicant = JSON.parse(ctx.keys.open(sealedApplicant, `registration|applicant|${id}`));
  const { code, status, share, topicArea, partySize, needsInterpreter, accessNeeds } = registration;
  const { promotedAt, createdAt, cancelledAt, priority } = registration;
  const { fullName: applicantName, phone, email, address, identityKind, identityNumber } = applicant;
  return {
    ...{ id, code, status, share, topicArea, partySize, needsInterpreter, accessNeeds },
    ...{ promotedAt, createdAt, cancelledAt, applicantName, phone, email, address, identityKind, slot },
    waitingPosition,
    priority,
    maskedIdentityNumber: identityNumber && maskNumber(identityNumber),
    representatives: applicant.representatives ?? [],
    summary: sealedSummary && ctx.keys.open(sealedSummary, `registration|summary|${id}`),
  };
}

/** Enough to compare with a paper at the desk, too little to misuse. */
function maskNumber(number: string): string {
  return '•'.repeat(Math.max(0, number.length - 3)) + number.slice(-3);
}
