import { v7 as uuidv7 } from 'uuid';
import { changeNotice, insertNotice, replaceNoticeSessions } from '../../db/calendar-notices.js';
import type { Transaction } from '../../db/client.js';
import { findScope } from '../../db/staff.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { mayArrange } from '../sessions/access.js';
import { notFoundAt } from '../staff/not-found.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, tidied } from '../staff/shape.js';
import { type DocumentNumberTaken, numbered, refuseSameNumber, refuseStrangers } from './check.js';
import type { NoticeSaved } from './open.js';
import { findNoticeProblems, type NoticeWords } from './words-rules.js';

export interface NoticeDraft extends NoticeWords {
  agencyId: string;
  subject: string;
}

export type CreateNoticeOutcome = NoticeSaved | FieldsInvalid | DocumentNumberTaken | { kind: 'NotFoundHere' };

/** Begins a notice that announces sessions of one agency. Nobody but the desk sees it until it is published. */
export async function createNotice(ctx: RequestContext, given: NoticeDraft): Promise<CreateNoticeOutcome> {
  requireStaff(ctx);
  const draft = tidied(given);
  const problems = findNoticeProblems(draft);
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle(ctx, async (tx) => {
    const scope = isIdentifier(draft.agencyId) ? await findScope(tx, draft.agencyId) : [];
    if (!mayArrange(ctx.actor, scope)) return notFoundAt('agencyId');
    return (await refuseStrangers(tx, draft.agencyId, draft)) ?? write(ctx, tx, draft);
  });
}

async function write(
  ctx: RequestContext,
  tx: Transaction,
  draft: NoticeDraft,
): Promise<NoticeSaved | DocumentNumberTaken> {
  const { accountId: createdBy } = requireStaff(ctx);
  const { agencyId, subject, legalBasis, issuedDay = null, signerPositionId, supersedesId, sessionIds } = draft;
  const now = ctx.now();
  const named = { id: uuidv7(), agencyId, issuedDay, ...numbered(draft.number ?? null) };
  const taken = await refuseSameNumber(tx, named);
  if (taken) return taken;
  const { content, supersedesPartly } = draft;
  const words = { subject, legalBasis, content, signerPositionId, supersedesId };
  await insertNotice(tx, {
    ...named,
    ...words,
    supersedesPartly: supersedesPartly ?? false,
    createdBy,
    createdAt: now,
    updatedAt: now,
    version: 0,
  });
  await replaceNoticeSessions(tx, named.id, [...new Set(sessionIds ?? [])]);
  await recordAct(tx, ctx, { act: 'NoticeCreated', agencyId: agencyId, subjectKind: 'NOTICE', subjectId: named.id });
  return { kind: 'NoticeSaved', notice: await changeNotice(tx, named.id, {}) };
}
