import { v7 as uuidv7 } from 'uuid';
import { insertPosting } from '../../db/calendar-notices.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, findFieldProblems, type TextShape, tidied } from '../staff/shape.js';
import { type NoticeSaved, openNoticeFor, tellOfNotice } from './open.js';
import type { NoticeWrongState } from './rules.js';

export interface Posting {
  noticeId: string;
  channel: string;
  day: string;
  link?: string | null | undefined;
  evidence?: string | null | undefined;
}

export type RecordPostingOutcome = NoticeSaved | NoticeWrongState | FieldsInvalid | { kind: 'NotFoundHere' };

const shapes: Readonly<Record<string, TextShape>> = {
  link: { most: 2_000, pattern: /^https?:\/\/\S+$/ },
  evidence: { most: 1_000 },
};

/** Records where and when a signed notice was made known, with what proves it. */
export async function recordPosting(ctx: RequestContext, given: Posting): Promise<RecordPostingOutcome> {
  const { accountId: recordedBy } = requireStaff(ctx);
  const posting = tidied(given);
  const problems = findFieldProblems(posting, shapes);
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle(ctx, async (tx) => {
    const opened = await openNoticeFor(ctx, tx, { id: posting.noticeId, act: 'recordPosting' });
    if (opened.kind !== 'Open') return opened;
    const recordedAt = ctx.now();
    await insertPosting(tx, { ...posting, id: uuidv7(), recordedBy, recordedAt });
    const { id, agencyId } = opened.notice;
    await recordAct(tx, ctx, { act: 'NoticePostingRecorded', agencyId, subjectKind: 'NOTICE', subjectId: id });
    await tellOfNotice(tx, opened.notice, recordedAt);
    return { kind: 'NoticeSaved', notice: opened.notice };
  });
}
