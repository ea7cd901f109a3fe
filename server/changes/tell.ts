import type { StreamEvent } from '../../db/event-stream.js';
import { listPublishedAmong } from '../../db/session-standing.js';
import type { RequestContext } from '../context.js';
import { writeCursor } from '../events/cursor.js';
import type { SessionEventKind } from '../events/event.js';
import { isIdentifier } from '../identifier.js';
import type { SessionFacts } from '../sessions/facts.js';
import type { SessionAsked } from '../sessions/question.js';
import { findEverMatching, matchSessions } from '../sessions/read.js';
import { decideTelling, foldEvents, publicChangeOf, type Standing } from './rules.js';

export type Watcher = Pick<RequestContext, 'db' | 'now' | 'locale'>;

/** A change as it is told: the session is what it is now, or null when it is not among what was asked for. */
export interface CalendarChangeFacts {
  cursor: string;
  change: SessionEventKind;
  sessionId: string;
  session: SessionFacts | null;
  at: string;
}

/**
 * Tells what of these events concerns one who watches with a filter, in order.
 *
 * Sessions are read now, with the rights of the public: at most five statements, however many events.
 */
export async function tellChanges(
  ctx: Watcher,
  filter: SessionAsked,
  events: readonly StreamEvent[],
): Promise<CalendarChangeFacts[]> {
  if (filter.agencyId && !isIdentifier(filter.agencyId)) return [];
  const happened = foldEvents(events).flatMap(asChange);
  const sight = await look(ctx, filter, happened);
  return happened.flatMap(({ event, change, sessionId }) => {
    const telling = decideTelling(change, sight.standingOf(sessionId));
    if (telling === 'nothing') return [];
    const session = telling === 'with session' ? (sight.matching.get(sessionId) ?? null) : null;
    return [{ cursor: writeCursor(event), change, sessionId, session, at: event.at }];
  });
}

interface Happening {
  event: StreamEvent;
  change: SessionEventKind;
  sessionId: string;
}

function asChange(event: StreamEvent): Happening[] {
  const change = publicChangeOf(event.kind);
  return change !== null && event.sessionId !== null ? [{ event, change, sessionId: event.sessionId }] : [];
}

async function look(ctx: Watcher, filter: SessionAsked, happened: readonly Happening[]) {
  const matching = await matchSessions(ctx, idsOf(happened), filter);
  const outside = happened.filter((one) => !matching.has(one.sessionId) || one.change === 'SessionUnpublished');
  const places = outside.filter((one) => one.change === 'PlacesChanged');
  const filledUp = filter.freeOnly
    ? await matchSessions(ctx, idsOf(places), { ...filter, freeOnly: false })
    : new Map<string, SessionFacts>();
  const rest = outside.filter((one) => one.change !== 'PlacesChanged');
  const published = await listPublishedAmong(ctx.db, idsOf(rest));
  const known = await findEverMatching(ctx, idsOf(rest), filter);
  const standingOf = (id: string): Standing => ({
    isPublished: matching.has(id) || filledUp.has(id) || published.has(id),
    wasMatching: known.has(id),
    isMatching: matching.has(id),
    isFilledUp: filledUp.has(id),
  });
  return { matching, standingOf };
}

function idsOf(happened: readonly Happening[]): string[] {
  return [...new Set(happened.map(({ sessionId }) => sessionId))];
}
