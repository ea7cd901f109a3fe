import type { TicketAct } from './state-rules.js';

interface Keyed {
  /** Made by the desk, one for each thing done: sent again, nothing is done twice. */
  key: string;
  /** When it happened at the desk; now when left out. */
  at?: string | null | undefined;
}

/** Somebody with a registration has come. One of the three says which. */
export interface CheckingIn extends Keyed {
  act: 'CHECK_IN';
  pointId: string;
  registrationId?: string | null | undefined;
  /** Out of the QR code. */
  token?: string | null | undefined;
  code?: string | null | undefined;
  partySize?: number | null | undefined;
  priority?: string | null | undefined;
  /** Made by the desk while it had no connection. */
  ticketId?: string | null | undefined;
  label?: string | null | undefined;
}

/** Somebody has come without a registration. */
export interface AddingWalkIn extends Keyed {
  act: 'ADD_WALK_IN';
  pointId: string;
  sessionId?: string | null | undefined;
  partySize: number;
  priority?: string | null | undefined;
  ticketId?: string | null | undefined;
  label?: string | null | undefined;
}

/** A desk takes whoever is next. */
export interface CallingNext extends Keyed {
  act: 'CALL_NEXT';
  deskId: string;
  /** Whoever the desk has before it is done. */
  finishesCurrent?: boolean | null | undefined;
}

/** Something is done with somebody who has a number. */
export interface ChangingTicket extends Keyed {
  act: TicketAct;
  ticketId: string;
  /** Where it is done; needed to call. */
  deskId?: string | null | undefined;
  /** Where to send somebody on to; anybody's when left out. */
  toDeskId?: string | null | undefined;
  priority?: string | null | undefined;
}

export type LineAct = CheckingIn | AddingWalkIn | CallingNext | ChangingTicket;

/** An act as a desk without a connection wrote it down: what it needs of all there is. */
export interface GivenAct {
  key: string;
  act: 'CHECK_IN' | 'ADD_WALK_IN' | TicketAct;
  at: string;
  ticketId?: string | null | undefined;
  label?: string | null | undefined;
  registrationId?: string | null | undefined;
  token?: string | null | undefined;
  code?: string | null | undefined;
  partySize?: number | null | undefined;
  sessionId?: string | null | undefined;
  deskId?: string | null | undefined;
  toDeskId?: string | null | undefined;
  priority?: string | null | undefined;
}

/** What such an act asks for, as if it had been asked at once. */
export function lineActOf(given: GivenAct, pointId: string): LineAct {
  const { key, act, at, ticketId, label, partySize, priority } = given;
  if (act === 'CHECK_IN') {
    const { registrationId, token, code } = given;
    return { key, act, at, pointId, ticketId, label, partySize, priority, registrationId, token, code };
  }
  if (act === 'ADD_WALK_IN') {
    const { sessionId } = given;
    return { key, act, at, pointId, ticketId, label, partySize: partySize ?? 1, priority, sessionId };
  }
  const { deskId, toDeskId } = given;
  return { key, act, at, ticketId: ticketId ?? '', deskId, toDeskId, priority };
}
