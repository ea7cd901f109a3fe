import { listAllUnits, listRootAgencies } from '../../db/imports.js';
import type { RequestContext } from '../context.js';
import { requireStaff } from '../staff/require-staff.js';
import { mayKeepUnits } from './access.js';
import { type FaultFacts, presentFaults, presentUnreadable } from './present.js';
import { readTable, type TableFile } from './read-table.js';
import { compareUnits, readUnits } from './unit-rules.js';

export interface UnitsPreviewFacts {
  added: number;
  changed: number;
  unchanged: number;
  notNamed: number;
  /** The first that would be added or changed. */
  differing: { code: string; before: string | null; after: string }[];
  faults: FaultFacts[];
}

const mostShown = 50;

/** What a list of administrative units would change, and everything in the way. Nothing is saved; null for who does not keep the list. */
export async function previewUnits(ctx: RequestContext, file: TableFile): Promise<UnitsPreviewFacts | null> {
  requireStaff(ctx);
  if (!mayKeepUnits(ctx.actor, await listRootAgencies(ctx.db))) return null;
  const nothing = { added: 0, changed: 0, unchanged: 0, notNamed: 0, differing: [] };
  const table = await readTable(file);
  if (table.kind === 'Unreadable') return { ...nothing, faults: presentUnreadable(table.why, ctx.locale).faults };
  const before = await listAllUnits(ctx.db);
  const known = new Map(before.map((unit) => [unit.code, unit]));
  const { units, faults } = readUnits(table.lines, new Set(known.keys()));
  if (faults.length > 0) return { ...nothing, faults: presentFaults(faults, ctx.locale) };
  const { toSave, ...counts } = compareUnits(before, units);
  const differing = toSave.slice(0, mostShown).map(({ code, fullName }) => ({
    ...{ code, before: known.get(code)?.fullName ?? null, after: fullName },
  }));
  return { ...counts, differing, faults: [] };
}
