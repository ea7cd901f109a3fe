import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { maySeePlans } from '../sessions/access.js';
import { requireStaff } from '../staff/require-staff.js';
import type { ImportDefaults } from './default-rules.js';
import { type PreviewFacts, presentPlan, presentUnreadable } from './present.js';
import { readPlan } from './read-plan.js';
import { readTable, type TableFile } from './read-table.js';

export interface FileToImport extends TableFile {
  agencyId: string;
  defaults?: ImportDefaults | null | undefined;
}

/** Shows what a table would become: every line as a draft, and everything that is in the way. Nothing is saved; null for an agency the asker does not work for. */
export async function previewImport(ctx: RequestContext, file: FileToImport): Promise<PreviewFacts | null> {
  requireStaff(ctx);
  const { agencyId, defaults } = file;
  const scope = isIdentifier(agencyId) ? await findScope(ctx.db, agencyId) : [];
  if (!maySeePlans(ctx.actor, scope)) return null;
  const table = await readTable(file);
  if (table.kind === 'Unreadable') return presentUnreadable(table.why, ctx.locale);
  const plan = await readPlan(ctx, ctx.db, { agencyId, table: table.lines, defaults: defaults ?? {} });
  return presentPlan(plan, ctx.locale);
}
