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
import { listCorrections } from '../../db/paper-corrections.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { mayKeepPapers, maySeePapers } from '../documents/access.js';
import { isIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import { type CorrectionFacts, correctionFacts } from '../papers/read.js';
import { readScope } from '../staff/read-scope.js';
import { requireStaff } from '../staff/require-staff.js';
import { isItemLate } from './words-rules.js';

/** An agreement with who signed it and what was agreed on. */
export interface AgreementFacts extends AgreementRow {
  parties: PartyRow[];
  items: (ItemRow & { isLate: boolean; progress: ProgressRow[]; corrections: CorrectionFacts[] })[];
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

/** Whether the asker may correct it, end it, or take it out. */
export async function readMayKeepAgreement(ctx: RequestContext, { agencyId }: AgreementFacts): Promise<boolean> {
  return mayKeepPapers(ctx.actor, await readScope(ctx, agencyId));
}

/** Whether the asker may tell how far it has come: whoever keeps it, and who signed it, until it ends. */
export async function readMayTell(ctx: RequestContext, { agencyId, parties, endedDay }: AgreementFacts) {
  if (endedDay !== null) return false;
  const sides = [agencyId, ...parties.flatMap((one) => one.agencyId ?? [])];
  const scopes = await Promise.all(sides.map((id) => readScope(ctx, id)));
  return scopes.some((scope) => mayKeepPapers(ctx.actor, scope));
}

async function withParts(ctx: RequestContext, rows: readonly AgreementRow[]): Promise<AgreementFacts[]> {
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const [parties, items] = await Promise.all([listParties(ctx.db, ids), listItems(ctx.db, ids)]);
  const itemIds = items.map(({ id }) => id);
  const [told, corrected] =
    itemIds.length === 0
      ? [[], []]
      : await Promise.all([listProgress(ctx.db, itemIds), listCorrections(ctx.db, itemIds)]);
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
        corrections: corrected.filter(({ subjectId }) => subjectId === item.id).flatMap(correctionFacts),
      })),
  }));
}
