import { v7 as uuidv7 } from 'uuid';
import { inTransaction } from '../../db/client.js';
import { appendEvents } from '../../db/events.js';
import { insertFeedback } from '../../db/feedback.js';
import type { VisitRow } from '../../db/visits.js';
import type { RequestContext } from '../context.js';
import { presentOwnVisit } from './read-own-visit.js';
import { recogniseVisit, type VisitProof } from './recognise-visit.js';
import { decideVisitFeedback, type FeedbackAbout, isFitFeedback, mostCharacters } from './rules.js';
import { sealFeedback } from './sealed.js';

export interface VisitFeedbackWish {
  proof: VisitProof;
  grade: number;
  about: FeedbackAbout;
  comment?: string | null | undefined;
}

/**
 * Takes what somebody says after a visit they had not registered for, once for each visit.
 *
 * Of a registration it counts as said with the registration. Sent again it changes nothing and is answered the same. Desks
 * hear that something was said, not what or by whom.
 */
export async function giveOfVisit(ctx: RequestContext, wish: VisitFeedbackWish) {
  const held = await recogniseVisit(ctx, wish.proof);
  if (held === null) return { kind: 'AccessNotRecognised' as const };
  const comment = (wish.comment ?? '').normalize('NFC').trim();
  if (!isFitFeedback(wish.grade, comment)) return { kind: 'FeedbackUnfit' as const, most: mostCharacters };
  const { visit } = held;
  const before = visit && (await presentOwnVisit(ctx, visit));
  if (!visit || !before) return { kind: 'FeedbackNotYet' as const };
  const decision = decideVisitFeedback({ visitStatus: visit.status, isGiven: before.feedbackGiven });
  if (decision.kind === 'FeedbackNotYet') return decision;
  if (decision.kind === 'Open') await writeFeedback(ctx, visit, { ...wish, comment });
  return { kind: 'VisitFeedbackGiven' as const, visit: await presentOwnVisit(ctx, visit) };
}

async function writeFeedback(
  ctx: RequestContext,
  visit: VisitRow,
  { grade, about, comment }: { grade: number; about: FeedbackAbout; comment: string },
): Promise<void> {
  const [id, at] = [uuidv7(), ctx.now()];
  const { agencyId, registrationId, sessionId, day, receiverPositionId } = visit;
  const receiver = receiverPositionId === null ? null : await ctx.loaders.position.load(receiverPositionId);
  await inTransaction(ctx.db, async (tx) => {
    await insertFeedback(tx, {
      ...{ id, agencyId, sessionId, day, grade, about, createdAt: at },
      ...(registrationId === null ? { visitId: visit.id } : { registrationId }),
      ...{ leaderId: receiver?.leaderId ?? null, staffAccountId: visit.receiverAccountId ?? visit.recordedBy },
      sealedComment: comment === '' ? null : sealFeedback(ctx.keys, 'comment', id, comment),
    });
    await appendEvents(tx, at, [{ kind: 'FeedbackWorkDone', agencyId }]);
  });
  ctx.wake();
}
