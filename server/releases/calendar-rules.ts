import { localDay } from '../local-day.js';

/** How far back a release reaches, in days: what is over for longer is no part of the calendar any more. */
const KEPT_DAYS = 60;
const dayMs = 86_400_000;

export interface ReleasedPerson {
  title: string;
  name: string;
}

export interface ReleasedSlot {
  startsAt: string;
  endsAt: string;
  capacity: number;
}

/** A session as it was announced, with names and not only ids: it must be readable on its own in years to come. */
export interface ReleasedSession {
  id: string;
  slug: string;
  kind: string;
  mode: string;
  status: string;
  statusReason: string | null;
  day: string;
  /** Whose session it is, where the agency of the calendar only hosts it. Left out of its own. */
  owner?: string | undefined;
  startsAt: string;
  endsAt: string;
  previousStartsAt: string | null;
  /** Whose day it is. */
  leader: ReleasedPerson;
  /** Who receives. */
  receiver: ReleasedPerson;
  delegation: { reason: string; documentNumber: string | null } | null;
  place: { name: string; address: string; room: string | null };
  hosts: string[];
  participants: string[];
  expectedContent: string | null;
  topics: string[];
  howToRegister: string | null;
  whatToBring: string | null;
  legalBasis: string | null;
  registrationOpensAt: string | null;
  registrationClosesAt: string | null;
  slots: ReleasedSlot[];
}

/** The paper by which something is announced. */
export interface ReleasedNotice {
  number: string;
  issuedDay: string;
  signer: ReleasedPerson;
}

/**
 * What a release says: the agency's published sessions from `fromDay` on, in the order they begin.
 *
 * A session that several agencies host stands in the releases of each of them, numbered and chained on their own: in the
 * owner's as its own, in the others' with the owner named. Whatever changes it makes a release of every calendar it is in.
 */
export interface ReleasedCalendar {
  format: 1;
  agency: { id: string; name: string };
  /** First local day that is told. */
  fromDay: string;
  notice: ReleasedNotice | null;
  /** Why, where the act that made the release gave a reason. */
  reason: string | null;
  /** Sessions brought back to what stood before, because an act was taken back within minutes. Left out for none. */
  restored?: string[] | undefined;
  sessions: ReleasedSession[];
}

/** The first local day a release made at an instant tells. */
export function firstDayTold(now: string): string {
  return localDay(new Date(Date.parse(now) - KEPT_DAYS * dayMs).toISOString());
}
