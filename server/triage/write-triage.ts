import { v7 as uuidv7 } from 'uuid';
import type { BookingFacts } from '../../db/booking.js';
import type { Transaction } from '../../db/client.js';
import { appendEvents } from '../../db/events.js';
import { dropWaitingTriageLetters } from '../../db/messages.js';
import { recountSessions, releasePlace, type Share, takePlaceOf } from '../../db/places.js';
import { insertHistory, type RegistrationRow, updateRegistration } from '../../db/registrations.js';
import { findSlot } from '../../db/slots.js';
import { goToEndOfList, insertTriageAct } from '../../db/triage.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import type { LetterKind } from '../messages/letter.js';
import { writeLetters } from '../messages/write-letters.js';
import { readPromiseRulesOf } from '../promises/read-promise-rules.js';
import { undoUntil } from '../promises/rules.js';
import { endRegistration } from '../registrations/end-registration.js';
import { fillFreedPlaces } from '../registrations/hand-over-place.js';
import { requireStaff } from '../staff/require-staff.js';
import { closeOpenQuestion } from './close-question.js';
import type { Performed, Refused, Said, TriageWish, Worded } from './perform.js';
import { type TriageDecision, triageActs } from './rules.js';

interface Writing {
  row: RegistrationRow;
  wish: TriageWish;
  decision: Extract<TriageDecision, { kind: 'Accepted' }>;
  said: Said;
  place: BookingFacts | null;
  reply: Worded;
  key: string;
}

/**
 * Writes an act of the examination: what becomes of the registration and its place, the letter, history, event and audit.
 *
 * Places of the sessions concerned and the registration must be locked.
 */
export async function writeTriage(ctx: RequestContext, tx: Transaction, asked: Writing): Promise<Performed | Refused> {
  const { row, wish, place } = asked;
  const { done, tells } = triageActs[wish.act];
  const isProposal = wish.act === 'PROPOSE_SESSION';
  const heldShare = isProposal && place?.slotId ? await holdPlace(tx, place.slotId) : null;
  if (isProposal && heldShare === null) return { kind: 'PlaceNotPossible', problem: 'FULL' };
  if (tells) {
    await closeOpenQuestion(ctx, tx, row.id);
    await dropWaitingTriageLetters(tx, row.id);
  }
  const at = ctx.now();
  const until = undoUntil(at, await readPromiseRulesOf(tx, row.agencyId));
  const actId = uuidv7();
  const proposedSlotId = isProposal ? (place?.slotId ?? null) : null;
  const seal = (text: string | null) => (text === null ? null : ctx.keys.seal(text, `triage_act|reply|${actId}`));
  await insertTriageAct(tx, {
    ...{ id: actId, registrationId: row.id, agencyId: row.agencyId, sessionId: row.sessionId, act: done },
    ...beforeOf(row),
    stateAfter: asked.decision.state,
    groundId: asked.said.ground?.id ?? null,
    ...{ competentBody: asked.said.competentBody, documentNumber: asked.said.documentNumber },
    sealedReply: seal(asked.reply.text),
    ...{ dueDay: asked.said.dueDay, proposedSlotId, heldShare },
    ...{ madeBy: requireStaff(ctx).accountId, madeAt: at, undoUntil: until },
  });
  await settleStanding(ctx, tx, asked);
  if (heldShare === 'PUBLIC' && place) await tellPlaces(tx, place, at);
  await tell(ctx, tx, asked, { actId, dueAt: until });
  return { kind: 'Performed', actId, undoUntil: until };
}

/** A place is held for the answer out of what the secretariat has to give, else out of everybody's. */
async function holdPlace(tx: Transaction, slotId: string): Promise<Share | null> {
  if (await takePlaceOf(tx, slotId, 'STAFF')) return 'STAFF';
  return (await takePlaceOf(tx, slotId, 'PUBLIC')) ? 'PUBLIC' : null;
}

async function tellPlaces(tx: Transaction, { sessionId, agencyId }: BookingFacts, at: string): Promise<void> {
  await recountSessions(tx, [sessionId], at);
  await appendEvents(tx, at, [{ kind: 'PlacesChanged', agencyId, sessionId }]);
}

function beforeOf(row: RegistrationRow) {
  const { triageState, status, slotId, share, claim, priority, waitingNumber } = row;
  return {
    ...{ stateBefore: triageState, statusBefore: status, slotIdBefore: slotId, shareBefore: share },
    ...{ claimBefore: claim, priorityBefore: priority, waitingNumberBefore: waitingNumber },
  };
}

