import { findCaseOfGroup, findCases } from '../../db/cases.js';
import { listCaseHandlers } from '../../db/petitions.js';
import { findTicket } from '../../db/queue.js';
import { findRegistration, type RegistrationRow } from '../../db/registrations.js';
import { findSession, type SessionRow } from '../../db/sessions.js';
import { findSentVisit } from '../../db/visits.js';
import { recordRead } from '../audit/record.js';
import { briefOf } from '../cases/case-brief.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import { readTerms } from '../petitions/read-terms.js';
import { openApplicant } from '../registrations/present-listed.js';
import { readScope } from '../staff/read-scope.js';
import { requireStaff } from '../staff/require-staff.js';
import { mayRecordVisits } from './access.js';
import { presentVisits } from './visit-facts.js';

export interface BeginningAsked {
  agencyId: string;
  ticketId?: string | null | undefined;
  registrationId?: string | null | undefined;
}

/**
 * What is known before a visit is recorded: who registered, which session it is, who can receive; null for an agency, a
 * number or a registration that is not the asker's. The look is on record.
 */
export async function readBeginning(ctx: RequestContext, asked: BeginningAsked) {
  requireStaff(ctx);
  const ids = [asked.agencyId, asked.ticketId, asked.registrationId].filter((id) => id !== null && id !== undefined);
  if (!ids.every(isIdentifier)) return null;
  const ticket = asked.ticketId ? await findTicket(ctx.db, asked.ticketId) : null;
  const registrationId = asked.registrationId ?? ticket?.registrationId ?? null;
  const placed = registrationId ? await findRegistration(ctx.db, { id: registrationId }) : null;
  if ((asked.ticketId && !ticket) || (registrationId && !placed)) return null;
  const agencyId = placed?.registration.agencyId ?? ticket?.agencyId ?? asked.agencyId;
  const scope = await readScope(ctx, agencyId);
  if (!mayRecordVisits(ctx.actor, scope)) return null;
  const sessionId = ticket?.sessionId ?? placed?.session.id ?? null;
  const session = sessionId ? await findSession(ctx.db, sessionId) : null;
  const registration = placed?.registration ?? null;
  const sent = ticket && (await findSentVisit(ctx.db, { clientKey: ticket.id, ticketId: ticket.id }));
  const [recorded = null] = await presentVisits(ctx, sent ? [sent] : []);
  const { largeGroupFrom } = await readTerms(ctx.db, agencyId, localDay(ctx.now()));
  if (registration) await recordSeen(ctx, registration);
  return {
    ...{ agencyId, sessionId, registrationId, largeGroupFrom, recorded },
    ...{ ticketId: ticket?.id ?? null, ticketLabel: ticket?.label ?? null },
    ...receiverOf(session),
    receivers: await readReceivers(ctx, agencyId),
    peopleCount: ticket?.partySize ?? registration?.partySize ?? 1,
    topicArea: registration?.topicArea ?? null,
    people: registration ? peopleOf(ctx, registration) : [],
    handlers: await listCaseHandlers(ctx.db, scope, ctx.now()),
    matter: registration?.groupCaseId ? await readMatterOf(ctx, registration.groupCaseId) : null,
  };
}

/** Positions of an agency that are held today; its head first. */
async function readReceivers(ctx: RequestContext, agencyId: string) {
  const today = localDay(ctx.now());
  const positions = await ctx.loaders.positionsOfAgency.load(agencyId);
  const held = positions.filter(({ fromDay, toDay }) => fromDay <= today && (toDay ?? today) >= today);
  return [...held].sort((one, other) => Number(other.isHead) - Number(one.isHead));
}

function receiverOf(session: SessionRow | null) {
  if (session === null)
    return { kind: 'REGULAR', receivedBy: 'STAFF', receiverPositionId: null, onBehalfOfPositionId: null };
  const { kind, assignedPositionId, actualPositionId } = session;
  if (kind !== 'PERIODIC' && kind !== 'AD_HOC')
    return { kind: 'REGULAR', receivedBy: 'STAFF', receiverPositionId: null, onBehalfOfPositionId: null };
  if (actualPositionId === null || actualPositionId === assignedPositionId)
    return { kind, receivedBy: 'LEADER', receiverPositionId: assignedPositionId, onBehalfOfPositionId: null };
  return {
    ...{ kind, receivedBy: 'DELEGATE' },
    ...{ receiverPositionId: actualPositionId, onBehalfOfPositionId: assignedPositionId },
  };
}

function peopleOf({ keys }: RequestContext, registration: RegistrationRow) {
  const { fullName, phone, address, identityKind, representatives = [] } = openApplicant(keys, registration);
  const others = representatives.map((name) => ({ fullName: name, phone: null, address: null, identityKind: null }));
  return [{ fullName, phone, address, identityKind }, ...others];
}

async function readMatterOf(ctx: RequestContext, groupCaseId: string) {
  const id = await findCaseOfGroup(ctx.db, groupCaseId);
  const [matter] = id ? await findCases(ctx.db, [id]) : [];
  return matter && !matter.isApart ? briefOf(ctx, matter, true) : null;
}

async function recordSeen(ctx: RequestContext, { id, agencyId }: RegistrationRow): Promise<void> {
  await recordRead(ctx, { what: 'RegistrationOpened', agencyId, subjectKind: 'REGISTRATION', subjectIds: [id] });
}
