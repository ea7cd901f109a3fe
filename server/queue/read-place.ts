import { findDesks, findTicket, findTicketOf, listTickets, type TicketRow } from '../../db/queue.js';
import type { RequestContext } from '../context.js';
import { isIdentifier } from '../identifier.js';
import { localDay } from '../local-day.js';
import { hashSecret, sameHash } from '../privacy/keyring.js';
import { type ManageProof, recogniseHolder } from '../registrations/recognise.js';
import { type Expected, expectTurn, paceOf } from './expect-rules.js';
import { waitingAmong } from './read-line.js';
import { inOrder } from './rules.js';
import { ticketToken } from './ticket-token.js';

/** Where somebody stands in the line, as they themselves are told. */
export interface PlaceFacts {
  label: string;
  state: string;
  ahead: number | null;
  expected: Expected | null;
  room: string | null;
  desk: string | null;
  calledAt: string | null;
  serverTime: string;
  agencyId: string;
}

/** How somebody shows that a number is theirs: by their registration, or by what is printed on the paper. */
export interface PlaceProof {
  access?: ManageProof | null | undefined;
  ticket?: string | null | undefined;
}

/** The place in line of whoever proves it theirs; null for who has no number today. Guessing is throttled. */
export async function readPlace(ctx: RequestContext, proof: PlaceProof): Promise<PlaceFacts | null> {
  const ticket = await findOwnTicket(ctx, proof);
  return ticket && presentPlace(ctx, ticket);
}

/** The number of whoever proves it theirs. */
export async function findOwnTicket(ctx: RequestContext, { access, ticket }: PlaceProof): Promise<TicketRow | null> {
  const today = localDay(ctx.now());
  if (access) {
    const placed = await recogniseHolder(ctx, access);
    return placed && findTicketOf(ctx.db, placed.registration.id, today);
  }
  const [id = '', token = ''] = (ticket ?? '').split('.');
  if (!isIdentifier(id) || !sameHash(hashSecret(ticketToken(ctx.keys, id)), hashSecret(token))) return null;
  const found = await findTicket(ctx.db, id);
  return found?.day === today ? found : null;
}

/** A place told from the whole line as it is now: who is ahead, and what really happened today. */
export async function presentPlace(ctx: Pick<RequestContext, 'db' | 'now'>, own: TicketRow): Promise<PlaceFacts> {
  const now = ctx.now();
  const tickets = await listTickets(ctx.db, own);
  const { id, deskId, state, label, calledAt, agencyId, forDeskId } = tickets.find(({ id }) => id === own.id) ?? own;
  const order = inOrder(waitingAmong(tickets), { id: forDeskId, sessionId: null }, now);
  const index = order.findIndex((one) => one.id === id);
  const [desk] = state === 'CALLED' || state === 'SERVING' ? await findDesks(ctx.db, deskId ? [deskId] : []) : [];
  return {
    ...{ label, state, calledAt, agencyId, serverTime: now },
    ahead: index < 0 ? null : index,
    expected: index < 0 ? null : expectTurn(index, paceOf(tickets, now), now),
    room: desk?.room ?? null,
    desk: desk?.name ?? null,
  };
}
