import { changeNotice, findNotice } from '../../db/calendar-notices.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type NoticeSaved, openNoticeFor, tellOfNotice } from './open.js';
import { type NoticeWrongState, refuseByNoticeState } from './rules.js';

export type SupersedeNoticeOutcome = NoticeSaved | NoticeWrongState | { kind: 'NotFoundHere' };

/**
 * Says that a public notice has been superseded by a later public one of the same agency.
 *
 * A notice that says so itself (`supersedesId`) does this when it is published; this is for what was forgotten then.
 */
export async function supersedeNotice(
  ctx: RequestContext,
  { id, byNoticeId }: { id: string; byNoticeId: string },
): Promise<SupersedeNoticeOutcome> {
  const { accountId } = requireStaff(ctx);
  return settle(ctx, async (tx) => {
    const opened = await openNoticeFor(ctx, tx, { id, act: 'supersede' });
    if (opened.kind !== 'Open') return opened;
    const later = isIdentifier(byNoticeId) ? await findNotice(tx, byNoticeId) : null;
    if (later === null || later.id === id || later.agencyId !== opened.notice.agencyId) return { kind: 'NotFoundHere' };
    const wrong = refuseByNoticeState('supersede', later);
    if (wrong) return wrong;
    const now = ctx.now();
    await changeNotice(tx, later.id, { supersedesId: id, updatedAt: now });
    const ended = { state: 'SUPERSEDED', endedBy: accountId, endedAt: now, updatedAt: now };
    await recordAct(tx, ctx, {
      act: 'NoticeSuperseded',
      agencyId: later.agencyId,
      subjectKind: 'NOTICE',
      subjectId: [id, later.id],
    });
    await tellOfNotice(tx, later, now);
    return { kind: 'NoticeSaved', notice: await changeNotice(tx, id, ended) };
  });
}
