import { type ContentLine, folded, localValue, textValue, utcValue } from '../calendar-file/lines.js';
import { VIET_NAM_ZONE, vietNamTimezone } from '../calendar-file/zone.js';
import { addressOf, agencyIn, pageOf, receiverOf, type Site, sayAt, sayKey, sayOfficer, sayPlace } from './say.js';
import type { ToldSession } from './told.js';
import { feedWords } from './words.js';

/** A session and when its public state last changed. */
export interface CalendarEntry extends ToldSession {
  changedAt: string;
}

export interface CalendarFile {
  site: Site;
  /** What a subscriber's list of calendars shows. */
  name: string;
  /** Of the page, and of this very file. */
  path: string;
  source: string;
  entries: readonly CalendarEntry[];
}

/**
 * A published calendar to subscribe to: an entry keeps its UID for life, and its SEQUENCE rises with every change.
 *
 * What is cancelled stays and says so; what is put off without a day is tentative. The same sessions give the same file,
 * byte for byte, whenever it is asked for. Nothing here counts bookings.
 *
 * @see RFC 5545, RFC 7986
 */
export function calendarFile({ site, name, path, source, entries }: CalendarFile): string {
  const { about } = feedWords(site.locale);
  return folded([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Tiep Dan//Lich tiep cong dan//${site.locale.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `NAME:${textValue(name)}`,
    `X-WR-CALNAME:${textValue(name)}`,
    `DESCRIPTION:${textValue(about)}`,
    `X-WR-CALDESC:${textValue(about)}`,
    `X-WR-TIMEZONE:${VIET_NAM_ZONE}`,
    `URL:${addressOf(site)}${path}`,
    `SOURCE;VALUE=URI:${source}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    'COLOR:firebrick',
    ...vietNamTimezone().split('\r\n'),
    ...entries.flatMap((entry) => entryLines(site, entry)),
    'END:VCALENDAR',
  ]);
}

const statuses: Readonly<Record<string, string>> = { POSTPONED: 'TENTATIVE', CANCELLED: 'CANCELLED' };

function entryLines(site: Site, entry: CalendarEntry): ContentLine[] {
  const { session, agency, point, changedAt } = entry;
  const words = feedWords(site.locale);
  const whom = point.phone ? [point.name, point.phone] : [agencyIn(site.locale, agency), agency.phone];
  const contact = whom.filter(Boolean).join(', ');
  return [
    'BEGIN:VEVENT',
    `UID:${session.id}@tiepdan`,
    `SEQUENCE:${session.sequence}`,
    `DTSTAMP:${utcValue(changedAt)}`,
    `LAST-MODIFIED:${utcValue(changedAt)}`,
    ...(session.publishedAt === null ? [] : [`CREATED:${utcValue(session.publishedAt)}`]),
    `DTSTART;TZID=${VIET_NAM_ZONE}:${localValue(session.startsAt)}`,
    `DTEND;TZID=${VIET_NAM_ZONE}:${localValue(session.endsAt)}`,
    `SUMMARY:${textValue(summaryOf(site, entry))}`,
    `DESCRIPTION:${textValue(descriptionOf(site, entry).join('\n'))}`,
    `LOCATION:${textValue(sayPlace(point, session.room))}`,
    `STATUS:${statuses[session.status] ?? 'CONFIRMED'}`,
    `CATEGORIES:${textValue(sayKey(words.kinds, session.kind))}`,
    `CONTACT:${textValue(contact)}`,
    `URL:${pageOf(site, session.slug)}`,
    'CLASS:PUBLIC',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** Some programs show no status, so what is off says so in its title. */
function summaryOf({ locale }: Site, entry: CalendarEntry): string {
  const { kinds, marks } = feedWords(locale);
  const { status, kind } = entry.session;
  const title = `${sayKey(kinds, kind)}: ${sayOfficer(locale, receiverOf(entry))}`;
  return status === 'CANCELLED' || status === 'POSTPONED' ? `${marks[status]} – ${title}` : title;
}

function descriptionOf(site: Site, { session, agency, point, assigned, instead }: CalendarEntry): string[] {
  const { locale } = site;
  const words = feedWords(locale);
  const receiver = sayOfficer(locale, instead ?? assigned);
  const { RESCHEDULED, POSTPONED, CANCELLED, DELEGATED, OTHER } = words.reasons;
  const why: Readonly<Record<string, (reason: string) => string>> = { RESCHEDULED, POSTPONED, CANCELLED };
  return [
    session.status === 'SCHEDULED' ? null : sayKey(words.statuses, session.status),
    session.previousStartsAt && words.movedFrom(sayAt(words, session.previousStartsAt)),
    instead ? words.instead(receiver, sayOfficer(locale, assigned)) : words.receives(receiver),
    session.statusReason && (why[session.status] ?? OTHER)(session.statusReason),
    instead && session.delegationReason && DELEGATED(session.delegationReason),
    words.agency(agencyIn(locale, agency)),
    session.expectedContent && words.content(session.expectedContent),
    ...session.topics.map((topic) => `– ${topic}`),
    session.howToRegister && words.register(session.howToRegister),
    session.registrationClosesAt && words.closes(sayAt(words, session.registrationClosesAt)),
    session.whatToBring && words.bring(session.whatToBring),
    point.phone ? words.phone(point.phone) : agency.phone && words.agencyPhone(agency.phone),
    pageOf(site, session.slug),
  ].filter((line): line is string => Boolean(line));
}
