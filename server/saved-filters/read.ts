import { listSavedFilters, type SavedFilterRow } from '../../db/saved-filters.js';
import type { RequestContext } from '../context.js';
import { requireStaff } from '../staff/require-staff.js';

/** The asker's own filters of a list, oldest first. */
export async function readSavedFilters(ctx: RequestContext, list: string): Promise<SavedFilterRow[]> {
  const { accountId } = requireStaff(ctx);
  return listSavedFilters(ctx.db, accountId, list);
}
