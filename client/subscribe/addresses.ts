import { sayAgency, sayLeader } from '../session/receiver.js';
import { fill } from '../words/fill.js';
import type { FollowWords } from '../words/follow.js';
import { addressIn, type Reader } from '../words/reader.js';
import type { AgencyFollowed } from './documents.js';

/** Something that can be followed, and where. */
export interface Address {
  name: string;
  /** Path of ours without the language's prefix. */
  path: string;
}

/** Calendars to subscribe to: of everybody, and of the chosen agency, its branch, its unit and each of its leaders. */
export function calendarsOf(reader: Reader, follow: FollowWords, agency: AgencyFollowed | undefined): Address[] {
  const { calendars } = follow;
  const all = { name: calendars.all, path: '/lich/tat-ca.ics' };
  if (!agency) return [all];
  const name = sayAgency(reader.language, agency);
  const leaders = new Map(agency.positions.map(({ leader }) => [leader.slug, sayLeader(reader, leader)]));
  return [
    { name, path: `/lich/co-quan/${agency.slug}.ics` },
    ...(agency.children.length > 0
      ? [{ name: fill(calendars.withBelow, { agency: name }), path: `/lich/co-quan/${agency.slug}.ics?cap-duoi=1` }]
      : []),
    ...[...leaders].map(([slug, leader]) => ({ name: leader, path: `/lich/lanh-dao/${slug}.ics` })),
    ...(agency.unit
      ? [{ name: fill(calendars.unit, { unit: agency.unit.fullName }), path: `/lich/don-vi/${agency.unit.code}.ics` }]
      : []),
    all,
  ];
}

/** News of changes as Atom: of the chosen agency and its branch, and of everybody. */
export function newsOf(reader: Reader, follow: FollowWords, agency: AgencyFollowed | undefined): Address[] {
  const { calendars } = follow;
  const all = { name: calendars.all, path: '/thay-doi/tat-ca.atom' };
  if (!agency) return [all];
  return [{ name: sayAgency(reader.language, agency), path: `/thay-doi/${agency.slug}.atom` }, all];
}

/** News of the promises book as Atom: of the chosen agency and its branch, and of everybody. */
export function promisesOf(reader: Reader, follow: FollowWords, agency: AgencyFollowed | undefined): Address[] {
  const all = { name: follow.calendars.all, path: '/so-loi-hua/tat-ca.atom' };
  if (!agency) return [all];
  return [{ name: sayAgency(reader.language, agency), path: `/so-loi-hua/${agency.slug}.atom` }, all];
}

/** The whole calendar as files, narrowed to the chosen agency as the calendar's page would be. */
export function filesOf(follow: FollowWords, agency: AgencyFollowed | undefined): Address[] {
  const narrowed = agency ? `?co-quan=${agency.slug}` : '';
  return [
    { name: follow.files.csv, path: `/du-lieu/lich.csv${narrowed}` },
    { name: follow.files.json, path: `/du-lieu/lich.json${narrowed}` },
    { name: follow.files.promisesCsv, path: `/du-lieu/loi-hua.csv${narrowed}` },
    { name: follow.files.promisesJson, path: `/du-lieu/loi-hua.json${narrowed}` },
    { name: follow.files.columns, path: '/du-lieu/lich.csv-metadata.json' },
  ];
}

/** A whole address, for copying. */
export const wholeAddress = ({ origin, language }: Reader, path: string): string => origin + addressIn(language, path);

/** The same for programs that keep calendars: they take it as a wish to subscribe, not to download once. */
export const webcalAddress = (reader: Reader, path: string): string =>
  wholeAddress(reader, path).replace(/^https?:/, 'webcal:');
