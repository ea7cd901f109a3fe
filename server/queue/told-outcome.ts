import { listTickets, type TicketRow } from '../../db/queue.js';
import type { RequestContext } from '../context.js';
import { presentTickets, type TicketFacts } from './read-line.js';

/** What came of an act, with the number as it stands in the whole line. */
export async function presentOutcome<Outcome extends { kind: string }>(ctx: RequestContext, outcome: Outcome) {
  return hasTicket(outcome) ? { ...outcome, ticket: await presentInLine(ctx, outcome.ticket) } : outcome;
}

/** One number as it stands among the others. */
export async function presentInLine(ctx: RequestContext, ticket: TicketRow): Promise<TicketFacts> {
  const others = (await listTickets(ctx.db, ticket)).filter(({ id }) => id !== ticket.id);
  const [presented] = presentTickets([ticket, ...others], ctx.now());
  if (!presented) throw new Error('A number was not told of itself');
  return presented;
}

function hasTicket<Outcome extends { kind: string }>(outcome: Outcome): outcome is Outcome & { ticket: TicketRow } {
  return 'ticket' in outcome;
}
