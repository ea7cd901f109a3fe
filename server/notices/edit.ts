import { changeNotice, type NoticeRow, replaceNoticeSessions } from '../../db/calendar-notices.js';
import type { Transaction } from '../../db/client.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, tidied } from '../staff/shape.js';
import { type DocumentNumberTaken, numbered, refuseSameNumber, refuseStrangers } from './check.js';
import { type NoticeSaved, openNoticeFor } from './open.js';
import type { NoticeWrongState } from './rules.js';
import { findNoticeProblems, type NoticeWords } from './words-rules.js';

export interface NoticeEdit extends NoticeWords {
  id: string;
  expectedVersion: number;
}

export type EditNoticeOutcome =
  | NoticeSaved
  | FieldsInvalid
  | DocumentNumberTaken
  | NoticeWrongState
  | { kind: 'NotFoundHere' }
  | { kind: 'StaleVersion'; currentVersion: number };

/** Changes a notice before it is signed. What was submitted is a draft again: who signs must see what changed. */
export async function editNotice(ctx: RequestContext, given: NoticeEdit): Promise<EditNoticeOutcome> {
  requireStaff(ctx);
  const edit = tidied(given);
  const problems = findNoticeProblems(edit);
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle(ctx, async (tx) => {
    const opened = await openNoticeFor(ctx, tx, { id: edit.id, act: 'edit' });
    if (opened.kind !== 'Open') return opened;
    const { notice } = opened;
    if (notice.version !== edit.expectedVersion) return { kind: 'StaleVersion', currentVersion: notice.version };
    return (await refuseStrangers(tx, notice.agencyId, edit)) ?? write(ctx, tx, notice, edit);
  });
}

async function write(
  ctx: RequestContext,
  tx: Transaction,
  notice: NoticeRow,
  edit: NoticeEdit,
): Promise<NoticeSaved | DocumentNumberTaken> {
  const words = {
    subject: edit.subject ?? notice.subject,
    legalBasis: edit.legalBasis === undefined ? notice.legalBasis : edit.legalBasis,
    content: edit.content === undefined ? notice.content : edit.content,
    supersedesPartly: edit.supersedesPartly ?? notice.supersedesPartly,
    issuedDay: edit.issuedDay === undefined ? notice.issuedDay : edit.issuedDay,
    signerPositionId: edit.signerPositionId === undefined ? notice.signerPositionId : edit.signerPositionId,
    supersedesId: edit.supersedesId === undefined ? notice.supersedesId : edit.supersedesId,
    ...numbered(edit.number === undefined ? notice.number : edit.number),
  };
  const taken = await refuseSameNumber(tx, { ...notice, ...words });
  if (taken) return taken;
  if (edit.sessionIds) await replaceNoticeSessions(tx, notice.id, [...new Set(edit.sessionIds)]);
  await recordAct(tx, ctx, {
    act: 'NoticeEdited',
    agencyId: notice.agencyId,
    subjectKind: 'NOTICE',
    subjectId: notice.id,
  });
  const back = { state: 'DRAFT', submittedAt: null, submittedBy: null };
  return {
    kind: 'NoticeSaved',
    notice: await changeNotice(tx, notice.id, { ...words, ...back, updatedAt: ctx.now() }),
  };
}
