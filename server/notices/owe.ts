import { v7 as uuidv7 } from 'uuid';
import {
  addNoticeSessions,
  changeNotice,
  insertNotice,
  listNoticeSessionIds,
  lockNotice,
  type NoticeRow,
} from '../../db/calendar-notices.js';
import type { Transaction } from '../../db/client.js';
import {
  dropOwed,
  findAmendment,
  findAnnouncing,
  insertOwed,
  listOwedOf,
  listOwedTo,
  lockOwed,
  type OwedRow,
  removeNoticeSessions,
} from '../../db/owed-notices.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { notFoundAt } from '../staff/not-found.js';
import { requireStaff } from '../staff/require-staff.js';
import { tellOfNotice } from './open.js';
import { readDifferences } from './read-difference.js';
import { type NoticeWrongState, refuseByNoticeState } from './rules.js';

export interface Debt {
  sessionId: string;
  agencyId: string;
  changeId: string;
  /** The notice being prepared that is to say so; left out: one is begun. */
  noticeId?: string | null | undefined;
}

/** Refuses to have a notice say what it cannot: not the agency's own, or signed already. */
export async function refuseAmendment(
  tx: Transaction,
  { agencyId, noticeId }: { agencyId: string; noticeId?: string | null | undefined },
): Promise<NoticeWrongState | { kind: 'NotFoundHere' } | null> {
  if (!noticeId) return null;
  const notice = isIdentifier(noticeId) ? await lockNotice(tx, noticeId) : null;
  if (notice === null || notice.agencyId !== agencyId) return notFoundAt('supersedingNoticeId');
  return refuseByNoticeState('edit', notice);
}

/**
 * Notes that an act makes a published notice untrue of a session, and prepares the notice that says so.
 *
 * Nothing is owed of a session that no notice in force announces, nor when it stands as announced again. The notice named
 * is used, else the one begun for an earlier act, else a new draft. The act must be on record and written.
 */
export async function oweNotice(ctx: RequestContext, tx: Transaction, debt: Debt): Promise<void> {
  const { agencyId, sessionId, changeId } = debt;
  const announcing = await findAnnouncing(tx, sessionId);
  if (announcing === null || announcing.agencyId !== agencyId) return;
  await lockOwed(tx, agencyId);
  const draft = await prepare(ctx, tx, announcing, debt.noticeId ?? null);
  await insertOwed(tx, { changeId, agencyId, supersededId: announcing.id, noticeId: draft.id });
  await addNoticeSessions(tx, draft.id, [sessionId]);
  await forgetUnlessDifferent(ctx, tx, { sessionId, supersededId: announcing.id });
  await tellOfNotice(tx, announcing, ctx.now());
}

/** Forgets what was owed because of an act that was taken back; a notice begun for it alone is withdrawn. */
export async function forgetOwed(ctx: RequestContext, tx: Transaction, changeId: string): Promise<void> {
  const dropped = await dropOwed(tx, [changeId]);
  for (const owed of dropped) await tidy(ctx, tx, owed);
}

/** What was announced may be true again: the leader is back, or the old day holds. */
async function forgetUnlessDifferent(
  ctx: RequestContext,
  tx: Transaction,
  { sessionId, supersededId }: { sessionId: string; supersededId: string },
): Promise<void> {
  const acts = (await listOwedTo(tx, [supersededId])).filter((one) => one.change.sessionId === sessionId);
  if ((await readDifferences(tx, acts)).has(sessionId)) return;
  const dropped = await dropOwed(
    tx,
    acts.map((one) => one.change.id),
  );
  for (const owed of dropped) await tidy(ctx, tx, owed);
}

/** Takes the session off the notice that was to say so, and withdraws a notice that has nothing left to say. */
async function tidy(ctx: RequestContext, tx: Transaction, { noticeId, supersededId }: OwedRow): Promise<void> {
  const notice = noticeId === null ? null : await lockNotice(tx, noticeId);
  const now = ctx.now();
  const before = await lockNotice(tx, supersededId);
  if (before) await tellOfNotice(tx, before, now);
  if (!notice?.supersedesPartly || refuseByNoticeState('edit', notice) !== null) return;
  const left = await listOwedOf(tx, [notice.id]);
  if (left.length > 0) return takeOff(tx, notice, new Set(left.map((one) => one.change.sessionId)));
  const { accountId: endedBy } = requireStaff(ctx);
  const ended = { state: 'WITHDRAWN', reason: nothingLeft, endedBy, endedAt: now, updatedAt: now };
  await changeNotice(tx, notice.id, ended);
}

const nothingLeft = 'Thay đổi đã được rút lại, lịch như đã thông báo';

async function takeOff(tx: Transaction, { id }: NoticeRow, kept: ReadonlySet<string>): Promise<void> {
  const announced = await listNoticeSessionIds(tx, id);
  await removeNoticeSessions(
    tx,
    id,
    announced.filter((one) => !kept.has(one)),
  );
}

async function prepare(
  ctx: RequestContext,
  tx: Transaction,
  announcing: NoticeRow,
  noticeId: string | null,
): Promise<NoticeRow> {
  const now = ctx.now();
  const named = noticeId && (await lockNotice(tx, noticeId));
  const back = { state: 'DRAFT', submittedAt: null, submittedBy: null, updatedAt: now };
  if (named) {
    const takesPlace = named.supersedesId === null ? { supersedesId: announcing.id, supersedesPartly: true } : {};
    return changeNotice(tx, named.id, { ...back, ...takesPlace });
  }
  const begun = await findAmendment(tx, announcing.id);
  if (begun) return changeNotice(tx, begun.id, back);
  return begin(ctx, tx, announcing);
}

async function begin(ctx: RequestContext, tx: Transaction, announcing: NoticeRow): Promise<NoticeRow> {
  const { id: supersedesId, agencyId, legalBasis, signerPositionId } = announcing;
  const now = ctx.now();
  const made = { id: uuidv7(), createdBy: requireStaff(ctx).accountId, createdAt: now, updatedAt: now, version: 0 };
  const subject = `Điều chỉnh lịch tiếp công dân đã thông báo tại ${nameOf(announcing)}`;
  await insertNotice(tx, {
    ...made,
    agencyId,
    subject,
    legalBasis,
    signerPositionId,
    supersedesId,
    supersedesPartly: true,
  });
  await recordAct(tx, ctx, { act: 'NoticeCreated', agencyId, subjectKind: 'NOTICE', subjectId: made.id });
  return changeNotice(tx, made.id, {});
}

/** “Thông báo số 38/TB-UBND ngày 02/3/2026”. */
function nameOf({ number, issuedDay }: NoticeRow): string {
  const [year, month = '', day] = (issuedDay ?? '').split('-');
  const printed = Number(month) > 2 ? String(Number(month)) : month;
  return `Thông báo số ${number ?? '…'} ngày ${day}/${printed}/${year}`;
}
