import type { Transaction } from '../../db/client.js';
import type { PositionRow } from '../../db/leaders.js';
import { touchActive } from '../../db/registrations-of-session.js';
import { refreshSearchText } from '../../db/search-text.js';
import { changeSession } from '../../db/session-writes.js';
import type { SessionRow } from '../../db/sessions.js';
import type { RequestContext } from '../context.js';
import { oweNotice } from '../notices/owe.js';
import { recordChange } from '../promises/record-change.js';
import type { Performed } from './arrange.js';
import { givenReason } from './rules.js';
import { tellRegistered } from './tell-registered.js';

export interface Delegation {
  reason: string;
  documentNumber?: string | null | undefined;
  supersedingNoticeId?: string | null | undefined;
}

/** Writes who receives instead, or that the assigned leader does after all; whoever is registered is told, and a notice that said otherwise is owed. */
export async function writeDelegation(
  ctx: RequestContext,
  tx: Transaction,
  session: SessionRow,
  { wish, position }: { wish: Delegation; position: PositionRow },
): Promise<Performed> {
  const { id, agencyId } = session;
  const { reason, supersedingNoticeId: noticeId } = wish;
  const now = ctx.now();
  const isTakenBack = position.id === session.assignedPositionId;
  const isPublic = session.publishedAt !== null;
  const recorded = { session, act: isTakenBack ? 'RETAKEN' : 'DELEGATED', reason } as const;
  const change = isPublic ? await recordChange(ctx, tx, recorded) : null;
  await changeSession(tx, id, {
    actualPositionId: isTakenBack ? null : position.id,
    receiverLeaderId: position.leaderId,
    delegationReason: isTakenBack ? null : reason,
    delegationDocument: isTakenBack ? null : givenReason(wish.documentNumber ?? ''),
    updatedAt: now,
  });
  await refreshSearchText(tx, [id]);
  await touchActive(tx, id, now);
  const act = 'RECEIVER_CHANGED';
  if (change) {
    await tellRegistered(ctx, tx, { change, act, letter: act, reason });
    await oweNotice(ctx, tx, { agencyId, sessionId: id, changeId: change.id, noticeId });
  }
  return { kind: 'Performed', session, change, event: 'ReceiverChanged', reason };
}
