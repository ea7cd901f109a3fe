import type { BookingRules, BookingSession, Held, OtherSession, Slot } from '../../client/booking/documents.js';
import { type Draft, newDraft, type Typed } from '../../client/booking/draft.js';
import { notice } from './card.js';

/** Rules of an agency: Nghị định 124/2020/NĐ-CP for representatives, thirty people at most. */
export const rules: BookingRules = {
  identity: 'ADDRESS_OR_NUMBER',
  registrationsPerPerson: 2,
  largestParty: 30,
  representatives: [
    { fromPeople: 5, mostRepresentatives: 2 },
    { fromPeople: 10, mostRepresentatives: 5 },
  ],
  topics: [
    { code: 'LAND', name: 'Đất đai' },
    { code: 'OTHER', name: 'Lĩnh vực khác' },
  ],
  source: 'Nghị định 124/2020/NĐ-CP',
};

/** A slot of half an hour that begins at a wall time in Viet Nam on 25/11/2026. */
export function slotAt(time: string, freePlaces = 1): Slot {
  const startsAt = new Date(`2026-11-25T${time}:00+07:00`);
  const endsAt = new Date(startsAt.getTime() + 30 * 60_000);
  return { id: time, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), capacity: 2, freePlaces };
}

/** A session one can book in, with two free slots in the morning and one in the afternoon unless said otherwise. */
export function bookable(differences: Partial<BookingSession> = {}): BookingSession {
  const slots = [slotAt('08:00'), slotAt('08:30'), slotAt('14:00')];
  const { agency, nextForRegistration: _, ...session } = notice({ slots });
  return { ...session, nextForRegistration: null, agency: { ...agency, bookingRules: rules }, ...differences };
}

/** The same session with every place taken. */
export function full(): BookingSession {
  const slots = bookable().slots.map((slot) => ({ ...slot, freePlaces: 0 }));
  return bookable({ registrationState: 'FULL', freePlaces: 0, slots });
}

export const other: OtherSession = { ...bookable(), id: 's2', slug: 'buoi-khac', freePlaces: 3 };

/** A form in which everything the agency needs was typed. */
export function filled(typed: Partial<Typed> = {}): Draft {
  const draft = newDraft('s1');
  const person = { fullName: 'Nguyễn Thị Mận', phone: '0912 345 678', address: 'Thôn 3, xã Thăng Bình' };
  return { ...draft, typed: { ...draft.typed, ...person, ...typed } };
}

/** A registration as its holder sees it, with a place unless said otherwise. */
export function held(differences: Partial<Held> = {}): Held {
  return {
    id: 'r1',
    code: '4829135076',
    status: 'CONFIRMED',
    applicantName: 'Nguyễn Thị Mận',
    maskedPhone: '••• ••• 678',
    maskedEmail: null,
    topicArea: null,
    topicName: null,
    partySize: 1,
    representativeCount: 1,
    needsInterpreter: false,
    accessNeeds: [],
    consentReminders: false,
    waitingPosition: null,
    mayMove: true,
    mayCancel: true,
    promotedAt: null,
    cancelledAt: null,
    checkInQr: '<svg/>',
    calendarFile: 'BEGIN:VCALENDAR',
    offer: null,
    review: null,
    slot: slotAt('08:00'),
    session: bookable(),
    ...differences,
  };
}
