import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { mayKeepCalendar } from './access.js';
import { readDays } from './import-rules.js';
import { type ProblemFacts, problemsInWords } from './read.js';
import { type PeopleAffected, saveDays, type WorkingDaysSaved } from './save.js';

export interface WorkingDaysImport {
  agencyId: string;
  csv: string;
  acknowledged: boolean;
}

export type ImportWorkingDaysOutcome =
  | WorkingDaysSaved
  | PeopleAffected
  | NotFoundHere
  | { kind: 'ImportFaulty'; faults: ProblemFacts[] };

/** Takes days from a table, all or nothing: one line that cannot be read and nothing is saved. */
export async function importWorkingDays(
  ctx: RequestContext,
  wish: WorkingDaysImport,
): Promise<ImportWorkingDaysOutcome> {
  requireStaff(ctx);
  const { days, problems } = readDays(wish.csv);
  if (problems.length > 0) return { kind: 'ImportFaulty', faults: problemsInWords(problems, ctx.locale) };
  return settle(ctx, async (tx) => {
    const scope = isIdentifier(wish.agencyId) ? await findScope(tx, wish.agencyId) : [];
    return mayKeepCalendar(ctx.actor, scope) ? saveDays(ctx, tx, { ...wish, days }) : notFoundHere;
  });
}
