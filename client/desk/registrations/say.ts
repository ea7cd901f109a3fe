import { dayOf, hoursOf, sayDay } from '../../words/dates.js';
import { fill } from '../../words/fill.js';
import type { Reader } from '../../words/reader.js';
import type { RegistrationWords } from '../words/registrations.js';
import type { Line, SessionChoice } from './documents.js';

interface Stretch {
  startsAt: string;
  endsAt: string;
}

/** “Thứ Năm, 25/12/2026, 08:00–08:30”. */
export function sayTimes({ words }: Reader, { startsAt, endsAt }: Stretch): string {
  return `${sayDay(words, dayOf(startsAt))}, ${hoursOf(startsAt, endsAt)}`;
}

/** How the place stands: held, waited for, or gone. */
export function sayStatus({ statuses }: RegistrationWords, { status, waitingPosition }: Line): string {
  return fill(statuses[status], { n: waitingPosition ?? 1 });
}

/** When somebody is received, or the session where they have no hour. */
export function sayPlace(reader: Reader, { slot, session }: { slot: Stretch | null; session: Stretch }): string {
  return sayTimes(reader, slot ?? session);
}

/** A session one can choose: day, hours, who receives. */
export function saySession(reader: Reader, session: SessionChoice): string {
  const { title, leader } = session.assignedPosition;
  return `${sayTimes(reader, session)} · ${leader.fullName}, ${title}`;
}

/** The code as it is read aloud: 482 913 5076. */
export function sayCode(code: string): string {
  return code.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3');
}

/** A phone number as it is written at home: 0912 345 678. */
export function sayPhone(phone: string): string {
  return phone.replace(/^\+84(\d{2})(\d{3})(\d+)$/, '0$1 $2 $3');
}
