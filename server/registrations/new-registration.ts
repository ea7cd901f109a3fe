import { v7 as uuidv7 } from 'uuid';
import type { BookingFacts, BookingWrite } from '../../db/booking.js';
import type { NewRegistration } from '../../db/registrations.js';
import type { RequestContext } from '../context.js';
import { lettersFor } from '../messages/compose.js';
import { contactOf } from '../messages/contact.js';
import type { LetterFacts } from '../messages/letter.js';
import type { Details } from './details.js';
import { markPerson, type PersonMarks } from './person.js';
import type { KeyedRequest } from './replay.js';

interface Wish {
  details: Details;
  consentReminders: boolean;
  locale: string;
  channel: string;
}

interface BookingAsked {
  place: BookingFacts;
  registrationsPerPerson: number;
  request: KeyedRequest;
  /** Where the request came too late. */
  carriedFrom?: BookingFacts | undefined;
}

type Maker = Pick<RequestContext, 'keys' | 'now'>;

/** A registration for the waiting list, ready to be inserted. */
export function newWaitingRow(
  ctx: Maker,
  wish: Wish,
  { place, claim, carriedFrom }: { place: BookingFacts; claim: number; carriedFrom?: BookingFacts | undefined },
): NewRegistration {
  const id = uuidv7();
  const at = ctx.now();
  return {
    id,
    ...markPerson(ctx.keys, id, wish.details),
    agencyId: place.agencyId,
    sessionId: place.sessionId,
    status: 'WAITLISTED',
    claim,
    carriedFromId: carriedFrom?.sessionId ?? null,
    ...answersOf(wish, at),
    createdAt: at,
    updatedAt: at,
  };
}

/** Everything a booking writes, ready for the one statement. */
export function newBooking(ctx: Maker, wish: Wish, asked: BookingAsked): BookingWrite {
  const { place, registrationsPerPerson, request, carriedFrom } = asked;
  const id = uuidv7();
  const now = ctx.now();
  const marks = markPerson(ctx.keys, id, wish.details);
  return {
    slotId: place.slotId ?? '',
    now,
    registrationsPerPerson,
    registration: { ...rowOf(id, marks, wish, now), carried_from_id: carriedFrom?.sessionId ?? null },
    historyId: uuidv7(),
    key: { key: request.key, fingerprint: request.fingerprint.toString('hex'), result: { registrationId: id } },
    messages: lettersOf(ctx, { id, code: marks.code, wish, place, carriedFrom, now }),
  };
}

function answersOf({ details, consentReminders, locale, channel }: Wish, at: string) {
  return {
    topicArea: details.topicArea,
    partySize: details.partySize,
    representativeCount: details.representatives.length + 1,
    needsInterpreter: details.needsInterpreter,
    accessNeeds: details.accessNeeds,
    consentReminders,
    consentAt: consentReminders ? at : null,
    locale,
    channel,
  };
}

function rowOf(
  id: string,
  marks: PersonMarks,
  wish: Wish,
  at: string,
): Omit<BookingWrite['registration'], 'carried_from_id'> {
  const answers = answersOf(wish, at);
  return {
    id,
    code: marks.code,
    manage_hash: marks.manageHash.toString('hex'),
    check_in_hash: marks.checkInHash.toString('hex'),
    person_key: marks.personKey.toString('hex'),
    identity_key: marks.identityKey?.toString('hex') ?? null,
    name_key: marks.nameKey.toString('hex'),
    phone_key: marks.phoneKey?.toString('hex') ?? null,
    phone_tail_key: marks.phoneTailKey?.toString('hex') ?? null,
    sealed_applicant: marks.sealedApplicant.toString('hex'),
    sealed_summary: marks.sealedSummary?.toString('hex') ?? null,
    topic_area: answers.topicArea,
    party_size: answers.partySize,
    representative_count: answers.representativeCount,
    needs_interpreter: answers.needsInterpreter,
    access_needs: answers.accessNeeds,
    consent_reminders: answers.consentReminders,
    consent_at: answers.consentAt,
    locale: answers.locale,
    channel: answers.channel,
  };
}

interface Told {
  id: string;
  code: string;
  wish: Wish;
  place: BookingFacts;
  carriedFrom: BookingFacts | undefined;
  now: string;
}

function lettersOf(ctx: Maker, { id, code, wish, place, carriedFrom, now }: Told): BookingWrite['messages'] {
  const occasion = {
    kind: 'BOOKED' as const,
    facts: { ...letterFacts(id, code, place), carriedFromStartsAt: carriedFrom?.startsAt ?? null },
    contact: contactOf(JSON.stringify(wish.details)),
    consentReminders: wish.consentReminders,
    locale: wish.locale,
    registrationId: id,
    dedupe: 'book',
    now,
  };
  return lettersFor(occasion, { newId: uuidv7, seal: ctx.keys.seal }).map((letter) => ({
    id: letter.id,
    kind: letter.kind,
    channel: letter.channel,
    sealed_address: letter.sealedAddress.toString('hex'),
    locale: letter.locale,
    facts: letter.facts,
    dedupe_key: letter.dedupeKey,
    due_at: letter.dueAt,
  }));
}

function letterFacts(registrationId: string, code: string, place: BookingFacts): LetterFacts {
  const { sessionSlug, sessionKind, mode, slotStartsAt, slotEndsAt, agencyName, agencyPhone, pointPhone, whatToBring } =
    place;
  const { receiverTitle, receiverName, assignedTitle, assignedName, pointName, address, room } = place;
  return {
    registrationId,
    code,
    sessionSlug,
    sessionKind,
    mode,
    slotStartsAt,
    slotEndsAt,
    sessionStartsAt: place.startsAt,
    previousStartsAt: null,
    agencyName,
    agencyPhone,
    pointPhone,
    receiverTitle,
    receiverName,
    assignedTitle,
    assignedName,
    pointName,
    address,
    room,
    whatToBring,
    reason: null,
    sequence: 0,
  };
}
