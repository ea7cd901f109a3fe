import { listPolicies } from '../../db/policies.js';
import { listDesks, listSessionsAt, listTickets, type ServiceDeskRow, type TicketRow } from '../../db/queue.js';
import type { RequestContext } from '../context.js';
import { localDay } from '../local-day.js';
import { requireStaff } from '../staff/require-staff.js';
import { maySeeLine } from './access.js';
import { type PriorityGround, readPriorities } from './arrival-rules.js';
import { type Pace, paceOf } from './expect-rules.js';
import { type LinePoint, openLine } from './line-point.js';
import { inOrder, type LineRules, readLineRules, reasonOf, type TurnReason, type Waiting } from './rules.js';
import { possibleActs, type TicketAct, type TicketState } from './state-rules.js';

/** A number as the desk sees it: where it stands, and why there. */
export interface TicketFacts extends TicketRow {
  /** Place in the whole line, from 1; null for who does not wait. */
  turn: number | null;
  reason: TurnReason | null;
  possibleActs: TicketAct[];
}

/** The line of a point on a day. */
export interface LineFacts {
  point: LinePoint;
  day: string;
  now: string;
  tickets: TicketFacts[];
  desks: ServiceDeskRow[];
  sessions: Awaited<ReturnType<typeof listSessionsAt>>;
  pace: Pace;
  rules: LineRules;
  priorities: PriorityGround[];
}

/** The line of a point on a day, for those who run it: numbers, rooms and times, nobody's name. Null for any other point. */
export async function readLine(
  ctx: RequestContext,
  { pointId, day }: { pointId: string; day?: string | null | undefined },
): Promise<LineFacts | null> {
  requireStaff(ctx);
  const point = await openLine(ctx, ctx.db, pointId, maySeeLine);
  if (point === null) return null;
  const now = ctx.now();
  const line = { pointId: point.id, day: day ?? localDay(now) };
  const [tickets, desks, sessions, policies] = await Promise.all([
    listTickets(ctx.db, line),
    listDesks(ctx.db, [point.id]),
    listSessionsAt(ctx.db, line),
    listPolicies(ctx.db, [point.agencyId]),
  ]);
  return {
    ...{ point, day: line.day, now, desks },
    tickets: presentTickets(tickets, now),
    sessions,
    pace: wholeMinutes(paceOf(tickets, now)),
    rules: readLineRules(policies),
    priorities: readPriorities(policies),
  };
}

/** Tells of each number where it stands in the line and why. */
export function presentTickets(tickets: readonly TicketRow[], now: string): TicketFacts[] {
  const waiting = inOrder(waitingAmong(tickets), { id: null, sessionId: null }, now);
  const turns = new Map(waiting.map((one, index) => [one.id, { turn: index + 1, reason: reasonOf(one, now) }]));
  return tickets.map((ticket) => ({
    ...ticket,
    ...(turns.get(ticket.id) ?? { turn: null, reason: null }),
    possibleActs: possibleActs({ state: ticket.state as TicketState, callCount: ticket.callCount }),
  }));
}

function wholeMinutes({ medianMinutes, openDesks }: Pace): Pace {
  return { openDesks, medianMinutes: medianMinutes === null ? null : Math.round(medianMinutes) };
}

/** Those who wait, as the rule of the line looks at them. */
export function waitingAmong(tickets: readonly TicketRow[]): Waiting[] {
  return tickets.flatMap(({ state, origin, ...rest }) =>
    state === 'WAITING' ? [{ ...rest, origin: origin === 'BOOKED' ? ('BOOKED' as const) : ('WALK_IN' as const) }] : [],
  );
}
