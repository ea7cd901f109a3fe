import {
  type AgreementRow,
  type ItemRow,
  listAgreements,
  listItems,
  listParties,
  listProgress,
  type PartyRow,
  type ProgressRow,
} from '../../db/coordination.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { maySeePapers } from '../documents/access.js';
import { isIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import { requireStaff } from '../staff/require-staff.js';
import { isItemLate } from './words-rules.js';

/** An agreement with who signed it and what was agreed on. */
export interface AgreementFacts extends AgreementRow {
  parties: PartyRow[];
  items: (ItemRow & { isLate: boolean; progress: ProgressRow[] })[];
}

/** Agreements that an agency and those below it keep or have signed, latest first, at most 100; null for any other agency. */
export async function readAgreements(ctx: RequestContext, agencyId: string): Promise<AgreementFacts[] | null> {
  requireStaff(ctx);
  if (!isIdentifier(agencyId) || !maySeePapers(ctx.actor, await findScope(ctx.db, agencyId))) return null;
  return withParts(ctx, await listAgreements(ctx.db, agencyId, 100));
}

/** An agreement that was just written, as it is now. */
export async function readWrittenAgreement(ctx: RequestContext, row: AgreementRow): Promise<AgreementFacts> {
  const [facts] = await withParts(ctx, [row]);
  return facts ?? { ...row, parties: [], items: [] };
}

async function withParts(ctx: RequestContext, rows: readonly AgreementRow[]): Promise<AgreementFacts[]> {
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const [parties, items] = await Promise.all([listParties(ctx.db, ids), listItems(ctx.db, ids)]);
  const told =
    items.length === 0
      ? []
      : await listProgress(
          ctx.db,
          items.map(({ id }) => id),
        );
  const today = localDay(ctx.now());
  return rows.map((row) => ({
    ...row,
    parties: parties.filter(({ agreementId }) => agreementId === row.id),
    items: items
      .filter(({ agreementId }) => agreementId === row.id)
      .map((item) => ({
        ...item,
        isLate: isItemLate(item, today),
        progress: told.filter(({ itemId }) => itemId === item.id),
      })),
  }));
}
