import { findSessions } from '../../db/sessions.js';
import type { RequestContext } from '../context.js';
import { type ArrangedFacts, presentArranged } from '../sessions/arranged-facts.js';

/** Sessions that were imported, as they are now, in the given order. */
export async function readImported(ctx: Pick<RequestContext, 'db'>, ids: readonly string[]): Promise<ArrangedFacts[]> {
  const rows = new Map((await findSessions(ctx.db, ids)).map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = rows.get(id);
    return row ? [presentArranged(row)] : [];
  });
}
