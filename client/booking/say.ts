import { receiverOf, sayAgency, sayLeader, sayTitle } from '../session/receiver.js';
import { dayOf, hoursOf, sayDay, sayDayWithin } from '../words/dates.js';
import { fill } from '../words/fill.js';
import type { Reader } from '../words/reader.js';
import type { OtherSession, Place } from './documents.js';
import type { RegistrationWords } from './speech.js';

type Received = Pick<OtherSession, 'assignedPosition' | 'actualPosition'>;

/** “Ông Nguyễn Văn An, Chủ tịch UBND tỉnh”. */
export function sayWho(reader: Reader, session: Received): string {
  const { receiver } = receiverOf(session);
  return receiver ? `${sayLeader(reader, receiver.leader)}, ${sayTitle(reader.language, receiver)}` : '';
}

/** “thay Ông …”, when another than the assigned leader receives. */
export function sayInstead(reader: Reader, words: RegistrationWords, session: Received): string | undefined {
  const { insteadOf } = receiverOf(session);
  return insteadOf
    ? fill(words.insteadOf, { who: sayWho(reader, { assignedPosition: insteadOf, actualPosition: null }) })
    : undefined;
}

interface Stretch {
  startsAt: string;
  endsAt: string;
}

/** “Thứ Năm, 25/12/2026, 08:00–08:30”, where a line begins with it. */
export function sayTimes({ words }: Pick<Reader, 'words'>, { startsAt, endsAt }: Stretch): string {
  return unbroken(`${sayDay(words, dayOf(startsAt))}, ${hoursOf(startsAt, endsAt)}`);
}

/** The same within a sentence: “…, thứ Năm, 25/12/2026, 08:00–08:30”. */
export function sayTimesWithin({ words }: Pick<Reader, 'words'>, { startsAt, endsAt }: Stretch): string {
  return unbroken(`${sayDayWithin(words, dayOf(startsAt))}, ${hoursOf(startsAt, endsAt)}`);
}

/** Keeps “08:00–08:30” in one line: a word joiner on both sides of the dash. */
export const unbroken = (said: string) => said.replaceAll('–', '\u2060–\u2060');

/** Name of the point with its room. */
export function sayPlace({ point, room }: Pick<Place, 'point' | 'room'>): string {
  return [point?.name, room].filter(Boolean).join(', ');
}

/** “Còn 3 chỗ”. */
export function sayPlaces({ places }: RegistrationWords, free: number, capacity: number): string {
  if (free === 0) return places.none;
  return fill(free === 1 && capacity > 1 ? places.few : places.some, { n: free });
}

/** Phone to ask for help, in one piece: the point's own, or the agency's. */
export function phoneOf({ point, agency }: Pick<Place, 'point' | 'agency'>): string | undefined {
  return (point?.phone ?? agency.phone)?.replaceAll(' ', '\u00a0');
}

/** Whose phone that is, with the phone: the place’s own, or the agency’s. */
export function whomToCall(
  language: Reader['language'],
  place: Pick<Place, 'point' | 'agency'>,
): { who: string; phone: string } | undefined {
  const phone = phoneOf(place);
  if (!phone) return undefined;
  return { who: place.point?.phone ? place.point.name : sayAgency(language, place.agency), phone };
}

/** What a phone dials. */
export const dial = (phone: string) => `tel:${phone.replace(/[^\d+]/g, '')}`;

/** “40 giây” or “3 phút”: how long one is asked to wait. */
export function sayWait({ seconds, minutes }: { seconds: string; minutes: string }, wait: number): string {
  return wait < 90 ? fill(seconds, { n: Math.ceil(wait) }) : fill(minutes, { n: Math.ceil(wait / 60) });
}

/** “482 913 5076”: a code in groups that can be read aloud. */
export function sayCode(code: string): string {
  return code.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3');
}
