import * as agencies from '../../db/agencies.js';
import { fold } from '../../db/fold.js';
import { listUnits, type UnitRow } from '../../db/units.js';
import type { RequestContext } from '../context.js';
import { isIdentifier, requireIdOrSlug } from '../identifier.js';
import { type Page, pageOf, readKeyset, rowsToRead } from '../keyset.js';
import { localDay } from '../local-day.js';

export type AgencyFacts = agencies.AgencyRow;

type Reader = Pick<RequestContext, 'db' | 'now' | 'locale'>;

export type AgencyLink = 'ancestorsOfAgency' | 'childrenOfAgency' | 'predecessorsOfAgency' | 'successorsOfAgency';

interface AgencyAsked {
  parentId?: string | undefined;
  kind?: string | undefined;
  level?: string | undefined;
  unitCode?: string | undefined;
  text?: string | undefined;
  onDay?: string | undefined;
}

/** A page of agencies existing on a day (today, when none is given), by name. */
export async function readAgencies(
  ctx: Reader,
  filter: AgencyAsked | undefined,
  page: { first: number; after?: string | undefined },
): Promise<Page<AgencyFacts>> {
  const most = rowsToRead(page.first, ctx.locale);
  const last = readKeyset(page.after, ctx.locale);
  const { parentId, kind, level, unitCode, text, onDay } = filter ?? {};
  if (parentId && !isIdentifier(parentId)) return pageOf([], page, keyOf);
  const rows = await agencies.listAgencies(ctx.db, {
    parentId: parentId ?? undefined,
    kind: kind ?? undefined,
    level: level ?? undefined,
    unitCode: unitCode ?? undefined,
    text: text ? fold(text) : undefined,
    onDay: onDay ?? localDay(ctx.now()),
    after: last && { name: last.by, id: last.id },
    most,
  });
  return pageOf(rows, page, keyOf);
}

/** One agency by id or slug, existing or ended; null when there is none. Naming neither is a fault. */
export async function readAgency(
  ctx: RequestContext,
  by: { id?: string | undefined; slug?: string | undefined },
): Promise<AgencyFacts | null> {
  requireIdOrSlug('agency', by, ctx.locale);
  if (by.id) return isIdentifier(by.id) ? ctx.loaders.agency.load(by.id) : null;
  return by.slug ? agencies.findAgencyBySlug(ctx.db, by.slug) : null;
}

/** Agencies linked to one, in the order of the link. */
export async function readLinked(ctx: RequestContext, link: AgencyLink, id: string): Promise<AgencyFacts[]> {
  return (await ctx.loaders[link].load(id)).map((row) => row.agency);
}

/** Agencies directly below that exist today, by name. */
export async function readChildren(ctx: RequestContext, id: string): Promise<AgencyFacts[]> {
  const today = localDay(ctx.now());
  return (await readLinked(ctx, 'childrenOfAgency', id)).filter((one) => one.validTo === null || one.validTo >= today);
}

/** Administrative units of a province, or by name; at most 100. */
export function readUnits(
  ctx: Reader,
  asked: { parentCode?: string | undefined; text?: string | undefined },
): Promise<UnitRow[]> {
  return listUnits(ctx.db, { parentCode: asked.parentCode ?? undefined, text: asked.text ?? undefined });
}

function keyOf(row: AgencyFacts) {
  return { by: row.searchText, id: row.id };
}
