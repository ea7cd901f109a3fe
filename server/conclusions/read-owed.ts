import { type ConclusionRow, listSessionsOwing } from '../../db/conclusions.js';
import { listPolicyTerms } from '../../db/duties.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import { type ArrangedFacts, presentArranged } from '../sessions/arranged-facts.js';
import { requireStaff } from '../staff/require-staff.js';
import { addDays } from '../working-days/day-rules.js';
import { readCalendars } from '../working-days/read-calendar.js';
import { maySeeConclusions } from './access.js';
import { concludedKinds, conclusionDueDay, deadlineOn } from './rules.js';

/** How far back sessions without a conclusion are asked about. */
const daysBehind = 60;
const most = 200;

export interface OwedConclusionFacts {
  session: ArrangedFacts;
  conclusion: ConclusionRow | null;
  dueDay: string;
  isLate: boolean;
}

/** Sessions of an agency and everything below it whose conclusion is owed, the oldest first; null for any other agency. */
export async function readOwedConclusions(
  ctx: RequestContext,
  agencyId: string,
): Promise<OwedConclusionFacts[] | null> {
  requireStaff(ctx);
  if (!isIdentifier(agencyId) || !maySeeConclusions(ctx.actor, await findScope(ctx.db, agencyId))) return null;
  return listOwedConclusions(ctx, agencyId);
}

/** The same without asking who wants to know. The same number of statements however many there are. */
export async function listOwedConclusions(
  { db, now }: Pick<RequestContext, 'db' | 'now'>,
  agencyId: string,
): Promise<OwedConclusionFacts[]> {
  const today = localDay(now());
  const from = addDays(today, -daysBehind);
  const owing = await listSessionsOwing(db, { agencyId, from, to: today, kinds: concludedKinds, most });
  const agencyIds = [...new Set(owing.map(({ session }) => session.agencyId))];
  if (agencyIds.length === 0) return [];
  const [terms, calendarOf] = await Promise.all([
    listPolicyTerms(db, { agencyIds, keys: ['conclusionDeadline'] }),
    readCalendars(db, { agencyIds, from, to: addDays(today, 120) }),
  ]);
  return owing.map(({ session, conclusion }) => {
    const own = terms.filter(({ ofAgencyId }) => ofAgencyId === null || ofAgencyId === session.agencyId);
    const dueDay = conclusionDueDay(calendarOf(session.agencyId), session.day, deadlineOn(own, session.day));
    return { session: presentArranged(session), conclusion, dueDay, isLate: dueDay < today };
  });
}
