import {
  findSessionWithLinks,
  type LinkedSessions,
  listSessionsWithLinks,
  type SessionLink,
} from '../../db/session-links.js';
import {
  findPublishedSession,
  listPublishedSessions,
  type SessionQuestion,
  type SessionRow,
} from '../../db/sessions.js';
import type { SlotRow } from '../../db/slots.js';
import { listDependencies } from '../answers/rules.js';
import type { RequestContext } from '../context.js';
import type { Loaders } from '../loaders.js';
import type { Selection } from '../selection.js';

/** Links of sessions that the same request will follow. */
export type LinksAhead = readonly SessionLink[];

/**
 * Says which links will be followed from sessions of which all of this is asked.
 *
 * What is not among them is read when it is resolved: looking ahead saves statements, it changes no answer.
 */
export function linksAhead(...asked: readonly (Selection | undefined)[]): LinksAhead {
  const isAsked = (field: string) => asked.some((session) => session?.[field] !== undefined);
  const positions = asked.flatMap((session) => [session?.assignedPosition, session?.actualPosition]);
  const links: SessionLink[] = [];
  if (isAsked('agency')) links.push('agencies');
  if (isAsked('point')) links.push('points');
  if (positions.some((position) => position !== undefined)) links.push('positions');
  if (positions.some((position) => position?.leader !== undefined)) links.push('leaders');
  if (isAsked('slots')) links.push('slots');
  return links;
}

/** Without loaders there is nobody to keep anything for. */
type Reader = Pick<RequestContext, 'db'> & Partial<Pick<RequestContext, 'loaders' | 'touched'>>;

/** Published sessions in the order they begin; what is ahead comes with them and is kept for the resolvers that will ask. */
export async function listAhead(ctx: Reader, asked: SessionQuestion, links: LinksAhead): Promise<SessionRow[]> {
  const { db, loaders } = ctx;
  const away = linksAway(loaders, links);
  const sessions =
    loaders && away.length > 0
      ? keep(loaders, await listSessionsWithLinks(db, asked, away))
      : await listPublishedSessions(db, asked);
  for (const dependency of listDependencies(asked)) ctx.touched?.add(dependency);
  for (const { id } of sessions) ctx.touched?.add(`session:${id}`);
  return sessions;
}

/** One published session in the same way; null when there is none. */
export async function findAhead(
  ctx: Reader,
  by: { id: string } | { slug: string },
  links: LinksAhead,
): Promise<SessionRow | null> {
  const { db, loaders } = ctx;
  const away = linksAway(loaders, links);
  const session =
    loaders && away.length > 0
      ? (keep(loaders, await findSessionWithLinks(db, by, away))[0] ?? null)
      : await findPublishedSession(db, by);
  const id = session?.id ?? ('id' in by ? by.id.toLowerCase() : null);
  ctx.touched?.add(id === null ? 'calendar' : `session:${id}`);
  return session;
}

/** Of these links, those whose rows are not at hand. */
function linksAway(loaders: Loaders | undefined, links: LinksAhead): LinksAhead {
  return loaders?.isStructureKept ? links.filter((link) => link === 'slots') : links;
}

function keep(loaders: Loaders, { sessions, linked }: LinkedSessions): SessionRow[] {
  for (const row of linked.agencies ?? []) loaders.agency.prime(row.id, row);
  for (const row of linked.points ?? []) loaders.point.prime(row.id, row);
  for (const row of linked.positions ?? []) loaders.position.prime(row.id, row);
  for (const row of linked.leaders ?? []) loaders.leader.prime(row.id, row);
  if (linked.slots) keepSlots(loaders, sessions, linked.slots);
  return sessions;
}

function keepSlots(loaders: Loaders, sessions: readonly SessionRow[], slots: readonly SlotRow[]): void {
  const ofSession = new Map<string, SlotRow[]>(sessions.map(({ id }) => [id, []]));
  for (const row of slots) ofSession.get(row.sessionId)?.push(row);
  for (const [id, rows] of ofSession) loaders.slotsOfSession.prime(id, rows);
}
