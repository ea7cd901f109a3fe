import type { Transaction } from '../../db/client.js';
import { findPositions } from '../../db/leaders.js';
import { touchActive } from '../../db/registrations-of-session.js';
import { changeSession, fillCalendar } from '../../db/session-writes.js';
import type { SessionRow } from '../../db/sessions.js';
import { listOfferedSlots, shiftSlots } from '../../db/slot-writes.js';
import type { RequestContext } from '../context.js';
import { oweNotice, refuseAmendment } from '../notices/owe.js';
import type { NoticeWrongState } from '../notices/rules.js';
import { recordChange } from '../promises/record-change.js';
import { fillFreedPlaces } from '../registrations/hand-over-place.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { mayPublish } from './access.js';
import { finish, type NotFoundHere, notFoundHere, openArranged, type Performed, type SessionSaved } from './arrange.js';
import { type Busy, refuseClash } from './plan.js';
import { decidePostponement, type Postponement } from './postponement-rules.js';
import { givenReason, type HoursProblem, isHeldOn, refuseByState, type WrongState } from './rules.js';
import { tellRegistered } from './tell-registered.js';
import { refuseUnseen, type WarningsUnacknowledged } from './warnings.js';

export interface PostponeWish {
  id: string;
  reason: string;
  newStartsAt?: string | null | undefined;
  newEndsAt?: string | null | undefined;
  /** That what should be known about it has been seen. */
  acknowledgeWarnings?: boolean | null | undefined;
  /** The notice being prepared that is to say so, where one announced the session. Left out: one is begun. */
  supersedingNoticeId?: string | null | undefined;
}

export type PostponeOutcome =
  | SessionSaved
  | NotFoundHere
  | WrongState
  | NoticeWrongState
  | Busy
  | WarningsUnacknowledged
  | { kind: 'ReasonMissing' | 'PositionNotHeld' }
  | { kind: 'InvalidHours'; problem: HoursProblem };

/**
 * Puts a published session off, or moves it to a new time with every slot, place and its order.
 *
 * Everybody booked or waiting is written to, and asked whether that suits them. Places that got free while it was put off
 * go down the waiting list.
 */
export async function postponeSession(ctx: RequestContext, wish: PostponeWish): Promise<PostponeOutcome> {
  requireStaff(ctx);
  return settle(ctx, async (tx) => finish(ctx, tx, await performPostponement(ctx, tx, wish)));
}

/** Everything of a postponement but telling the world. */
export async function performPostponement(
  ctx: RequestContext,
  tx: Transaction,
  wish: PostponeWish,
): Promise<Performed | Exclude<PostponeOutcome, SessionSaved>> {
  const reason = givenReason(wish.reason);
  if (reason === null) return { kind: 'ReasonMissing' };
  const session = await openArranged(ctx, tx, wish.id, mayPublish);
  if (session === null) return notFoundHere;
  const noticeId = wish.supersedingNoticeId;
  const wrong = refuseByState('postpone', session) ?? (await refuseAmendment(tx, { ...session, noticeId }));
  if (wrong) return wrong;
  const slots = await listOfferedSlots(tx, session.id);
  const { newStartsAt = null, newEndsAt = null } = wish;
  const decision = decidePostponement({ session, slots, newStartsAt, newEndsAt, now: ctx.now() });
  if (decision.kind !== 'Postponed') return decision;
  const refusal =
    (await refuseReceiver(ctx, tx, session, decision)) ?? (await refuseDay(ctx, tx, session, { wish, next: decision }));
  return refusal ?? write(ctx, tx, session, { ...decision, reason, noticeId });
}

/** The receiver must hold the position, and be free, on the new day; while put off, nobody's time is taken. */
async function refuseReceiver(ctx: RequestContext, tx: Transaction, session: SessionRow, next: Postponement) {
  if (next.status === 'POSTPONED') return null;
  const [position] = await findPositions(tx, [session.actualPositionId ?? session.assignedPositionId]);
  if (!position || !isHeldOn(position, next.day)) return { kind: 'PositionNotHeld' as const };
  return refuseClash(ctx, tx, { ...session, startsAt: next.startsAt, endsAt: next.endsAt });
}

/** A new day that is a day off, or on which the leader is away, must have been seen. */
async function refuseDay(
  ctx: RequestContext,
  tx: Transaction,
  session: SessionRow,
  { wish, next }: { wish: PostponeWish; next: Postponement },
) {
  if (next.status === 'POSTPONED') return null;
  const { day, startsAt, endsAt, status } = next;
  return refuseUnseen(ctx, tx, { ...session, day, startsAt, endsAt, status }, { isSeen: wish.acknowledgeWarnings });
}

async function write(
  ctx: RequestContext,
  tx: Transaction,
  session: SessionRow,
  next: Postponement & { reason: string; noticeId: string | null | undefined },
): Promise<Performed> {
  const { id, agencyId } = session;
  const now = ctx.now();
  const { kind: _, shiftMs, reason, noticeId, ...hours } = next;
  const isMoved = next.status === 'RESCHEDULED';
  const change = await recordChange(ctx, tx, { session, act: next.status, reason, shiftMs });
  await shiftSlots(tx, id, shiftMs, now);
  await changeSession(tx, id, { ...hours, statusReason: reason, updatedAt: now });
  await fillCalendar(tx, id);
  await touchActive(tx, id, now);
  const placed = isMoved ? await fillFreedPlaces(ctx, tx, id, change) : [];
  const act = isMoved ? 'SESSION_RESCHEDULED' : 'SESSION_POSTPONED';
  const { previousStartsAt } = next;
  await tellRegistered(ctx, tx, { change, act, letter: act, reason, previousStartsAt, except: placed });
  await oweNotice(ctx, tx, { agencyId, sessionId: id, changeId: change.id, noticeId });
  return { kind: 'Performed', session, change, event: isMoved ? 'SessionRescheduled' : 'SessionPostponed', reason };
}
