import { changeNotice } from '../../db/calendar-notices.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type NoticeSaved, openNoticeFor } from './open.js';
import type { NoticeWrongState } from './rules.js';

export type SubmitNoticeOutcome = NoticeSaved | NoticeWrongState | { kind: 'NotFoundHere' };

/** Hands a notice in for signature. */
export async function submitNotice(ctx: RequestContext, id: string): Promise<SubmitNoticeOutcome> {
  const { accountId } = requireStaff(ctx);
  return settle(ctx, async (tx) => {
    const opened = await openNoticeFor(ctx, tx, { id, act: 'submit' });
    if (opened.kind !== 'Open') return opened;
    const now = ctx.now();
    await recordAct(tx, ctx, {
      act: 'NoticeSubmitted',
      agencyId: opened.notice.agencyId,
      subjectKind: 'NOTICE',
      subjectId: id,
    });
    const change = { state: 'SUBMITTED', submittedBy: accountId, submittedAt: now, updatedAt: now };
    return { kind: 'NoticeSaved', notice: await changeNotice(tx, id, change) };
  });
}
