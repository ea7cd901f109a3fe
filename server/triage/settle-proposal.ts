import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../db/client.js';
import { appendEvents } from '../../db/events.js';
import { lockPlaces, recountSessions, releasePlace } from '../../db/places.js';
import { noteAnswer } from '../../db/promises.js';
import { insertHistory, type RegistrationRow, updateRegistration } from '../../db/registrations.js';
import { findSlot, type SlotRow } from '../../db/slots.js';
import { closeQuestion, type TriageActRow } from '../../db/triage.js';
import type { RequestContext } from '../context.js';
import { writeLetters } from '../messages/write-letters.js';
import { fillFreedPlaces } from '../registrations/hand-over-place.js';
import { closeAndFree } from './close-question.js';

type Settler = Pick<RequestContext, 'now' | 'keys'>;
type Row = Pick<RegistrationRow, 'id' | 'agencyId' | 'sessionId'>;

interface Keeping {
  row: Row;
  question: Pick<TriageActRow, 'id' | 'proposedSlotId' | 'heldShare'>;
  answer: 'KEEP' | 'LAPSED';
}

/** Leaves somebody where they are: the place that was kept for the answer goes down its waiting list. */
export async function keepPlace(ctx: Settler, tx: Transaction, { row, question, answer }: Keeping): Promise<void> {
  const at = ctx.now();
  const { id: registrationId, agencyId, sessionId } = row;
  if (!(await closeAndFree(ctx, tx, question, { answer, at }))) return;
  await updateRegistration(tx, registrationId, { triageState: 'UNDER_REVIEW', updatedAt: at });
  const actor = answer === 'KEEP' ? 'CITIZEN' : 'SYSTEM';
  await insertHistory(tx, [{ id: uuidv7(), registrationId, act: `PROPOSAL_${answer}`, actor, at }]);
  await appendEvents(tx, at, [{ kind: 'RegistrationReviewed', agencyId, sessionId, registrationId }]);
}

interface Moving {
  row: RegistrationRow;
  question: TriageActRow;
  slot: SlotRow;
  /** Names the request, so that it causes one letter. */
  key: string;
}

/**
 * Gives somebody the place that was kept for them; their old one goes down its own waiting list in the same transaction.
 *
 * The places of both sessions and the registration must be locked.
 */
export async function moveToProposed(
  ctx: Settler,
  tx: Transaction,
  { row, question, slot, key }: Moving,
): Promise<void> {
  const at = ctx.now();
  const { id: registrationId, agencyId } = row;
  const former = row.status === 'CONFIRMED' && row.slotId !== null ? await findSlot(tx, row.slotId) : null;
  await lockPlaces(tx, [row.sessionId]);
  await closeQuestion(tx, question.id, { answer: 'ACCEPT', at });
  await noteAnswer(tx, registrationId, { answer: 'MOVE', at });
  await updateRegistration(tx, registrationId, {
    ...{ status: 'CONFIRMED', sessionId: slot.sessionId, slotId: slot.id, share: question.heldShare ?? 'PUBLIC' },
    ...{ triageState: 'ACCEPTED', movedAt: at, sequence: row.sequence + 1, updatedAt: at },
  });
  if (former) await releasePlace(tx, former.id, row.share);
  await recountSessions(tx, [slot.sessionId], at);
  await fillFreedPlaces(ctx, tx, row.sessionId);
  await insertHistory(tx, [
    {
      ...{ id: uuidv7(), registrationId, act: 'PROPOSAL_ACCEPT', actor: 'CITIZEN' },
      ...{ fromSlotId: row.slotId, toSlotId: slot.id, at },
    },
  ]);
  await appendEvents(
    tx,
    at,
    [...new Set([row.sessionId, slot.sessionId])].map((sessionId) => ({
      ...{ kind: 'RegistrationMoved', agencyId, sessionId, registrationId },
    })),
  );
  await writeLetters(ctx, tx, {
    registrationIds: [registrationId],
    kind: 'MOVED',
    previousStartsAt: former?.startsAt ?? null,
    dedupe: `move|${key}`,
  });
}
