import type { SessionRow } from '../../db/sessions.js';
import type { FeedScope } from './scope.js';
import type { Officer, ToldSession } from './told.js';
import { wallClock } from './wall-clock.js';
import { type FeedWords, feedWords } from './words.js';

export type Locale = 'vi' | 'en';

/** “Ông Nguyễn Văn An, Chủ tịch UBND thành phố”. */
export function sayOfficer(locale: Locale, { position, leader }: Officer): string {
  const words = feedWords(locale);
  return words.officer(titleIn(locale, position), `${words.honorific(leader.honorific)} ${leader.fullName}`.trim());
}

/** Who really receives. */
export const receiverOf = ({ assigned, instead }: Pick<ToldSession, 'assigned' | 'instead'>): Officer =>
  instead ?? assigned;

export function titleIn(locale: Locale, { title, titleEn }: Officer['position']): string {
  return (locale === 'en' && titleEn) || title;
}

export function agencyIn(locale: Locale, { name, nameEn }: ToldSession['agency']): string {
  return (locale === 'en' && nameEn) || name;
}

/** “07:30, Chủ nhật, 25/10/2026”: an instant in Vietnamese time. */
export function sayAt(words: FeedWords, instant: string): string {
  const at = wallClock(instant);
  return words.when(words.weekdays[at.weekday] ?? '', at);
}

/** “07:30–10:30, Chủ nhật, 25/10/2026 (giờ Việt Nam)”. */
export function sayHours(words: FeedWords, { startsAt, endsAt }: Pick<SessionRow, 'startsAt' | 'endsAt'>): string {
  const end = wallClock(endsAt);
  return `${sayAt(words, startsAt).replace(/^(\d\d:\d\d)/, `$1–${end.hour}:${end.minute}`)} (${words.zone})`;
}

export function sayPlace(point: { name: string; address: string }, room: string): string {
  return [point.name, room, point.address].filter(Boolean).join(', ');
}

/** Whose calendar it is, in words; null for everybody's. */
export function sayScope(locale: Locale, named: FeedScope['named']): string | null {
  if (named.of === 'all') return null;
  if (named.of === 'leader') return `${feedWords(locale).honorific(named.leader.honorific)} ${named.leader.fullName}`;
  if (named.of === 'unit') return named.unit.fullName;
  const name = agencyIn(locale, named.agency);
  return named.withSubordinate ? feedWords(locale).withBelow(name) : name;
}

/** A word of a table by a key of the database; the key itself when a newer instance wrote one we do not know. */
export function sayKey(words: Readonly<Record<string, string>>, key: string): string {
  return words[key] ?? key;
}

/** Where people read about a session. */
export const pageOf = (site: Site, slug: string): string => `${addressOf(site)}/buoi/${slug}`;

/** Where the site is reached, and in which language it is linked to. */
export interface Site {
  origin: string;
  locale: Locale;
}

/** The beginning of every link to a page. */
export const addressOf = ({ origin, locale }: Site): string => (locale === 'en' ? `${origin}/en` : origin);
