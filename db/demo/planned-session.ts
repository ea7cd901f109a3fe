import type { Part } from './notice.js';

/** What the desk did to a session after it was announced. */
export interface DeskChange {
  act: 'RESCHEDULED' | 'POSTPONED' | 'CANCELLED' | 'DELEGATED';
  at: string;
  reason: string;
  /** The session as it was announced. */
  before: PlannedSession;
}

/** A session while the demo is laid out: agencies, offices and points by their slugs, nothing stored yet. */
export interface PlannedSession {
  slug: string;
  /** The notice it follows from and the day that names; null for what follows from no rule. */
  ruled: { notice: string; nominalDay: string } | null;
  agency: string;
  hosts: readonly string[];
  participants: readonly string[];
  office: string;
  /** The office that receives instead of `office`. */
  standIn: { office: string; reason: string; document: string } | null;
  kind: string;
  mode: string;
  point: string;
  room: string;
  day: string;
  parts: readonly Part[];
  slotMinutes: number;
  publicPlaces: number;
  staffPlaces: number;
  content: string;
  topics: readonly string[];
  register: string;
  bring: string;
  basis: readonly string[];
  opensAt: string | null;
  closesAt: string | null;
  status: 'SCHEDULED' | 'RESCHEDULED' | 'POSTPONED' | 'CANCELLED' | 'HELD';
  statusReason: string | null;
  previousStartsAt: string | null;
  /** How many public places are free, and how many wait; null: as chance has it. */
  wanted: { free: number; waiting: number } | null;
  publishedAt: string | null;
  /** What has happened to it since, other than being held. */
  change: DeskChange | null;
}

/** The office that receives in the end. */
export function receivingOffice(session: PlannedSession): string {
  return session.standIn?.office ?? session.office;
}

/** Whether the session takes its leader's time and its room. */
export function takesPlace(session: PlannedSession): boolean {
  return session.status === 'SCHEDULED' || session.status === 'RESCHEDULED' || session.status === 'HELD';
}

/** Whether people have been able to register by that instant. */
export function hasOpened(session: PlannedSession, now: string): boolean {
  return session.publishedAt !== null && (session.opensAt === null || session.opensAt <= now);
}
