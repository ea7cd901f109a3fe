import { listAllUnits, listRootAgencies, saveUnits } from '../../db/imports.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { type NotFoundHere, notFoundHere } from '../sessions/arrange.js';
import { requireStaff } from '../staff/require-staff.js';
import { settle } from '../staff/settle.js';
import { mayKeepUnits } from './access.js';
import { type FaultFacts, type FileUnreadable, presentFaults, unreadable } from './present.js';
import { readTable, type TableFile } from './read-table.js';
import { compareUnits, readUnits } from './unit-rules.js';

export type ImportUnitsOutcome =
  | { kind: 'UnitsImported'; added: number; changed: number; unchanged: number; notNamed: number }
  | { kind: 'UnitsRefused'; faults: FaultFacts[] }
  | FileUnreadable
  | NotFoundHere;

/** Takes the list of administrative units from a table, all or nothing. The same list again changes nothing; none is deleted. */
export async function importUnits(ctx: RequestContext, file: TableFile): Promise<ImportUnitsOutcome> {
  requireStaff(ctx);
  if (!mayKeepUnits(ctx.actor, await listRootAgencies(ctx.db))) return notFoundHere;
  const table = await readTable(file);
  if (table.kind === 'Unreadable') return unreadable(table.why, ctx.locale);
  return settle(ctx, async (tx) => {
    const before = await listAllUnits(tx);
    const { units, faults } = readUnits(table.lines, new Set(before.map(({ code }) => code)));
    if (faults.length > 0) return { kind: 'UnitsRefused' as const, faults: presentFaults(faults, ctx.locale) };
    const { toSave, ...counts } = compareUnits(before, units);
    if (toSave.length > 0) await saveUnits(tx, toSave);
    await recordAct(tx, ctx, { act: 'UnitsImported', agencyId: null, subjectKind: 'FILE', subjectId: null });
    return { kind: 'UnitsImported' as const, ...counts };
  });
}
