import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventClass,
  type ICalEventData,
  ICalEventStatus,
} from 'ical-generator';
import { DateTime } from 'luxon';
import type { LetterFacts } from '../messages/letter.js';
import { wordsIn } from '../messages/words.js';
import { VIET_NAM_ZONE, vietNamTimezone } from './zone.js';

/** REQUEST comes by mail and needs both parties; PUBLISH is a file to download; CANCEL takes the entry out again. */
export type CalendarMethod = 'REQUEST' | 'PUBLISH' | 'CANCEL';

export interface PersonalEntry {
  facts: LetterFacts;
  method: CalendarMethod;
  locale?: string;
  now: string;
  parties?: { organizer: string; attendee: string };
}

/**
 * One registration as an iCalendar object that replaces what it said before: same UID, SEQUENCE of the registration.
 *
 * Fit to be shared by mistake: no name of the citizen, no matter, no code and no secret link. The time is Vietnamese wall time
 * with its zone's rules, so a phone in Berlin shows the right hour.
 *
 * @throws when the registration has no place yet: a waiting list has no hour; taking out needs only the hour before
 * @see RFC 5545, RFC 5546 section 3.2
 */
export function personalCalendar(entry: PersonalEntry): string {
  const calendar = ical({
    prodId: { company: 'Tiep Dan', product: 'Lich hen', language: 'VI' },
    method: ICalCalendarMethod[entry.method],
    // The zone stays with the event: named for the whole calendar, it would take the Z from DTSTAMP.
    timezone: { name: null, generator: vietNamTimezone },
  });
  calendar.createEvent(eventOf(entry));
  return `${calendar.toString()}\r\n`;
}

function eventOf({ facts, method, locale = 'vi', now, parties }: PersonalEntry): ICalEventData {
  const startsAt = facts.slotStartsAt ?? (method === 'CANCEL' ? facts.previousStartsAt : null);
  const endsAt = facts.slotEndsAt ?? startsAt;
  if (startsAt === null || endsAt === null) throw new Error('A registration without a place has no calendar entry');
  const words = wordsIn(locale);
  const help = words.help(facts);
  return {
    id: `${facts.registrationId}@tiepdan`,
    sequence: facts.sequence,
    stamp: DateTime.fromISO(now, { zone: 'utc' }),
    timezone: VIET_NAM_ZONE,
    start: DateTime.fromISO(startsAt, { zone: VIET_NAM_ZONE }),
    end: DateTime.fromISO(endsAt, { zone: VIET_NAM_ZONE }),
    summary: words.calendarTitle,
    description: [words.calendarNote, help].join('\n'),
    location: [facts.pointName, facts.room, facts.address].filter(Boolean).join(', '),
    status: method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    class: ICalEventClass.PRIVATE,
    ...(parties ? partiesOf(parties, facts.agencyName) : {}),
  };
}

function partiesOf({ organizer, attendee }: { organizer: string; attendee: string }, agencyName: string) {
  return {
    organizer: { name: agencyName, email: organizer },
    attendees: [{ email: attendee, role: ICalAttendeeRole.REQ, status: ICalAttendeeStatus.ACCEPTED, rsvp: false }],
  };
}
