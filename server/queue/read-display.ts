import { findDesks, findPointBy, listTickets, type TicketRow } from '../../db/queue.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import type { LinePoint } from './line-point.js';

/** A number that was called, and where to. Nothing else of anybody is on a wall. */
export interface CalledFacts {
  label: string;
  room: string;
  desk: string;
  calledAt: string;
  callCount: number;
}

/** What a wall screen shows of a point at this moment. */
export interface DisplayFacts {
  point: LinePoint;
  serverTime: string;
  called: CalledFacts[];
  recent: CalledFacts[];
  waitingCount: number;
}

const mostRecent = 5;

/** What the wall screen of a point shows: who is called where, the last five before them, how many wait. Null for no such point. */
export async function readDisplay(ctx: Pick<RequestContext, 'db' | 'now'>, by: string): Promise<DisplayFacts | null> {
  const point = await findPointBy(ctx.db, isIdentifier(by) ? { id: by } : { slug: by });
  if (point === null || point.closedAt !== null) return null;
  const serverTime = ctx.now();
  const tickets = await listTickets(ctx.db, { pointId: point.id, day: localDay(serverTime) });
  const called = tickets.filter(wasCalled).sort(latestFirst);
  const desks = await findDesks(ctx.db, [...new Set(called.flatMap(({ deskId }) => deskId ?? []))]);
  const shown = (one: TicketRow & { calledAt: string }): CalledFacts => {
    const desk = desks.find(({ id }) => id === one.deskId);
    const { label, calledAt, callCount } = one;
    return { label, calledAt, callCount, room: desk?.room ?? '', desk: desk?.name ?? '' };
  };
  const now = called.filter(({ state }) => state === 'CALLED');
  const before = called.filter(({ state }) => state !== 'CALLED' && state !== 'WAITING');
  return {
    ...{ point, serverTime },
    called: now.map(shown),
    recent: before.slice(0, mostRecent).map(shown),
    waitingCount: tickets.filter(({ state }) => state === 'WAITING').length,
  };
}

function wasCalled(ticket: TicketRow): ticket is TicketRow & { calledAt: string } {
  return ticket.calledAt !== null && ticket.deskId !== null;
}

function latestFirst(a: { calledAt: string; ordering: number }, b: { calledAt: string; ordering: number }): number {
  return a.calledAt === b.calledAt ? b.ordering - a.ordering : a.calledAt < b.calledAt ? 1 : -1;
}
