import { and, asc, eq, gt, gte, inArray, isNotNull, lt, notExists, sql } from 'drizzle-orm';
import type { Executor } from './client.js';
import { selectLetterFacts } from './letter-facts.js';
import { message } from './tables/message.js';
import { registration } from './tables/registration.js';
import { session } from './tables/session.js';

export interface ReminderSpan {
  /** Sessions that begin from `fromAt` until before `toAt`. */
  fromAt: string;
  toAt: string;
  /** A reminder written from this instant on is the one that is meant; places given since then need none. */
  sinceAt: string;
  /** Registrations after this id only: the way to the next page. */
  afterId?: string | undefined;
  most: number;
}

/** Confirmed registrations with consent whose session is near and who have not been reminded yet, in order of id. */
export async function listRegistrationsToRemind(db: Executor, { fromAt, toAt, sinceAt, afterId, most }: ReminderSpan) {
  const reminded = db
    .select({ id: message.id })
    .from(message)
    .where(
      and(eq(message.registrationId, registration.id), eq(message.kind, 'REMINDER'), gte(message.createdAt, sinceAt)),
    );
  const lastPlaceAt = sql`greatest(${registration.createdAt}, ${registration.promotedAt}, ${registration.movedAt})`;
  return selectLetterFacts(db)
    .where(
      and(
        gte(session.startsAt, fromAt),
        lt(session.startsAt, toAt),
        isNotNull(session.publishedAt),
        inArray(session.status, ['SCHEDULED', 'RESCHEDULED']),
        eq(registration.status, 'CONFIRMED'),
        eq(registration.consentReminders, true),
        lt(lastPlaceAt, sinceAt),
        afterId === undefined ? undefined : gt(registration.id, afterId),
        notExists(reminded),
      ),
    )
    .orderBy(asc(registration.id))
    .limit(most);
}
