import QRCode from 'qrcode';
import { findLetterFacts } from '../../db/letter-facts.js';
import { findRegistration, type PlacedRegistration, waitingPosition } from '../../db/registrations.js';
import { personalCalendar } from '../calendar-file/personal.js';
import type { RequestContext } from '../context.js';
import { presentSession, type SessionFacts } from '../sessions/facts.js';
import type { SlotFacts } from '../sessions/read-slots.js';
import { heldFactsOf } from './held-facts.js';
import { checkInToken } from './person.js';
import { type ManageProof, recogniseHolder } from './recognise.js';
import { decideChange } from './rules.js';

/** A registration as its holder sees it. */
export interface RegistrationFacts {
  id: string;
  code: string;
  status: string;
  applicantName: string;
  maskedPhone: string | null;
  maskedEmail: string | null;
  topicArea: string | null;
  partySize: number;
  representativeCount: number;
  needsInterpreter: boolean;
  accessNeeds: readonly string[];
  consentReminders: boolean;
  waitingPosition: number | null;
  mayMove: boolean;
  mayCancel: boolean;
  triageState: string;
  promotedAt: string | null;
  createdAt: string;
  cancelledAt: string | null;
  session: SessionFacts;
  slot: SlotFacts | null;
  carriedFromId: string | null;
  awaitedLeaderId: string | null;
}

type Reader = Pick<RequestContext, 'db' | 'keys' | 'now'>;

/** A registration, for whoever proves it theirs; null when nothing answers to the proof. Guessing is throttled. */
export async function readRegistration(ctx: RequestContext, proof: ManageProof): Promise<RegistrationFacts | null> {
  const placed = await recogniseHolder(ctx, proof);
  return placed && presentRegistration(ctx, placed);
}

/** A registration by its id, for the verb that has just changed it. */
export async function readRegistrationById(ctx: Reader, id: string): Promise<RegistrationFacts> {
  const placed = await findRegistration(ctx.db, { id });
  if (placed === null) throw new Error('A registration that was just written cannot be read');
  return presentRegistration(ctx, placed);
}

/** The session a request came too late for; null when it was not carried over. */
export async function readCarriedFrom(
  ctx: RequestContext,
  { carriedFromId }: Pick<RegistrationFacts, 'carriedFromId'>,
): Promise<SessionFacts | null> {
  const row = carriedFromId === null ? null : await ctx.loaders.publishedSession.load(carriedFromId);
  return row && presentSession(row);
}

/** Presents a registration to its holder; contact details come masked. */
export async function presentRegistration(ctx: Reader, placed: PlacedRegistration): Promise<RegistrationFacts> {
  const { registration, session } = placed;
  const sessionFacts = presentSession(session);
  const { fullName, phone, email } = openApplicant(ctx, registration);
  const mayChange = decideChange(heldFactsOf(placed), ctx.now()).kind === 'Accepted';
  return {
    id: registration.id,
    code: registration.code,
    status: registration.status,
    applicantName: fullName,
    maskedPhone: phone ? `••• ••• ${phone.slice(-3)}` : null,
    maskedEmail: email ? `${email.slice(0, 1)}•••@${email.slice(email.indexOf('@') + 1)}` : null,
    topicArea: registration.topicArea,
    partySize: registration.partySize,
    representativeCount: registration.representativeCount,
    needsInterpreter: registration.needsInterpreter,
    accessNeeds: registration.accessNeeds,
    consentReminders: registration.consentReminders,
    waitingPosition: registration.status === 'WAITLISTED' ? await waitingPosition(ctx.db, registration) : null,
    mayMove: mayChange,
    mayCancel: mayChange,
    triageState: registration.triageState,
    promotedAt: registration.promotedAt,
    createdAt: registration.createdAt,
    cancelledAt: registration.cancelledAt,
    session: sessionFacts,
    carriedFromId: registration.carriedFromId,
    awaitedLeaderId: registration.awaitedLeaderId,
    slot: placed.slot && presentSlot(placed.slot, sessionFacts),
  };
}

/** The QR code for the desk as SVG: an opaque token, which opens nothing but check-in. */
export function readCheckInQr(
  ctx: Pick<RequestContext, 'keys'>,
  registration: Pick<RegistrationFacts, 'id'>,
): Promise<string> {
  return QRCode.toString(`TD1:${checkInToken(ctx.keys, registration.id)}`, {
    type: 'svg',
    margin: 1,
    errorCorrectionLevel: 'M',
  });
}

/** The registration as a calendar file; null without a time, METHOD:CANCEL when cancelled, so that calendars take it out. */
export async function readCalendarFile(
  ctx: Reader,
  registration: Pick<RegistrationFacts, 'id' | 'status'>,
): Promise<string | null> {
  const [row] = await findLetterFacts(ctx.db, [registration.id]);
  if (!row?.slotStartsAt) return null;
  const isOff = registration.status === 'CANCELLED' || registration.status === 'DISPLACED';
  const method = isOff ? 'CANCEL' : 'PUBLISH';
  return personalCalendar({ facts: { ...row, reason: row.statusReason }, method, locale: row.locale, now: ctx.now() });
}

function openApplicant(ctx: Reader, row: { id: string; sealedApplicant: Buffer }) {
  const applicant: { fullName: string; phone: string | null; email: string | null } = JSON.parse(
    ctx.keys.open(row.sealedApplicant, `registration|applicant|${row.id}`),
  );
  return applicant;
}

function presentSlot(slot: NonNullable<PlacedRegistration['slot']>, session: SessionFacts): SlotFacts {
  const { id, startsAt, endsAt, publicCapacity, publicTaken } = slot;
  return { id, startsAt, endsAt, capacity: publicCapacity, freePlaces: publicCapacity - publicTaken, session };
}
