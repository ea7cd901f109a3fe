import { v7 as uuidv7 } from 'uuid';
import { inTransaction } from '../../db/client.js';
import { keepFilter, listSavedFilters, type SavedFilterRow } from '../../db/saved-filters.js';
import { recordAct } from '../audit/record.js';
import type { RequestContext } from '../context.js';
import { requireStaff } from '../staff/require-staff.js';
import type { FieldsInvalid } from '../staff/shape.js';
import { findFilterProblems, mostFilters, partsOf } from './rules.js';

export type SaveFilterOutcome = { kind: 'FilterSaved'; filters: SavedFilterRow[] } | FieldsInvalid;

/** Keeps a filter of a list for the asker alone, on whatever device; one of the same name takes its place. */
export async function saveFilter(
  ctx: RequestContext,
  wish: { list: string; name: string; parts: string },
): Promise<SaveFilterOutcome> {
  const { accountId } = requireStaff(ctx);
  const filter = { list: wish.list, name: wish.name.normalize('NFC').trim(), parts: partsOf(wish.parts) };
  const problems = findFilterProblems(filter);
  if (problems.length > 0) return { kind: 'FieldsInvalid', problems };
  return inTransaction(ctx.db, async (tx) => {
    const kept = await listSavedFilters(tx, accountId, filter.list);
    if (kept.length >= mostFilters && !kept.some(({ name }) => name === filter.name))
      return {
        kind: 'FieldsInvalid',
        problems: [{ field: 'name', problem: 'MALFORMED', fault: 'TOO_MANY', most: mostFilters }],
      };
    await keepFilter(tx, { id: uuidv7(), accountId, createdAt: ctx.now(), ...filter });
    await recordAct(tx, ctx, { act: 'FilterSaved', agencyId: null, subjectKind: 'ACCOUNT', subjectId: accountId });
    return { kind: 'FilterSaved', filters: await listSavedFilters(tx, accountId, filter.list) };
  });
}
