import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../db/client.js';
import { insertHistory } from '../../db/registrations.js';
import type { RequestContext } from '../context.js';
import type { LetterKind } from '../messages/letter.js';
import { writeLetters } from '../messages/write-letters.js';
import type { RecordedChange } from '../promises/record-change.js';
import { requireStaff } from '../staff/require-staff.js';

export interface Told {
  /** The act as it was put on record: whom it concerns (their `sequence` has already risen), and until when letters wait. */
  change: RecordedChange;
  /** What is written in each one's history. */
  act: 'DISPLACED' | 'SESSION_RESCHEDULED' | 'SESSION_POSTPONED' | 'RECEIVER_CHANGED' | 'SESSION_RESTORED';
  letter: LetterKind;
  reason: string | null;
  previousStartsAt?: string | null;
  /** Who was written to in another way, and needs no second letter. */
  except?: readonly string[];
}

/** Writes to everybody concerned by a change of their session, and notes it in their history, in the caller's transaction. */
export async function tellRegistered(ctx: RequestContext, tx: Transaction, told: Told): Promise<void> {
  const { change, act, reason, previousStartsAt, except = [] } = told;
  const { registrationIds, answerBy } = change;
  if (registrationIds.length === 0) return;
  const actor = `STAFF:${requireStaff(ctx).accountId}`;
  const at = ctx.now();
  await insertHistory(
    tx,
    registrationIds.map((registrationId) => ({ id: uuidv7(), registrationId, act, actor, reason, at })),
  );
  await writeLetters(ctx, tx, {
    registrationIds: registrationIds.filter((id) => !except.includes(id)),
    kind: told.letter,
    reason,
    answerBy,
    ...(previousStartsAt === undefined ? {} : { previousStartsAt }),
    change,
    dedupe: `change|${change.id}`,
  });
}
