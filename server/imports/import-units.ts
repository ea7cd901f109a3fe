import type { Transaction } from '../../db/client.js';
import { listAllUnits, listRootAgencies } from '../../db/imports.js';
import { findOpenJob, type JobRow } from '../../db/jobs.js';
import type { RequestContext } from '../context.js';
import { takeFile } from '../jobs/take-file.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { mayKeepUnits } from './access.js';
import { type FaultFacts, type FileUnreadable, presentFaults, unreadable } from './present.js';
import { readTable, type TableFile } from './read-table.js';
import { readUnits } from './unit-rules.js';

export type ImportUnitsOutcome =
  | { kind: 'JobTaken'; job: JobRow }
  | { kind: 'JobUnderWay'; job: JobRow }
  | { kind: 'UnitsRefused'; faults: FaultFacts[] }
  | FileUnreadable
  | NotFoundHere;

/** Has the list of administrative units taken from a table, all or nothing. What is in the way now is said at once. */
export async function importUnits(
  ctx: RequestContext,
  file: TableFile & { fileName?: string | null | undefined },
): Promise<ImportUnitsOutcome> {
  requireStaff(ctx);
  const agencyId = (await listRootAgencies(ctx.db)).find((root) => mayKeepUnits(ctx.actor, [root]));
  if (agencyId === undefined) return notFoundHere;
  const table = await readTable(file);
  if (table.kind === 'Unreadable') return unreadable(table.why, ctx.locale);
  const { csv, xlsx, fileName } = file;
  return settle(ctx, async (tx: Transaction) => {
    const underWay = await findOpenJob(tx, { kind: 'IMPORT_UNITS', agencyId });
    if (underWay) return { kind: 'JobUnderWay' as const, job: underWay };
    const known = new Set((await listAllUnits(tx)).map(({ code }) => code));
    const { faults } = readUnits(table.lines, known);
    if (faults.length > 0) return { kind: 'UnitsRefused' as const, faults: presentFaults(faults, ctx.locale) };
    const job = await takeFile(ctx, tx, { kind: 'IMPORT_UNITS', agencyId, csv, xlsx, fileName });
    return { kind: 'JobTaken' as const, job };
  });
}
