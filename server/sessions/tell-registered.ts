import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../db/client.js';
import { insertHistory } from '../../db/registrations.js';
import type { RequestContext } from '../context.js';
import type { LetterKind } from '../messages/letter.js';
import { writeLetters } from '../messages/write-letters.js';
import { requireStaff } from '../staff/require-staff.js';

export interface Told {
  /** Those concerned; their `sequence` has already risen. */
  registrationIds: readonly string[];
  /** What is written in each one's history. */
  act: 'CANCELLED' | 'SESSION_RESCHEDULED' | 'SESSION_POSTPONED' | 'RECEIVER_CHANGED';
  letter: LetterKind;
  reason: string;
  previousStartsAt?: string | null;
  /** Names the change, such as `postpone|<session id>|<sequence>`. */
  change: string;
}

/** Writes to everybody concerned by a change of their session, and notes it in their history, in the caller's transaction. */
export async function tellRegistered(ctx: RequestContext, tx: Transaction, told: Told): Promise<void> {
  const { registrationIds, act, reason, previousStartsAt } = told;
  if (registrationIds.length === 0) return;
  const actor = `STAFF:${requireStaff(ctx).accountId}`;
  const at = ctx.now();
  await insertHistory(
    tx,
    registrationIds.map((registrationId) => ({ id: uuidv7(), registrationId, act, actor, reason, at })),
  );
  await writeLetters(ctx, tx, {
    registrationIds,
    kind: told.letter,
    reason,
    ...(previousStartsAt === undefined ? {} : { previousStartsAt }),
    dedupe: told.change,
  });
}
