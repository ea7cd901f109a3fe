import { listPoints, type PointRow } from '../../db/points.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { type Page, pageOf, readKeyset, rowsToRead } from '../keyset.js';

export type PointFacts = PointRow;

type Reader = Pick<RequestContext, 'db' | 'locale'>;

/** A page of open reception points, by name. */
export async function readPoints(
  ctx: Reader,
  asked: { agencyId?: string | undefined; includeSubordinate: boolean },
  page: { first: number; after?: string | undefined },
): Promise<Page<PointFacts>> {
  const most = rowsToRead(page.first, ctx.locale);
  const last = readKeyset(page.after, ctx.locale);
  if (asked.agencyId && !isIdentifier(asked.agencyId)) return pageOf([], page, keyOf);
  const rows = await listPoints(ctx.db, {
    agencyId: asked.agencyId ?? undefined,
    includeSubordinate: asked.includeSubordinate,
    after: last && { name: last.by, id: last.id },
    most,
  });
  return pageOf(rows, page, keyOf);
}

function keyOf(row: PointFacts) {
  return { by: row.searchText, id: row.id };
}
