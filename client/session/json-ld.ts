import { timeZone } from '../words/dates.js';
import { addressIn, type Reader } from '../words/reader.js';
import type { SessionNotice } from './documents.js';
import { nameSession, receiverOf, sayAgency, sayTitle } from './receiver.js';

const statuses: Record<SessionNotice['status'], string> = {
  SCHEDULED: 'EventScheduled',
  RESCHEDULED: 'EventRescheduled',
  POSTPONED: 'EventPostponed',
  CANCELLED: 'EventCancelled',
  HELD: 'EventScheduled',
};

const offsetMs = 7 * 60 * 60 * 1000;

/** An instant on the wall clock of Viet Nam with its offset, as calendars of search engines like it. */
export function withOffset(instant: string): string {
  return `${new Date(Date.parse(instant) + offsetMs).toISOString().slice(0, 19)}+07:00`;
}

/** A session as schema.org `Event`: day, place, host, and what became of it. */
export function eventOf(reader: Reader, session: SessionNotice): object {
  const { receiver } = receiverOf(session);
  const { status, previousStartsAt, agency, mode } = session;
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: nameSession(reader, session),
    description: session.expectedContent ?? session.topics.join('; '),
    startDate: withOffset(session.startsAt),
    endDate: withOffset(session.endsAt),
    eventSchedule: { '@type': 'Schedule', scheduleTimezone: timeZone },
    eventStatus: `https://schema.org/${statuses[status]}`,
    ...(previousStartsAt && { previousStartDate: withOffset(previousStartsAt) }),
    eventAttendanceMode: `https://schema.org/${mode === 'ONLINE' ? 'OnlineEventAttendanceMode' : 'OfflineEventAttendanceMode'}`,
    location: placeOf(session),
    organizer: { '@type': 'GovernmentOrganization', name: sayAgency(reader.language, agency) },
    performer: { '@type': 'Person', name: receiver.leader.fullName, jobTitle: sayTitle(reader.language, receiver) },
    url: `${reader.origin}${addressIn(reader.language, `/buoi/${session.slug}`)}`,
    inLanguage: 'vi',
    isAccessibleForFree: true,
    maximumAttendeeCapacity: session.capacity,
    remainingAttendeeCapacity: session.freePlaces,
  };
}

function placeOf({ point }: SessionNotice): object {
  const address = { '@type': 'PostalAddress', streetAddress: point.address, addressCountry: 'VN' };
  return { '@type': 'Place', name: point.name, address };
}
