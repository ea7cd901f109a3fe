import { addDays } from '../calendar/days.js';
import { receiverOf, sayLeader, sayTitle } from '../session/receiver.js';
import { dayOf, hoursOf, sayDay, sayInstant, timeOf } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { printWords } from '../words/print.js';
import type { Reader } from '../words/reader.js';
import type { PaperSession } from './documents.js';

/** Whether it does not take place as announced. */
export const isOff = ({ status }: PaperSession): boolean => status === 'CANCELLED' || status === 'POSTPONED';

/** “Thứ Năm, 05/11/2026” and “08:00–11:00”. */
export function whenLines({ words }: Reader, { startsAt, endsAt }: PaperSession): string[] {
  return [sayDay(words, dayOf(startsAt)), hoursOf(startsAt, endsAt)];
}

/** Who really receives: “Ông Nguyễn Văn An, Chủ tịch UBND xã”. */
export function whoLine(reader: Reader, session: PaperSession): string {
  return sayOfficer(reader, receiverOf(session).receiver);
}

export function placeLine({ point, room }: PaperSession): string {
  return [point.name, room].filter(Boolean).join(', ');
}

export function contentLine({ expectedContent, topics }: PaperSession): string {
  return [expectedContent, ...topics].filter(Boolean).join('; ');
}

/** What became of it, who is stood in for, and until when one registers. */
export function noteLines(reader: Reader, session: PaperSession): string[] {
  const { notes } = printWords(reader.language);
  const { words } = reader;
  const { insteadOf } = receiverOf(session);
  const off = session.status === 'CANCELLED' ? notes.cancelled : session.status === 'POSTPONED' ? notes.postponed : '';
  const moved = session.status === 'RESCHEDULED' && session.previousStartsAt;
  const reasons = [session.statusReason, insteadOf && session.delegation?.reason];
  return [
    off,
    moved ? fill(notes.moved, { when: sayInstant(words, moved) }) : '',
    insteadOf ? fill(notes.instead, { who: sayOfficer(reader, insteadOf) }) : '',
    ...reasons.map((reason) => (reason ? fill(notes.reason, { reason }) : '')),
    session.mode === 'ONLINE' ? notes.online : '',
    isOff(session) ? '' : cutOffLine(reader, session),
  ].filter(Boolean);
}

function cutOffLine({ language, words }: Reader, { registrationState, registrationClosesAt }: PaperSession): string {
  const { notes } = printWords(language);
  if (registrationState === 'NOT_OFFERED') return notes.walkIn;
  if (!registrationClosesAt) return '';
  const time = timeOf(registrationClosesAt);
  // Midnight is the end of the day before, to everybody but a clock.
  const isMidnight = time === '00:00';
  const closesDay = dayOf(registrationClosesAt);
  const day = sayDay(words, isMidnight ? addDays(closesDay, -1) : closesDay, 'dayNumbers');
  return fill(isMidnight ? notes.closesWithDay : notes.closes, { time, day });
}

function sayOfficer(reader: Reader, position: PaperSession['assignedPosition']): string {
  return `${sayLeader(reader, position.leader)}, ${sayTitle(reader.language, position)}`;
}
