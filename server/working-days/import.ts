import { findOpenJob, type JobRow } from '../../db/jobs.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { readTable, type TableFile } from '../imports/read-table.js';
import { takeFile } from '../jobs/take-file.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { mayKeepCalendar } from './access.js';
import { findEffects } from './effects.js';
import { readDays, unreadableDays } from './import-rules.js';
import { type ProblemFacts, problemsInWords } from './read.js';
import type { PeopleAffected } from './save.js';

export interface WorkingDaysImport extends TableFile {
  agencyId: string;
  acknowledged: boolean;
  fileName?: string | null | undefined;
}

export type ImportWorkingDaysOutcome =
  | { kind: 'JobTaken'; job: JobRow }
  | { kind: 'JobUnderWay'; job: JobRow }
  | PeopleAffected
  | NotFoundHere
  | { kind: 'ImportFaulty'; faults: ProblemFacts[] };

/** Has days taken from a table, all or nothing: one line that cannot be read and nothing is. What is in the way now is said at once. */
export async function importWorkingDays(
  ctx: RequestContext,
  wish: WorkingDaysImport,
): Promise<ImportWorkingDaysOutcome> {
  requireStaff(ctx);
  const table = await readTable(wish);
  const { days, problems } = table.kind === 'Table' ? readDays(table.lines) : unreadableDays;
  if (problems.length > 0) return { kind: 'ImportFaulty', faults: problemsInWords(problems, ctx.locale) };
  const { agencyId, acknowledged, csv, xlsx, fileName } = wish;
  return settle(ctx, async (tx) => {
    const scope = isIdentifier(agencyId) ? await findScope(tx, agencyId) : [];
    if (!mayKeepCalendar(ctx.actor, scope)) return notFoundHere;
    const underWay = await findOpenJob(tx, { kind: 'IMPORT_WORKING_DAYS', agencyId });
    if (underWay) return { kind: 'JobUnderWay' as const, job: underWay };
    const effects = await findEffects(tx, { agencyId, days });
    if (effects.people > 0 && !acknowledged) return { kind: 'PeopleAffected' as const, effects };
    const file = { kind: 'IMPORT_WORKING_DAYS', agencyId, csv, xlsx, fileName, input: { acknowledged } } as const;
    return { kind: 'JobTaken' as const, job: await takeFile(ctx, tx, file) };
  });
}
