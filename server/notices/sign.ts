import { changeNotice, type NoticeRow } from '../../db/calendar-notices.js';
import type { Transaction } from '../../db/client.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, tidied } from '../staff/shape.js';
import { type DocumentNumberTaken, numbered, refuseSameNumber, refuseStrangers } from './check.js';
import { type NoticeSaved, openNoticeFor } from './open.js';
import { readContent } from './read-difference.js';
import type { NoticeWrongState } from './rules.js';
import { findNoticeProblems, findUnsigned } from './words-rules.js';

/** What the paper bears; what was noted before may be left out. */
export interface Signature {
  id: string;
  number?: string | null | undefined;
  issuedDay?: string | null | undefined;
  signerPositionId?: string | null | undefined;
}

export type SignNoticeOutcome =
  | NoticeSaved
  | FieldsInvalid
  | DocumentNumberTaken
  | NoticeWrongState
  | { kind: 'NotFoundHere' };

/**
 * Records that the paper is signed: its number, its day, and by whom. From here on its words stand.
 *
 * One that supersedes another and says nothing else says what is no longer as announced there.
 */
export async function signNotice(ctx: RequestContext, given: Signature): Promise<SignNoticeOutcome> {
  requireStaff(ctx);
  const signature = tidied(given);
  const problems = findNoticeProblems(signature);
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle(ctx, async (tx) => {
    const opened = await openNoticeFor(ctx, tx, { id: signature.id, act: 'sign' });
    if (opened.kind !== 'Open') return opened;
    const { notice } = opened;
    return (await refuseStrangers(tx, notice.agencyId, signature)) ?? write(ctx, tx, notice, signature);
  });
}

async function write(
  ctx: RequestContext,
  tx: Transaction,
  notice: NoticeRow,
  signature: Signature,
): Promise<NoticeSaved | FieldsInvalid | DocumentNumberTaken> {
  const signed = {
    ...numbered(signature.number ?? notice.number),
    issuedDay: signature.issuedDay ?? notice.issuedDay,
    signerPositionId: signature.signerPositionId ?? notice.signerPositionId,
  };
  const problems = findUnsigned(signed);
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  const taken = await refuseSameNumber(tx, { ...notice, ...signed });
  if (taken) return taken;
  const now = ctx.now();
  const { accountId: signedBy } = requireStaff(ctx);
  await recordAct(tx, ctx, {
    act: 'NoticeSigned',
    agencyId: notice.agencyId,
    subjectKind: 'NOTICE',
    subjectId: notice.id,
  });
  const content = notice.content ?? (await readContent(tx, notice));
  const change = { ...signed, content, state: 'SIGNED', signedBy, signedAt: now, updatedAt: now };
  return { kind: 'NoticeSaved', notice: await changeNotice(tx, notice.id, change) };
}
