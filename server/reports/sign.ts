import { createHash } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../db/client.js';
import {
  insertSigned,
  listSignedOf,
  type ReportFormRow,
  type ReportSubject,
  type SignedReportRow,
} from '../../db/reports.js';
import { findScope } from '../../db/staff.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldProblem, type FieldsInvalid, findFieldProblems, tidied } from '../staff/shape.js';
import { type ConfirmationNeeded, confirmationNeeded, isFresh } from '../staff/step-up-rules.js';
import { daysBetween } from '../working-days/day-rules.js';
import { maySignReports } from './access.js';
import { findForm } from './find-form.js';
import { brokenIdentities } from './form-rules.js';
import { identitiesOf, type SignedFacts } from './read.js';
import { readFrozen } from './read-frozen.js';
import { decideSigning, type SigningRefused } from './sign-rules.js';

export interface SignWish extends ReportSubject {
  /** Why what was signed before is adjusted. */
  reason?: string | null | undefined;
}

export type SignOutcome =
  | { kind: 'ReportSigned'; report: SignedFacts }
  | SigningRefused
  | ConfirmationNeeded
  | FieldsInvalid
  | NotFoundHere;

/**
 * Signs a form for a period that is over: what stands in it now is kept for good, with its hash, who signed and when.
 *
 * Its sums must hold. Signed before, it stays; a reason makes this an adjustment of the latest one, if anything has changed.
 */
export async function signReport(ctx: RequestContext, given: SignWish): Promise<SignOutcome> {
  const { accountId } = requireStaff(ctx);
  const wish = tidied(given);
  const problems = problemsOf(wish);
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  const scope = isIdentifier(wish.agencyId) ? await findScope(ctx.db, wish.agencyId) : [];
  if (!maySignReports(ctx.actor, scope)) return notFoundHere;
  const form = await findForm(ctx.db, wish);
  if (!form) return notFoundHere;
  if (form.kind === 'REGISTER' && !isFresh(ctx.actor, ctx.now())) return confirmationNeeded;
  const frozen = await readFrozen(ctx, form, wish);
  return settle(ctx, async (tx): Promise<SignOutcome> => {
    const [latest] = await listSignedOf(tx, wish);
    const hash = createHash('sha256').update(frozen.text).digest('hex');
    const refusal = decideSigning({
      ...{ to: wish.to, today: localDay(ctx.now()), isCut: frozen.isCut, reason: wish.reason ?? null },
      broken: frozen.figures ? brokenIdentities(frozen.figures, identitiesOf(form)) : [],
      latest: latest ? { hash: latest.hash } : null,
      hash,
    });
    if (refusal) return refusal;
    const id = uuidv7();
    const sealedLines = frozen.figures ? null : ctx.keys.seal(frozen.text, `signed_report|lines|${id}`);
    const row = await write(tx, ctx, {
      ...{ id, form, wish, latest, hash, sealedLines, lineCount: frozen.lineCount, accountId },
      figures: frozen.figures,
    });
    return { kind: 'ReportSigned', report: { row, form } };
  });
}

interface Writing {
  id: string;
  form: ReportFormRow;
  wish: SignWish;
  latest: SignedReportRow | undefined;
  hash: string;
  figures: object | null;
  sealedLines: Buffer | null;
  lineCount: number;
  accountId: string;
}

async function write(tx: Transaction, ctx: RequestContext, one: Writing): Promise<SignedReportRow> {
  const { id, form, wish, latest, hash, figures, sealedLines, lineCount, accountId } = one;
  const { agencyId, includeSubordinate, from, to } = wish;
  const row = await insertSigned(tx, {
    ...{ id, agencyId, includeSubordinate, fromDay: from, toDay: to, figures, sealedLines, lineCount, hash },
    ...{ formId: form.id, signedBy: accountId, signedAt: ctx.now() },
    ...(latest ? { adjustsId: latest.id, reason: wish.reason ?? null } : {}),
  });
  const act = latest ? 'ReportAdjusted' : 'ReportSigned';
  const reason = latest ? wish.reason : null;
  await recordAct(tx, ctx, {
    act,
    agencyId,
    subjectKind: 'REPORT',
    subjectId: id,
    detail: `FORM_${form.code}`,
    reason,
  });
  return row;
}

/** Shorter periods would tell what stands behind a single figure. */
const leastDays = 27;

function problemsOf(wish: SignWish): FieldProblem[] {
  const days = daysBetween(wish.from, wish.to);
  const isSpan = days >= leastDays && days <= 400;
  return [
    ...findFieldProblems(wish, { reason: { most: 1_000 } }),
    ...(isSpan ? [] : [{ field: 'to', problem: 'MALFORMED', fault: 'OUT_OF_RANGE', least: 28, most: 401 } as const]),
  ];
}
