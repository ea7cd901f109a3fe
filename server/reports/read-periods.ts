import { listPolicyTerms } from '../../db/duties.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import { requireStaff } from '../staff/require-staff.js';
import { mayReadReports } from './access.js';
import { type ReportPeriod, reportPeriods } from './period-rules.js';

/** A period with the paper that fixes it; null where no paper does and periods are whole months. */
export interface PeriodFacts extends ReportPeriod {
  source: string | null;
}

/** The periods an agency reports on, the latest end first; null where the asker reads no reports. */
export async function readPeriods(ctx: RequestContext, agencyId: string): Promise<PeriodFacts[] | null> {
  requireStaff(ctx);
  if (!isIdentifier(agencyId) || !mayReadReports(ctx.actor, await findScope(ctx.db, agencyId))) return null;
  const today = localDay(ctx.now());
  const terms = await listPolicyTerms(ctx.db, { agencyIds: [agencyId], keys: ['reportCutOffDay'] });
  const inForce = terms.find((one) => one.effectiveFrom <= today && (one.effectiveTo ?? today) >= today);
  const cutOffDay = typeof inForce?.value === 'number' ? inForce.value : 1;
  return reportPeriods(today, cutOffDay).map((one) => ({ ...one, source: inForce?.source ?? null }));
}