/** What becomes of the registration itself. Its history says what was done, and on what ground. */
async function settleStanding(ctx: RequestContext, tx: Transaction, asked: Writing): Promise<void> {
  const { row, wish, decision, said } = asked;
  const { done } = triageActs[wish.act];
  const actor = `STAFF:${requireStaff(ctx).accountId}`;
  const reason = said.ground?.title ?? null;
  const at = ctx.now();
  const { state: triageState } = decision;
  if (decision.ends) {
    await endRegistration(ctx, tx, row, { act: done, actor, cancelledBy: 'STAFF', reason, triageState });
    return;
  }
  await insertHistory(tx, [
    { id: uuidv7(), registrationId: row.id, act: `REVIEW_${done}`, actor, fromSlotId: row.slotId, reason, at },
  ]);
  if (decision.losesPlace) await sendToList(ctx, tx, row);
  else await updateRegistration(tx, row.id, { triageState, updatedAt: at });
}

/** Takes a place back: its holder waits from now on, behind everybody who waits already. */
async function sendToList(ctx: RequestContext, tx: Transaction, row: RegistrationRow): Promise<void> {
  const at = ctx.now();
  const { id: registrationId, agencyId, sessionId } = row;
  await updateRegistration(tx, registrationId, {
    ...{ status: 'WAITLISTED', slotId: null, share: 'PUBLIC', priority: 0, triageState: 'WAITLISTED' },
    ...{ sequence: row.sequence + 1, updatedAt: at },
  });
  await goToEndOfList(tx, registrationId);
  if (row.slotId !== null) await releasePlace(tx, row.slotId, row.share);
  await fillFreedPlaces(ctx, tx, sessionId);
  await appendEvents(tx, at, [{ kind: 'RegistrationMoved', agencyId, sessionId, registrationId }]);
}

const letters: Readonly<Record<string, LetterKind>> = {
  ACCEPTED: 'REVIEW_ACCEPTED',
  MORE_ASKED: 'MORE_ASKED',
  SESSION_PROPOSED: 'SESSION_PROPOSED',
  WAITLISTED: 'REVIEW_WAITLISTED',
  REDIRECTED: 'REDIRECTED',
  DECLINED: 'DECLINED',
};

const audited = {
  BEGIN_REVIEW: 'RegistrationReviewBegun',
  ACCEPT: 'RegistrationAccepted',
  ASK_MORE: 'RegistrationMoreAsked',
  REDIRECT: 'RegistrationRedirected',
  PROPOSE_SESSION: 'OtherSessionProposed',
  WAITLIST: 'RegistrationWaitlisted',
  DECLINE: 'RegistrationDeclined',
} as const;

/** The letter waits as long as the act can be taken back. */
async function tell(
  ctx: RequestContext,
  tx: Transaction,
  { row, wish, decision, said, reply, key }: Writing,
  { actId, dueAt }: { actId: string; dueAt: string },
): Promise<void> {
  const { id, agencyId, sessionId } = row;
  await appendEvents(tx, ctx.now(), [{ kind: 'RegistrationReviewed', agencyId, sessionId, registrationId: id }]);
  const detail = said.ground?.code ?? null;
  await recordAct(tx, ctx, {
    act: audited[wish.act],
    agencyId,
    subjectKind: 'REGISTRATION',
    subjectId: id,
    detail,
  });
  if (reply.whole === null) return;
  const isWaiting = wish.act === 'ACCEPT' && row.status === 'WAITLISTED';
  const kind = isWaiting ? 'REVIEW_WAITLISTED' : letters[triageActs[wish.act].done];
  if (!kind) return;
  await writeLetters(ctx, tx, {
    ...{ registrationIds: [id], kind, replyBy: said.dueDay, dedupe: `triage|${key}` },
    own: { triageActId: actId, dueAt, words: reply.whole },
    ...(said.proposed ? { proposedStartsAt: said.proposed.startsAt } : {}),
    ...(decision.losesPlace ? { previousStartsAt: await formerTime(tx, row) } : {}),
  });
}

async function formerTime(tx: Transaction, { slotId }: RegistrationRow): Promise<string | null> {
  return slotId === null ? null : ((await findSlot(tx, slotId))?.startsAt ?? null);
}
