import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../db/client.js';
import { findLetterFacts, type LetterFactsRow } from '../../db/letter-facts.js';
import { queueMessages } from '../../db/messages.js';
import type { Clock } from '../clock.js';
import type { Keyring } from '../privacy/keyring.js';
import { lettersFor, type OwnWords } from './compose.js';
import { contactOf } from './contact.js';
import type { LetterFacts, LetterKind } from './letter.js';

export interface LetterOrder {
  registrationIds: readonly string[];
  kind: LetterKind;
  /** Why, in words for the citizen; left out, the session's own reason is told. */
  reason?: string | null;
  /** When it was to be before; left out, the session's own previous time is told. */
  previousStartsAt?: string | null;
  /** The last local day to choose something else. */
  answerBy?: string | null;
  /** The last local day to answer a question of the secretariat. */
  replyBy?: string | null;
  /** When the citizen would be received instead, where another session is proposed. */
  proposedStartsAt?: string | null;
  /** The secretariat's act on the one registration named, and what it wrote. */
  own?: OwnWords | undefined;
  /** The act of the desk it tells of: until `dueAt` the letter waits, and can be dropped. */
  change?: { id: string; dueAt: string } | undefined;
  /** Names the act, such as `move|<idempotency key>` or `postpone|<session id>|<sequence>`. */
  dedupe: string;
}

/**
 * Queues a letter to each of these citizens in the caller's transaction: they are told exactly when the change is true.
 *
 * Call it after the change has been written, so that the letters say the new state. The registration's `sequence` must
 * already have risen, or calendars ignore the change. Two statements, however many registrations.
 */
export async function writeLetters(
  { keys, now }: { keys: Keyring; now: Clock },
  tx: Transaction,
  order: LetterOrder,
): Promise<number> {
  const rows = await findLetterFacts(tx, order.registrationIds);
  return queueMessages(
    tx,
    rows.flatMap((row) => lettersAbout(row, order, { keys, now: now() })),
  );
}

/** The letters about one registration as read from the database. */
export function lettersAbout(row: LetterFactsRow, order: LetterOrder, { keys, now }: { keys: Keyring; now: string }) {
  const { registrationId, consentReminders, locale } = row;
  return lettersFor(
    {
      kind: order.kind,
      facts: factsOf(row, order),
      contact: contactOf(keys.open(row.sealedApplicant, `registration|applicant|${registrationId}`)),
      consentReminders,
      locale,
      registrationId,
      dedupe: order.dedupe,
      change: order.change,
      own: order.own,
      now,
    },
    { newId: uuidv7, seal: keys.seal },
  );
}

function factsOf(row: LetterFactsRow, order: LetterOrder): LetterFacts {
  const { kind, reason, previousStartsAt, answerBy, replyBy, proposedStartsAt } = order;
  const { agencyId, locale, consentReminders, sealedApplicant, status, statusReason, delegationReason, ...facts } = row;
  // A proposal is about one registration: nothing happened to its session.
  const ofSession = kind.startsWith('SESSION_') && kind !== 'SESSION_PROPOSED';
  const told = kind === 'RECEIVER_CHANGED' ? delegationReason : ofSession ? statusReason : null;
  return {
    ...facts,
    reason: reason ?? told,
    previousStartsAt: previousStartsAt ?? (ofSession ? facts.previousStartsAt : null),
    ...(answerBy ? { answerBy } : {}),
    ...(replyBy ? { replyBy } : {}),
    ...(proposedStartsAt ? { proposedStartsAt } : {}),
  };
}
