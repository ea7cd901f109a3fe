import { v7 as uuidv7 } from 'uuid';
import { findIndicator, type IndicatorRow, insertIndicator } from '../../db/indicators.js';
import { findScope } from '../../db/staff.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { type FieldsInvalid, tidied } from '../staff/shape.js';
import { mayKeepIndicators } from './access.js';
import { findIndicatorProblems, type IndicatorWish } from './indicator-rules.js';

export interface IndicatorRecorded {
  kind: 'IndicatorRecorded';
  indicatorId: string;
}

export type RecordIndicatorOutcome = IndicatorRecorded | FieldsInvalid | NotFoundHere;

/** Keeps a figure typed in, with the paper it comes from; a correction stands beside what it corrects, with its reason. */
export async function recordIndicator(ctx: RequestContext, given: IndicatorWish): Promise<RecordIndicatorOutcome> {
  const { accountId } = requireStaff(ctx);
  const wish = tidied(given);
  const problems = findIndicatorProblems(wish);
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return settle(ctx, async (tx): Promise<RecordIndicatorOutcome> => {
    const { agencyId, correctsId } = wish;
    const scope = isIdentifier(agencyId) ? await findScope(tx, agencyId) : [];
    if (!mayKeepIndicators(ctx.actor, scope)) return notFoundHere;
    if (correctsId && (await agencyOf(tx, correctsId)) !== agencyId) return notFoundHere;
    const row = rowOf(wish, { accountId, now: ctx.now() });
    if (!(await insertIndicator(tx, row))) return notFoundHere;
    const act = correctsId ? 'IndicatorCorrected' : 'IndicatorRecorded';
    await recordAct(tx, ctx, { act, agencyId, subjectKind: 'INDICATOR', subjectId: row.id, reason: wish.reason });
    return { kind: 'IndicatorRecorded', indicatorId: row.id };
  });
}

async function agencyOf(db: Parameters<typeof findIndicator>[0], id: string): Promise<string | null> {
  return isIdentifier(id) ? ((await findIndicator(db, id))?.agencyId ?? null) : null;
}

function rowOf(wish: IndicatorWish, by: { accountId: string; now: string }): IndicatorRow {
  const { agencyId, code, title, unit, from, to, source } = wish;
  return {
    ...{ id: uuidv7(), agencyId, code, title, unit, fromDay: from, toDay: to, source },
    ...{ value: wish.value ?? null, numerator: wish.numerator ?? null, denominator: wish.denominator ?? null },
    ...{ target: wish.target ?? null, targetDay: wish.targetDay ?? null, note: wish.note ?? null },
    ...{ correctsId: wish.correctsId ?? null, reason: wish.reason ?? null },
    ...{ recordedBy: by.accountId, recordedAt: by.now },
  };
}
