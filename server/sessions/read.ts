import { fold } from '../../db/fold.js';
import { listEverPublished } from '../../db/session-editions.js';
import type { SessionQuestion } from '../../db/sessions.js';
import { listUnitCodesWithin } from '../../db/units.js';
import type { RequestContext } from '../context.js';
import { isIdentifier, requireIdOrSlug } from '../identifier.js';
import { type Page, pageOf, readKeyset, rowsToRead } from '../keyset.js';
import { localDay } from '../local-day.js';
import { findAsOf, listAsOf, requirePast } from './as-of.js';
import { presentSession, type SessionFacts } from './facts.js';
import { findAhead, type LinksAhead, listAhead } from './look-ahead.js';
import { putQuestion, type SessionAsked } from './question.js';

type Reader = Pick<RequestContext, 'db' | 'now' | 'locale'> & Partial<Pick<RequestContext, 'loaders'>>;

/** A page of the published calendar, as it is or as it stood at an instant, in the order sessions begin. */
export async function readSessions(
  ctx: Reader,
  filter: SessionAsked | undefined,
  page: { first: number; after?: string | undefined; asOf?: string | undefined },
  links: LinksAhead = [],
): Promise<Page<SessionFacts>> {
  requirePast(ctx, page.asOf);
  const most = rowsToRead(page.first, ctx.locale);
  const last = readKeyset(page.after, ctx.locale);
  const after = last && { startsAt: last.by, id: last.id };
  const facts = await ask(ctx, filter ?? {}, { most, after, asOf: page.asOf ?? undefined }, links);
  return pageOf(facts, page, (one) => ({ by: one.startsAt, id: one.id }));
}

/** The next sessions that can be booked at this moment, soonest first. */
export async function readNextFreeSessions(
  ctx: Reader,
  filter: SessionAsked | undefined,
  first: number,
  links: LinksAhead = [],
): Promise<SessionFacts[]> {
  const most = rowsToRead(first, ctx.locale) - 1;
  const asked = { ...filter, freeOnly: true, fromDay: filter?.fromDay ?? localDay(ctx.now()) };
  return ask(ctx, asked, { most }, links);
}

/**
 * One published session by id or slug, as it is or as it stood; null for what is or was not published, or not there.
 *
 * Naming neither is a fault, and so is asking how it will stand.
 */
export async function readSession(
  ctx: Reader,
  by: { id?: string | undefined; slug?: string | undefined; asOf?: string | undefined },
  links: LinksAhead = [],
): Promise<SessionFacts | null> {
  requireIdOrSlug('session', by, ctx.locale);
  requirePast(ctx, by.asOf);
  if (by.id !== undefined && by.id !== null && !isIdentifier(by.id)) return null;
  const key = by.id ? { id: by.id } : by.slug ? { slug: by.slug } : null;
  if (key && by.asOf) return findAsOf(ctx, key, by.asOf);
  const row = key && (await findAhead(ctx, key, links));
  return row ? presentSession(row) : null;
}

/** Those of the given sessions that are published and match the filter now, by id. One statement. */
export async function matchSessions(
  ctx: Reader,
  sessionIds: readonly string[],
  filter: SessionAsked | undefined,
): Promise<Map<string, SessionFacts>> {
  if (sessionIds.length === 0) return new Map();
  const facts = await ask(ctx, filter ?? {}, { most: sessionIds.length, ids: sessionIds });
  return new Map(facts.map((one) => [one.id, one]));
}

/** Those of the given sessions that were ever published as the filter wants them; free places are not asked about. */
export async function findEverMatching(
  ctx: Reader,
  sessionIds: readonly string[],
  filter: SessionAsked,
): Promise<ReadonlySet<string>> {
  if (sessionIds.length === 0) return new Set();
  const question = await put(ctx, filter);
  return question === null ? new Set() : listEverPublished(ctx.db, { ...question, ids: sessionIds });
}

async function put(ctx: Reader, filter: SessionAsked) {
  const unitCodes = filter.unitCode ? await listUnitCodesWithin(ctx.db, filter.unitCode) : undefined;
  return putQuestion(filter, { now: ctx.now(), unitCodes, fold });
}

async function ask(
  ctx: Reader,
  filter: SessionAsked,
  { asOf, ...rest }: Pick<SessionQuestion, 'most' | 'after' | 'ids'> & { asOf?: string | undefined },
  links: LinksAhead = [],
): Promise<SessionFacts[]> {
  const question = await put(ctx, filter);
  if (question === null) return [];
  if (asOf) return listAsOf(ctx, { ...question, ...rest }, asOf);
  const rows = await listAhead(ctx, { ...question, ...rest }, links);
  return rows.map(presentSession);
}
