import { ask, type Execute } from '../api/execute.js';
import { type BookCounts, bookAgenciesQuery, bookQuery, type PromiseLine } from './documents.js';

export type Standing = PromiseLine['standing'];

const standings: readonly Standing[] = ['PENDING', 'OVERDUE', 'DONE_IN_TIME', 'DONE_LATE', 'CANCELLED'];

/** What of the book is shown: an agency by its readable address, how promises stand, from where on. */
export interface BookAsked {
  agency: string | undefined;
  standing: Standing | undefined;
  after: string | undefined;
}

export interface BookAgency {
  id: string;
  slug: string;
  name: string;
  nameEn: string | null;
}

/** Everything a page of the book is made of, as plain data. */
export interface BookData {
  asked: BookAsked;
  counts: BookCounts;
  promises: PromiseLine[];
  next: string | undefined;
  agencies: BookAgency[];
  cursor: string;
}

/** Reads what is asked for in an address; what is no standing is none. */
export function readAsked(search: URLSearchParams): BookAsked {
  const standing = standings.find((one) => one === search.get('tinh-trang'));
  return { agency: search.get('co-quan') || undefined, standing, after: search.get('sau') || undefined };
}

/** The same as an address, from the beginning unless a place is given. */
export function bookPath({ agency, standing, after }: Partial<BookAsked>): string {
  const search = new URLSearchParams();
  if (agency) search.set('co-quan', agency);
  if (standing) search.set('tinh-trang', standing);
  if (after) search.set('sau', after);
  return search.size === 0 ? '/so-loi-hua' : `/so-loi-hua?${search}`;
}

/** Loads a page of the book; nothing for an agency that is none. */
export async function loadBook(execute: Execute, asked: BookAsked): Promise<BookData | undefined> {
  const { agencies } = await ask(execute, bookAgenciesQuery, {});
  const owing = agencies.nodes.filter((one) => one.directiveCounts.total > 0);
  const chosen = asked.agency ? agencies.nodes.find(({ slug }) => slug === asked.agency) : undefined;
  if (asked.agency && !chosen) return undefined;
  const agencyId = chosen?.id ?? null;
  const filter = { agencyId, standings: asked.standing ? [asked.standing] : null };
  const found = await ask(execute, bookQuery, { filter, agencyId, after: asked.after?.slice(0, 200) ?? null });
  const { nodes, pageInfo } = found.directives;
  return {
    asked,
    counts: found.directiveCounts,
    promises: nodes,
    next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined,
    agencies: owing.map(({ id, slug, name, nameEn }) => ({ id, slug, name, nameEn })),
    cursor: found.changeCursor,
  };
}
