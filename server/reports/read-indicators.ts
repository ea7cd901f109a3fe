import { type IndicatorRow, listIndicators } from '../../db/indicators.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { maySeeStatistics } from '../counting/access.js';
import { isIdentifier } from '../identifier.js';
import { requireStaff } from '../staff/require-staff.js';

export interface IndicatorFacts extends Omit<IndicatorRow, 'fromDay' | 'toDay' | 'recordedBy'> {
  from: string;
  to: string;
  /** The name of who typed it in. */
  recordedBy: string | null;
  /** Another has corrected it since. */
  isCorrected: boolean;
}

/** Figures typed in whose period touches some days; null where the asker sees no statistics of the agency. */
export async function readIndicators(
  ctx: RequestContext,
  asked: { agencyId: string; includeSubordinate: boolean; from: string; to: string; withCorrected: boolean },
): Promise<IndicatorFacts[] | null> {
  requireStaff(ctx);
  const { agencyId } = asked;
  if (!isIdentifier(agencyId) || !maySeeStatistics(ctx.actor, await findScope(ctx.db, agencyId))) return null;
  const found = await listIndicators(ctx.db, asked);
  return found.map(({ value: { fromDay, toDay, ...row }, recordedByName, isCorrected }) => ({
    ...{ ...row, from: fromDay, to: toDay, recordedBy: recordedByName, isCorrected },
  }));
}
