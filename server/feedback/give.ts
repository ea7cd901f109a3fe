import { v7 as uuidv7 } from 'uuid';
import { inTransaction } from '../../db/client.js';
import { appendEvents } from '../../db/events.js';
import { findFeedbackOf, insertFeedback } from '../../db/feedback.js';
import type { PlacedRegistration } from '../../db/registrations.js';
import type { RequestContext } from '../context.js';
import { localDay } from '../local-day.js';
import { readRegistrationById } from '../registrations/read.js';
import { type ManageProof, recogniseHolder } from '../registrations/recognise.js';
import { decideFeedback, type FeedbackAbout, isFitFeedback, mostCharacters } from './rules.js';
import { sealFeedback } from './sealed.js';

export interface FeedbackWish {
  access: ManageProof;
  grade: number;
  about: FeedbackAbout;
  comment?: string | null | undefined;
}

/**
 * Takes what somebody says after having been received, once for each registration.
 *
 * Sent again it changes nothing and is answered the same: what was said first stays. Desks hear that something was said,
 * not what or by whom.
 */
export async function giveFeedback(ctx: RequestContext, wish: FeedbackWish) {
  const held = await recogniseHolder(ctx, wish.access);
  if (held === null) return { kind: 'AccessNotRecognised' as const };
  const comment = (wish.comment ?? '').normalize('NFC').trim();
  if (!isFitFeedback(wish.grade, comment)) return { kind: 'FeedbackUnfit' as const, most: mostCharacters };
  const { registration, session } = held;
  const before = await findFeedbackOf(ctx.db, { registrationId: registration.id });
  const decision = decideFeedback({
    ...{ registrationStatus: registration.status, sessionStatus: session.status, now: ctx.now() },
    ...{ startsAt: held.slot?.startsAt ?? session.startsAt, isGiven: before !== null },
  });
  if (decision.kind === 'FeedbackNotYet') return decision;
  if (decision.kind === 'Open') await writeFeedback(ctx, held, { ...wish, comment });
  return { kind: 'FeedbackGiven' as const, registration: await readRegistrationById(ctx, registration.id) };
}

async function writeFeedback(
  ctx: RequestContext,
  { registration, session }: PlacedRegistration,
  { grade, about, comment }: { grade: number; about: FeedbackAbout; comment: string },
): Promise<void> {
  const [id, at] = [uuidv7(), ctx.now()];
  const { agencyId } = session;
  await inTransaction(ctx.db, async (tx) => {
    const row = { id, registrationId: registration.id, sessionId: session.id, agencyId, grade, about, createdAt: at };
    await insertFeedback(tx, {
      ...row,
      ...{ leaderId: session.receiverLeaderId, day: session.day ?? localDay(session.startsAt) },
      sealedComment: comment === '' ? null : sealFeedback(ctx.keys, 'comment', id, comment),
    });
    await appendEvents(tx, at, [{ kind: 'FeedbackWorkDone', agencyId }]);
  });
  ctx.wake();
}
