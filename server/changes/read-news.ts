import { listNews, type NewsRow } from '../../db/calendar-news.js';
import { stoodOf } from '../../db/session-editions.js';
import type { RequestContext } from '../context.js';
import { Fault } from '../faults.js';
import { type CalendarChange, decideChange } from '../feeds/change-rules.js';
import { isIdentifier } from '../identifier.js';
import { type Keyset, type Page, pageOf, readKeyset, rowsToRead } from '../keyset.js';
import { presentStood } from '../sessions/as-of.js';
import type { SessionFacts } from '../sessions/facts.js';

/** Which news, in the words of who asks. */
export interface NewsAsked {
  agencyId?: string | null | undefined;
  includeSubordinate?: boolean | undefined;
  leaderId?: string | null | undefined;
  sessionId?: string | null | undefined;
}

/** One change with the session as it stood on both sides of it. */
export interface NewsFacts {
  id: string;
  at: string;
  kind: CalendarChange;
  before: SessionFacts | null;
  after: SessionFacts | null;
  takenBackAt: string | null;
}

/**
 * A page of what has changed in the published calendar, latest first.
 *
 * It may hold fewer than asked though more follow: what was kept but tells nothing new is passed over.
 */
export async function readNews(
  ctx: Pick<RequestContext, 'db' | 'locale'>,
  asked: NewsAsked,
  page: { first: number; after?: string | undefined },
): Promise<Page<NewsFacts>> {
  const most = rowsToRead(page.first, ctx.locale);
  const after = placeAfter(readKeyset(page.after, ctx.locale), ctx.locale);
  const scope = scopeOf(asked);
  const rows = scope === null ? [] : await listNews(ctx.db, scope, { most, after });
  const read = pageOf(rows, page, ({ at, edition }) => ({
    by: `${at} ${edition.edition}`,
    id: edition.sessionId,
  }));
  const edges = read.edges.flatMap(({ cursor, node }) => {
    const news = newsOf(node);
    return news ? [{ cursor, node: news }] : [];
  });
  return { ...read, edges, nodes: edges.map(({ node }) => node) };
}

/** One session may have changed more than once in one millisecond, so its edition belongs to the place. */
function placeAfter(last: Keyset | undefined, locale: RequestContext['locale']) {
  if (last === undefined) return undefined;
  const [at = '', edition = ''] = last.by.split(' ');
  if (Number.isNaN(Date.parse(at)) || !/^\d{1,9}$/.test(edition)) throw new Fault('CURSOR_INVALID', locale);
  return { at, sessionId: last.id, edition: Number(edition) };
}

/** Ids that are none find nothing, rather than everything. */
function scopeOf({ agencyId, includeSubordinate = true, leaderId, sessionId }: NewsAsked) {
  const ids = [agencyId, leaderId, sessionId].filter((id) => id !== null && id !== undefined);
  if (!ids.every(isIdentifier)) return null;
  const agency = agencyId ?? undefined;
  return {
    ...(includeSubordinate ? { ancestorId: agency } : { agencyId: agency }),
    leaderId: leaderId ?? undefined,
    sessionId: sessionId ?? undefined,
  };
}

function newsOf({ at, isEnd, edition, before, isRestoration, takenBackAt }: NewsRow): NewsFacts | null {
  const kind = isEnd ? 'WITHDRAWN' : decideChange(before, edition, isRestoration);
  if (kind === null) return null;
  const stood = (one: NewsRow['edition'] | null) => one && presentStood(stoodOf(one));
  const id = `${edition.sessionId}.${edition.edition}${isEnd ? '.x' : ''}`;
  if (isEnd) return { id, at, kind, takenBackAt: null, before: stood(edition), after: null };
  return { id, at, kind, takenBackAt, before: kind === 'PUBLISHED' ? null : stood(before), after: stood(edition) };
}
