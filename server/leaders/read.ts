import { fold } from '../../db/fold.js';
import * as leaders from '../../db/leaders.js';
import type { RequestContext } from '../context.js';
import { isIdentifier, requireIdOrSlug } from '../identifier.js';
import { type Page, pageOf, readKeyset, rowsToRead } from '../keyset.js';
import { localDay } from '../local-day.js';

export type LeaderFacts = leaders.LeaderRow;
export type PositionFacts = leaders.PositionRow;

type Reader = Pick<RequestContext, 'db' | 'now' | 'locale'>;

interface LeaderAsked {
  agencyId?: string | undefined;
  includeSubordinate?: boolean | undefined;
  kind?: string | undefined;
  text?: string | undefined;
  onDay?: string | undefined;
}

/** A page of leaders holding a position on a day (today, when none is given), by name. */
export async function readLeaders(
  ctx: Reader,
  filter: LeaderAsked | undefined,
  page: { first: number; after?: string | undefined },
): Promise<Page<LeaderFacts>> {
  const most = rowsToRead(page.first, ctx.locale);
  const last = readKeyset(page.after, ctx.locale);
  const { agencyId, includeSubordinate, kind, text, onDay } = filter ?? {};
  if (agencyId && !isIdentifier(agencyId)) return pageOf([], page, keyOf);
  const rows = await leaders.listLeaders(ctx.db, {
    agencyId: agencyId ?? undefined,
    includeSubordinate: agencyId ? includeSubordinate !== false : false,
    kind: kind ?? undefined,
    text: text ? fold(text) : undefined,
    onDay: onDay ?? localDay(ctx.now()),
    after: last && { name: last.by, id: last.id },
    most,
  });
  return pageOf(rows, page, keyOf);
}

/** One leader by id or slug; null when there is none. Naming neither is a fault. */
export async function readLeader(
  ctx: RequestContext,
  by: { id?: string | undefined; slug?: string | undefined },
): Promise<LeaderFacts | null> {
  requireIdOrSlug('leader', by, ctx.locale);
  if (by.id) return isIdentifier(by.id) ? ctx.loaders.leader.load(by.id) : null;
  return by.slug ? leaders.findLeaderBySlug(ctx.db, by.slug) : null;
}

/** Positions of an agency on a day (today, when none is given), heads first. */
export async function readPositionsOfAgency(
  ctx: RequestContext,
  agencyId: string,
  onDay: string | undefined,
): Promise<PositionFacts[]> {
  const day = onDay ?? localDay(ctx.now());
  const positions = await ctx.loaders.positionsOfAgency.load(agencyId);
  return positions.filter((one) => one.fromDay <= day && (one.toDay === null || one.toDay >= day));
}

function keyOf(row: LeaderFacts) {
  return { by: row.searchText, id: row.id };
}
