import { type DocumentRow, listDocuments } from '../../db/documents.js';
import { fold } from '../../db/fold.js';
import { findScope } from '../../db/staff.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { type Page, pageOf, readKeyset, rowsToRead } from '../keyset.js';
import { documentNumberKey } from '../notices/document-number-rules.js';
import { readScope } from '../staff/read-scope.js';
import { requireStaff } from '../staff/require-staff.js';
import { mayKeepPapers, maySeePapers } from './access.js';

export type DocumentFacts = DocumentRow;

/** A page of the papers an agency and those above it keep, latest first, found by number in any spelling or by words; null for any other agency. */
export async function readDocuments(
  ctx: RequestContext,
  asked: { agencyId: string; text?: string | null | undefined; kinds?: readonly string[] | null | undefined },
  page: { first: number; after?: string | undefined },
): Promise<Page<DocumentRow> | null> {
  requireStaff(ctx);
  const most = rowsToRead(page.first, ctx.locale);
  const before = readKeyset(page.after, ctx.locale);
  const { agencyId, kinds } = asked;
  if (!isIdentifier(agencyId) || !maySeePapers(ctx.actor, await findScope(ctx.db, agencyId))) return null;
  const text = fold((asked.text ?? '').slice(0, 200)) || null;
  const numberKey = asked.text ? documentNumberKey(asked.text) : null;
  const rows = await listDocuments(ctx.db, { agencyId, numberKey, text, kinds: kinds ?? undefined, before, most });
  return pageOf(rows, page, (one) => ({ by: one.issuedDay, id: one.id }));
}

/** The paper whose place another one takes; null for none. */
export async function readReplaced(ctx: RequestContext, { replacesId }: DocumentRow): Promise<DocumentRow | null> {
  return replacesId === null ? null : ctx.loaders.document.load(replacesId);
}

/** Whether the asker may correct it, or take it out of the list. */
export async function readMayCorrect(ctx: RequestContext, { agencyId }: DocumentRow): Promise<boolean> {
  return mayKeepPapers(ctx.actor, await readScope(ctx, agencyId));
}
