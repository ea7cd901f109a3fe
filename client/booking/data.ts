import { ask, type Execute } from '../api/execute.js';
import { type BookingSession, bookingQuery, type OtherSession, otherSessionsQuery } from './documents.js';

/** What the booking begins with: the session, where its changes go on, and other sessions when it has no place. */
export interface BookingData {
  session: BookingSession;
  cursor: string;
  others: readonly OtherSession[];
}

/** Reads what the booking begins with; nothing when no such session is published. */
export async function readBooking(execute: Execute, slug: string): Promise<BookingData | undefined> {
  const { session, changeCursor } = await ask(execute, bookingQuery, { slug });
  if (!session) return undefined;
  const others = session.registrationState === 'OPEN' ? [] : await readOthers(execute, session);
  return { session, cursor: changeCursor, others };
}

/** The next sessions of the same agency that can be booked, without the one at hand. */
export async function readOthers(execute: Execute, { id, agency }: Pick<BookingSession, 'id' | 'agency'>) {
  const { nextFreeSessions } = await ask(execute, otherSessionsQuery, { agencyId: agency.id });
  return nextFreeSessions.filter((session) => session.id !== id).slice(0, 3);
}
